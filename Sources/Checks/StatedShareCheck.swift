package import Archive
package import Diagnostics
import Quantities

/// The percentage that a source prints follows from its own counts.
package enum StatedShareCheck: Check {
  /// # Andelen stämmer inte med antalen
  ///
  /// Tema: Andelar
  ///
  /// Vad: Procenten i `anges` följer inte av antalen i `värde`. Avrundning är tillåten, och ett värde med
  /// `ca` får skilja mer.
  ///
  /// Varför: Läsaren ser både antalen och procenten. När de inte går ihop vet ingen vilken siffra som
  /// gäller.
  ///
  /// Exempel:
  ///
  /// <!-- fel: andel-stämmer-inte i rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 39 av 61, anges: 69 %}
  /// ```
  ///
  /// I stället: Rätta den siffra som är fel. Är det källan som har fel: återge den som den är, skriv om
  /// felet i `anmärkningar` och gör regeln till en varning.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 39 av 61, anges: 64 %}
  /// ```
  static let rule = Rule("andel-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every printed percentage that its counts do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      report.outcomes.compactMap { check($0.value, $0.stated) }
        + report.measures.compactMap { check($0.value, $0.stated) }
    }
  }

  private static func check(_ value: Located<Quantity>?, _ stated: Located<Quantity>?) -> Diagnostic? {
    guard let share = value?.value.share, let stated, stated.value.unit == .percent,
      let percent = stated.value.writtenNumber,
      !share.matches(statedPercent: percent, precision: stated.value.precision)
    else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "\(share.formattedCounts()) är \(share.percent(decimals: max(percent.decimals, 0)).formatted())\u{A0}%, men \(stated.value.formatted()) anges",
        en:
          "\(share.formattedCounts()) is \(share.percent(decimals: max(percent.decimals, 0)).formatted())\u{A0}%, but \(stated.value.formatted()) is given"
      ),
      at: stated.span,
      help: BilingualText(
        "rätta det ena eller det andra; skriv ca om källan avrundar",
        en: "correct the one or the other; write ca if the source rounds"))
  }
}
