package import Archive
package import Diagnostics
import Quantities

/// The shares of women and of men are together the share of all.
package enum MeasureSumCheck: Check {
  /// # Kvinnor och män blir inte tillsammans alla
  ///
  /// Tema: Andelar
  ///
  /// Vad: Kvinnor och män ger tillsammans något annat än `värde`, eller antalen är andra än under
  /// `deltagare`.
  ///
  /// Varför: Könsuppdelad statistik är till för att jämföra. Saknas någon syns det inte vem.
  ///
  /// Exempel:
  ///
  /// <!-- fel: kön-stämmer-inte i rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 15 av 34, kvinnor: 6 av 15, män: 8 av 19}
  /// ```
  ///
  /// I stället: Rätta ett av de tre talen.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 14 av 34, kvinnor: 6 av 15, män: 8 av 19}
  /// ```
  static let rule = Rule("kön-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every share of all that women and men do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      let measures = report.measures.compactMap { check($0.value, $0.women, $0.men) }
      let outcomes = report.outcomes.compactMap { check($0.value, $0.women, $0.men) }
      return outcomes + measures + report.outcomes.compactMap { sexes($0, report.participants) }
        + report.measures.compactMap { share($0, report.participants, archive) }
    }
  }

  private static func check(
    _ value: Located<Quantity>?, _ women: Located<Quantity>?, _ men: Located<Quantity>?
  ) -> Diagnostic? {
    guard let value, let all = value.value.share, let left = women?.value.share, let right = men?.value.share,
      left.part + right.part != all.part || left.whole + right.whole != all.whole
    else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "kvinnor och män ger \(left.part + right.part) av \(left.whole + right.whole), men \(all.formattedCounts()) anges",
        en:
          "women and men give \(left.part + right.part) av \(left.whole + right.whole), but \(all.formattedCounts()) is given"
      ),
      at: value.span, help: BilingualText("rätta ett av de tre talen", en: "correct one of the three numbers"))
  }

  /// A goal about the sexes of all participants is answered with the counts that the report gives.
  private static func sexes(_ outcome: Outcome, _ participants: Participants?) -> Diagnostic? {
    guard outcome.base?.value == "deltagare", let participants else { return nil }
    for (name, stated, count) in [
      ("kvinnor", outcome.women, participants.women), ("män", outcome.men, participants.men),
    ] {
      guard let stated, let count, let number = stated.value.number?.wholeValue, stated.value.unit != .percent,
        number != count.value
      else { continue }
      return Diagnostic(
        rule,
        BilingualText(
          "\(name) är \(number) här, men \(count.value) under deltagare",
          en: "\(name) is \(number) here, but \(count.value) under deltagare"), at: stated.span,
        help: BilingualText("rätta det ena eller det andra", en: "correct the one or the other"))
    }
    return nil
  }

  /// The share of women, or of men, among all participants has their counts in it.
  private static func share(_ measure: ReportedMeasure, _ participants: Participants?, _ archive: Archive)
    -> Diagnostic?
  {
    guard measure.base?.value == "deltagare", let participants, let value = measure.value,
      let stated = value.value.share, let total = participants.total
    else { return nil }
    let name = (archive.indicator(measure.indicator.value)?.name ?? measure.indicator.value).lowercased()
    guard name.hasPrefix("andel ") else { return nil }
    let count = name.contains("kvinnor") ? participants.women : name.contains(" män") ? participants.men : nil
    guard let count, stated.part != count.value || stated.whole != total.value else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "\(stated.formattedCounts()) står här, men \(count.value) av \(total.value) under deltagare",
        en: "\(stated.formattedCounts()) stands here, but \(count.value) av \(total.value) under deltagare"),
      at: value.span, help: BilingualText("rätta det ena eller det andra", en: "correct the one or the other"))
  }
}
