package import Diagnostics

extension Diagnostic {
  /// A problem whose words matter in one language only.
  package init(_ rule: Rule, _ message: String, at span: SourceSpan, help: [String] = []) {
    self.init(rule, BilingualText(message, en: message), at: span, help: help.map { BilingualText($0, en: $0) })
  }

  /// A problem with one line of advice, where there is any.
  package init(_ rule: Rule, _ message: String, at span: SourceSpan, help: String?) {
    self.init(rule, message, at: span, help: help.map { [$0] } ?? [])
  }
}

extension ProblemList {
  /// Adds a problem whose words matter in one language only.
  package func add(_ rule: Rule, _ message: String, at span: SourceSpan, help: String? = nil) {
    add(Diagnostic(rule, message, at: span, help: help))
  }
}

extension BilingualText: ExpressibleByStringInterpolation {
  /// Words that matter in one language only.
  package init(stringLiteral words: String) { self.init(both: words) }
}
