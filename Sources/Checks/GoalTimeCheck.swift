package import Archive
package import Diagnostics
import Quantities

/// A goal is set before its outcome is known: not after the report that answers it.
package enum GoalTimeCheck: Check {
  static let rule = Rule("mål-efter-rapport", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every goal that was decided after a report that gives its outcome.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      archive.assessments(in: report).compactMap { assessment in
        guard assessment.outcome != nil, let decided = assessment.goal.decided,
          decided.value.earliest > report.date.value.latest
        else { return nil }
        return Diagnostic(
          rule,
          "målet beslutades \(decided.value.formatted()), efter rapporten från \(report.date.value.formatted())",
          at: decided.span,
          help: "rätta beslutat eller rapportens datum; ett ändrat mål får ett eget id och ersätter: …")
      }
    }
  }
}
