/// One problem in the content: a plain value that knows nothing of how it will be shown.
package struct Diagnostic: Hashable, Sendable {
  package var rule: Rule
  package var severity: Severity
  /// The headline: it stands alone, states the rule, and has no full stop.
  package var message: BilingualText
  package var span: SourceSpan
  /// The way out, one line each.
  package var help: [BilingualText]
  /// What the program may do about it unasked, where there is one obvious thing to do.
  package var fix: Fix?

  package init(
    _ rule: Rule, _ message: BilingualText, at span: SourceSpan, help: [BilingualText] = [], fix: Fix? = nil
  ) {
    self.rule = rule
    severity = rule.severity
    self.message = message.concealed
    self.span = span
    self.help = help.map(\.concealed)
    self.fix = fix
  }

  /// A problem with one line of advice, where there is any.
  package init(_ rule: Rule, _ message: BilingualText, at span: SourceSpan, help: BilingualText?, fix: Fix? = nil) {
    self.init(rule, message, at: span, help: help.map { [$0] } ?? [], fix: fix)
  }
}

extension Diagnostic: Comparable {
  /// The order in which problems are told: file, place, then rule and wording so that the order never varies.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.span != right.span { return left.span < right.span }
    if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
    return left.message.swedish < right.message.swedish
  }
}
