package import Markup
import Mustache

/// What a template may show. Text is escaped here, as everywhere, by `HTML`; a value that is missing leaves its section
/// out.
package struct TemplateValues: Sendable {
  private var values: [String: TemplateText] = [:]
  /// Long fragments, which the templates only see as marks: they are put in as bytes when the page is made, and are
  /// not copied through every template on the way.
  private(set) var fragments: [HTML] = []

  package init() {}

  /// Plain text, written `{{namn}}`. An empty text counts as missing.
  package mutating func set(_ name: String, _ text: String?) {
    values[name] = text.flatMap { $0.isEmpty ? nil : TemplateText(HTML(text: $0).string) }
  }

  /// Finished HTML, written `{{{namn}}}`. An empty fragment counts as missing.
  package mutating func set(_ name: String, _ html: HTML) {
    guard html.count > Self.longest else {
      values[name] = html.isEmpty ? nil : TemplateText(html.string)
      return
    }
    values[name] = TemplateText(FragmentMark.text(fragments.count))
    fragments.append(html)
  }

  /// A fragment of more bytes than this is put in afterwards.
  private static let longest = 1_000

  /// Something that is so or not, for a section.
  package mutating func set(_ name: String, _ flag: Bool) {
    values[name] = flag ? TemplateText("") : nil
  }

  /// The names that have a value.
  package var names: Set<String> { Set(values.keys) }
}

extension TemplateValues: MustacheParent {
  /// What the template library asks for; nil leaves the section out.
  package func child(named name: String) -> Any? { values[name] }
}

/// A text in the form that the template library shows without reflection.
private struct TemplateText: MustacheCustomRenderable, MustacheParent, Sendable {
  let renderText: String

  init(_ text: String) { renderText = text }

  var isNull: Bool { false }
  func child(named: String) -> Any? { nil }
}
