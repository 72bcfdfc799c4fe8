package import Archive
package import Diagnostics
import Quantities

/// Those who worked in an insats did so while it ran.
package enum StaffingTimeCheck: Check {
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
              rule, "\(row.role) \(held.value.formatted()) ligger utanför insatsens tid, \(period.formatted())",
              at: held.span,
              help: "rätta perioden här eller i insats.md")
          }
        }
      }
    }
  }
}
