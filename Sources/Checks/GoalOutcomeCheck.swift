package import Archive
package import Diagnostics

/// Every goal has an outcome, or a reason for having none, in the report that closes the insats.
package enum GoalOutcomeCheck: Check {
  static let rule = Rule("mål-utan-utfall", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every goal that a closing report leaves unanswered.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard report.kind.answersForGoals, !report.isStandalone, report.insatser.count == 1,
        let insats = archive.insats(report.insatser[0].value)
      else { return [] }
      return insats.goals.compactMap { goal in
        // A goal that a later one has replaced is answered by that one.
        guard !insats.goals.contains(where: { $0.replaces?.value == goal.id.value }),
          !report.outcomes.contains(where: { $0.goal.value == goal.id.value })
        else { return nil }
        return Diagnostic(
          rule, "målet ”\(goal.id.value)” har inget utfall i rapporten", at: report.title.span,
          help: "lägg till \(goal.id.value) under utfall, eller \(goal.id.value): {ej-redovisat: varför}")
      }
    }
  }
}
