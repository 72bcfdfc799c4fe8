import Markup

/// What a template may show. Text is escaped here, as everywhere, by `HTML`; a value that is missing leaves its section
/// out.
struct TemplateValues: Sendable {
  /// The names that have a value, in the order in which they were set.
  private(set) var names: [String] = []
  /// Their values, in the same order. That of a condition is empty.
  private(set) var fragments: [HTML] = []

  init() {
    // Most pages have some twenty.
    names.reserveCapacity(24)
    fragments.reserveCapacity(24)
  }

  /// Plain text, written `{{namn}}`. An empty text counts as missing.
  mutating func set(_ name: String, _ text: String?) {
    put(name, text.flatMap { $0.isEmpty ? nil : HTML(text: $0) })
  }

  /// Finished HTML, written `{{{namn}}}`. An empty fragment counts as missing.
  mutating func set(_ name: String, _ html: HTML) { put(name, html.isEmpty ? nil : html) }

  /// Something that is so or not, for a section.
  mutating func set(_ name: String, _ flag: Bool) { put(name, flag ? HTML() : nil) }

  /// Gives a name its value, in place of one that it has; nil takes it away.
  private mutating func put(_ name: String, _ html: HTML?) {
    if let old = names.firstIndex(of: name) {
      names.remove(at: old)
      fragments.remove(at: old)
    }
    guard let html else { return }
    names.append(name)
    fragments.append(html)
  }
}
