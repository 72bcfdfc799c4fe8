package import Archive
package import Diagnostics
import Quantities

/// A stated verdict agrees with what the figures give, or is overruled with a motive.
package enum VerdictCheck: Check {
  static let contradicted = Rule("bedömning-stämmer-inte", isAdjustable: true)
  static let unfounded = Rule("bedömning-utan-grund", isAdjustable: true)
  package static var rules: [Rule] { [contradicted, unfounded] }

  /// Every verdict that the figures contradict or cannot carry, and that has no motive.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in archive.assessments(in: report).compactMap(check) }
  }

  private static func check(_ assessment: GoalAssessment) -> Diagnostic? {
    guard let outcome = assessment.outcome, let stated = outcome.verdict, outcome.motive == nil,
      let computed = assessment.computedVerdict, computed != stated.value
    else { return nil }
    let requirement = assessment.goal.requirement.value.formatted()
    if computed == .undecided {
      return Diagnostic(
        unfounded, "\(reason(assessment.status)) avgör inte målet, men bedömningen är ”\(stated.value.rawValue)”",
        at: stated.span, help: "skriv bedömning: går inte att bedöma, eller skriv varför i motivering")
    }
    let value = outcome.value?.value.formatted() ?? "utfallet"
    return Diagnostic(
      contradicted, "\(value) mot kravet \(requirement) är ”\(computed.rawValue)”, inte ”\(stated.value.rawValue)”",
      at: stated.span, help: "rätta det ena eller det andra, eller skriv varför i motivering")
  }

  private static func reason(_ status: GoalAssessment.Status) -> String {
    switch status {
    case .reported, .silent: "ett utfall utan siffror"
    case .missing: "ett utfall som inte är redovisat"
    case .estimated: "ett uppskattat utfall"
    case .proxy: "svaret på en annan fråga"
    case .otherBase: "ett utfall på en annan bas"
    }
  }
}
