package import Archive
package import Diagnostics
import Quantities

/// A share is counted on as many as its base says: `14 av 34, bas: avslutade` needs 34 avslutade.
package enum ShareBaseCheck: Check {
  /// # Andelen räknas på ett annat antal än basen har
  ///
  /// Tema: Andelar
  ///
  /// Vad: Helheten i en andel är ett annat tal än det som står för samma bas under `deltagare`.
  ///
  /// Varför: 14 av 34 avslutade är 41 procent, men 14 av 51 deltagare är 27. Basen avgör vad andelen
  /// betyder.
  ///
  /// Exempel:
  ///
  /// <!-- fel: bas-stämmer-inte i rapport -->
  /// ```yaml
  /// deltagare: {totalt: 51, avslutade: 34}
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 14 av 51, bas: avslutade}
  /// ```
  ///
  /// I stället: Rätta talet, eller ange den bas som andelen räknas på.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// deltagare: {totalt: 51, avslutade: 34}
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 14 av 34, bas: avslutade}
  /// ```
  static let rule = Rule("bas-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every share whose whole is another number than the report's own count of its base.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard let participants = report.participants else { return [] }
      let outcomes = report.outcomes.compactMap { check($0.value, $0.base, participants) }
      // A measure of its own time or group has a base of its own.
      let measures = report.measures.filter { $0.time == nil && $0.group == nil }
      return outcomes + measures.compactMap { check($0.value, $0.base, participants) }
    }
  }

  private static func check(
    _ value: Located<Quantity>?, _ base: Located<String>?, _ participants: Participants
  ) -> Diagnostic? {
    guard let value, let share = value.value.share, let base, let count = participants.count(of: base.value),
      share.whole != count
    else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "andelen räknas på \(share.whole), men \(base.value) är \(count) i rapporten",
        en: "the share is counted on \(share.whole), but \(base.value) is \(count) in the report"), at: value.span,
      help: BilingualText(
        "rätta talet, eller ange den bas som andelen räknas på",
        en: "correct the number, or give the base that the share is counted on"))
  }
}
