package import Archive
package import Diagnostics
import Quantities

/// The rows of an economy lie in the time of the insats, and none is much longer than the rest.
package enum EconomyRowTimeCheck: Check {
  /// # En rad i ekonomin gäller fel tid
  ///
  /// Tema: Tider
  ///
  /// Vad: En rad i ett ekonomiblock börjar före eller slutar efter insatsens `period`. Eller raden är minst dubbelt så
  /// lång som den längsta av de andra, fast de är minst tre.
  ///
  /// Varför: Oftast är ett årtal felskrivet, och då hör pengarna till fel tid.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ekonomirad-i-fel-tid i block -->
  /// ````markdown
  /// ```ekonomi
  /// rubrik: Kostnader per halvår
  /// rader:
  ///   - {period: 2021-01/2021-06, utfall: 290 000 kr}
  ///   - {period: 2021-07/2021-12, utfall: 310 000 kr}
  ///   - {period: 2022-01/2022-06, utfall: 305 000 kr}
  ///   - {period: 2022-07/2023-12, utfall: 315 000 kr}
  /// ```
  /// ````
  ///
  /// I stället: Rätta årtalet. Gäller raden en annan tid, säg det i radens `kommentar` med årtalet.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```ekonomi
  /// rubrik: Kostnader per halvår
  /// rader:
  ///   - {period: 2021-01/2021-06, utfall: 290 000 kr}
  ///   - {period: 2021-07/2021-12, utfall: 310 000 kr}
  ///   - {period: 2022-01/2022-06, utfall: 305 000 kr}
  ///   - {period: 2022-07/2022-12, utfall: 315 000 kr}
  /// ```
  /// ````
  static let rule = Rule("ekonomirad-i-fel-tid", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every row from outside the insats, and every row that is much longer than the rest.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .economy(let economy) = numbered.block else { return [] }
        return check(economy.rows, report.onlyInsats(in: archive)?.period?.value)
      }
    }
  }

  private static func check(_ rows: [EconomyBlock.Row], _ insats: Period?) -> [Diagnostic] {
    let lengths = rows.compactMap { $0.period?.value.months }.sorted()
    return rows.compactMap { row in
      guard let held = row.period else { return nil }
      let years = [held.value.start.year, held.value.end?.year ?? 0]
      guard !years.contains(where: { row.comment?.contains(String($0)) ?? false }) else { return nil }
      if let insats, isOutside(held.value, insats) {
        return problem(
          held,
          BilingualText("insatsen pågick \(insats.formatted())", en: "the insats ran \(insats.isoText)"))
      }
      // The longest of the rest is the last but one of all.
      guard lengths.count > 3, let months = held.value.months, months == lengths.last, months > 12 else { return nil }
      let rest = lengths[lengths.count - 2]
      guard months >= 2 * rest else { return nil }
      return problem(
        held,
        BilingualText("ingen annan rad är längre än \(rest) månader", en: "no other row is longer than \(rest) months"))
    }
  }

  /// Whether a row begins in an earlier year than the insats or ends in a later one; a budget year may reach further
  /// than the insats by some months.
  private static func isOutside(_ held: Period, _ insats: Period) -> Bool {
    if held.start.year < insats.start.year { return true }
    guard let end = held.end, let last = insats.end else { return false }
    return end.year > last.year
  }

  private static func problem(_ held: Located<Period>, _ why: BilingualText) -> Diagnostic {
    Diagnostic(
      rule,
      BilingualText(
        "raden gäller \(held.value.formatted()), men \(why)",
        en: "the row is for \(held.value.isoText), but \(why.english)"),
      at: held.span,
      help: BilingualText(
        "rätta årtalet, eller förklara i radens kommentar med årtalet",
        en: "correct the year, or explain in the kommentar of the row and name the year"))
  }
}
