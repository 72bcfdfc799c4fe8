package import Archive
package import Diagnostics
import Quantities

/// A share is counted on as many as its base says: `14 av 34, bas: avslutade` needs 34 avslutade.
package enum ShareBaseCheck: Check {
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
      rule, "andelen räknas på \(share.whole), men \(base.value) är \(count) i rapporten", at: value.span,
      help: "rätta talet, eller ange den bas som andelen räknas på")
  }
}
