package import Archive
package import Diagnostics
import Quantities

/// Those who worked in an insats did so while it ran.
package enum StaffingTimeCheck: Check {
  /// # Någon arbetade utanför insatsens tid
  ///
  /// Tema: Tider
  ///
  /// Vad: Någon arbetade bara före eller efter insatsens `period`.
  ///
  /// Varför: Då är perioden eller årtalet fel, och läsaren får en skev bild av vilka som gjorde arbetet.
  ///
  /// Exempel:
  ///
  /// <!-- fel: bemanning-utanför-perioden i block -->
  /// ````markdown
  /// ```bemanning
  /// rubrik: Personal
  /// rader:
  ///   - {roll: samordnare, period: 2001/2002}
  /// ```
  /// ````
  ///
  /// I stället: Rätta perioden i blocket eller i `insats.md`.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```bemanning
  /// rubrik: Personal
  /// rader:
  ///   - {roll: samordnare, period: 2021/2022}
  /// ```
  /// ````
  static let rule = Rule("bemanning-utanför-perioden", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every position that was held only before or only after the insats.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard report.insatser.count == 1, let period = archive.insats(report.insatser[0].value)?.period?.value else {
        return []
      }
      return report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .staffing(let staffing) = numbered.block else { return [] }
        return staffing.rows.flatMap { row in
          row.periods.filter { !$0.value.overlaps(period) }.map { held in
            Diagnostic(
              rule,
              BilingualText(
                "\(row.role) \(held.value.formatted()) ligger utanför insatsens tid, \(period.formatted())",
                en: "\(row.role) \(held.value.formatted()) lies outside the time of the insats, \(period.formatted())"),
              at: held.span,
              help: BilingualText("rätta perioden här eller i insats.md", en: "correct the period here or in insats.md")
            )
          }
        }
      }
    }
  }
}
