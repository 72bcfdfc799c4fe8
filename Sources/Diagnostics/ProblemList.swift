/// Gathers the problems of one file while it is read. Lives within one task; its `diagnostics` are the result.
package final class ProblemList {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Adds a problem.
  package func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds a problem with at most one line of advice.
  package func add(
    _ rule: Rule, _ message: BilingualText, at span: SourceSpan, help: BilingualText? = nil, fix: Fix? = nil
  ) {
    diagnostics.append(Diagnostic(rule, message, at: span, help: help, fix: fix))
  }

  /// Adds problems that were found elsewhere.
  package func add(contentsOf others: [Diagnostic]) {
    diagnostics.append(contentsOf: others)
  }
}
