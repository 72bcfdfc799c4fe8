import Archive
package import Diagnostics
import Quantities

/// A percentage or a mean of whole answers is one that the number of answers can give: 35 % of 11 does not exist.
///
/// The GRIM test (Brown & Heathers, "The GRIM Test", Social Psychological and Personality Science 8 (2017), 363–369): a
/// mean of n whole numbers is a whole number divided by n, so that few enough answers leave most decimals impossible.
package enum GRIMCheck: TextCheck {
  /// # Medelvärdet går inte att få av hela svar
  ///
  /// Tema: Summor
  ///
  /// Vad: Inga hela svar kan ge det medelvärdet eller den andelen. Fem svar på en skala kan bli 4,2 eller
  /// 4,4 i medeltal, aldrig 4,3. Antalet kan stå i blocket, i rapportens `deltagare` och `underlag` eller bredvid i
  /// texten: *35 procent av de 11 som svarade*.
  ///
  /// Varför: Ett omöjligt medelvärde betyder att antalet svar eller medelvärdet är fel. Provet kallas
  /// GRIM och används för att granska forskning.
  ///
  /// Exempel:
  ///
  /// <!-- fel: omöjligt-medelvärde i block -->
  /// ````markdown
  /// ```före-efter
  /// rubrik: Handläggarnas kunskap
  /// skala: 1–10
  /// rader:
  ///   - {vad: Kunskap om målgruppen, före: 4,3, efter: 5,4, antal: 5}
  /// ```
  /// ````
  ///
  /// I stället: Rätta medelvärdet eller antalet svar.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```före-efter
  /// rubrik: Handläggarnas kunskap
  /// skala: 1–10
  /// rader:
  ///   - {vad: Kunskap om målgruppen, före: 4,2, efter: 5,4, antal: 5}
  /// ```
  /// ````
  static let rule = Rule("omöjligt-medelvärde", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every percentage and every mean that no whole answers give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    var stated: [SourceFile.ID: [Diagnostic]] = [:]
    for report in archive.reports {
      let found = blocks(report) + GRIMMeasures.check(report)
      if !found.isEmpty { stated[report.file] = found }
    }
    let ofReports = stated
    return { text in (ofReports[text.file.id] ?? []) + GRIMInText.check(text) }
  }

  private static func blocks(_ report: Report) -> [Diagnostic] {
    guard !report.body.blocks.isEmpty else { return [] }
    return report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
      switch numbered.block {
      case .survey(let survey): survey.questions.flatMap(percentages)
      case .beforeAfter(let block): block.rows.flatMap(means)
      default: []
      }
    }
  }

  private static func percentages(_ question: SurveyBlock.Question) -> [Diagnostic] {
    guard let n = question.respondents, n > 0 else { return [] }
    return question.answers.compactMap { _, amount in
      guard amount.value.unit == .percent, amount.value.precision == .exact, let percent = amount.value.writtenNumber,
        !isPossible(percent, n: n, scale: 100)
      else { return nil }
      return problem(amount.value.formatted(), n, at: amount.span)
    }
  }

  /// What is told of a percentage that no whole number of n gives.
  static func problem(_ percentage: String, _ n: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule,
      BilingualText(
        "\(percentage) av \(n) svar går inte att få: inget helt antal ger den andelen",
        en: "\(percentage) of \(n) answers is impossible: no whole number gives that share"),
      at: span,
      help: BilingualText(
        "rätta andelen eller antalet svar, eller skriv antalet i stället",
        en: "correct the share or the number of answers, or write the number instead"))
  }

  private static func means(_ row: BeforeAfterBlock.Row) -> [Diagnostic] {
    // Only a mean of answers on a scale is a mean of whole numbers.
    guard row.scale != nil else { return [] }
    return [(row.before, row.countBefore), (row.after, row.countAfter)].compactMap { value, n in
      guard let value, let n, n > 0, let mean = value.value.number, value.value.precision == .exact,
        !isPossible(mean, n: n, scale: 1)
      else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "medelvärdet \(mean.formatted()) av \(n) hela svar går inte att få",
          en: "the mean \(mean.formatted()) of \(n) whole answers is impossible"), at: value.span,
        help: BilingualText("rätta medelvärdet eller antalet svar", en: "correct the mean or the number of answers"))
    }
  }

  /// Whether some whole number k, times `scale` and divided by `n`, is the stated number when rounded to its decimals:
  /// |k · scale / n − stated| is at most half a unit of the last decimal. Decided in whole numbers.
  static func isPossible(_ stated: DecimalNumber, n: Int, scale: Int) -> Bool {
    let unit = (0..<stated.decimals).reduce(Int128(1)) { power, _ in power * 10 }
    let (count, digits) = (Int128(n), Int128(stated.mantissa))
    let nearest = digits * count / (Int128(scale) * unit)
    return (nearest - 1...nearest + 1).contains { whole in
      (2 * (whole * Int128(scale) * unit - digits * count)).magnitude <= count.magnitude
    }
  }
}
