import Diagnostics

extension Insats {
  /// Whether a later goal of the insats has taken the place of a goal, so that it is no longer one to meet.
  package func hasReplaced(_ goal: Goal) -> Bool {
    goals.contains { $0.replaces?.value == goal.id.value && $0.id.value != goal.id.value }
  }
}
