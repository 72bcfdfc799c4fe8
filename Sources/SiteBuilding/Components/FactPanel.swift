import Archive
import Markup

/// Facts as names with values. A fact without a value is left out.
struct FactPanel {
  private var facts: [(name: String, values: [HTML])] = []

  mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { facts.append((name, [HTML(text: value)])) }
  }

  mutating func add(_ name: String, _ values: [String]) {
    if !values.isEmpty { facts.append((name, values.map { HTML(text: $0) })) }
  }

  mutating func add(_ name: String, _ values: [HTML]) {
    if !values.isEmpty { facts.append((name, values)) }
  }

  /// The panel, with its heading.
  func html(_ title: String = "Fakta") -> HTML {
    guard !facts.isEmpty else { return HTML() }
    return .make { html in
      html.section(.facts, title, class: "fakta") { html in
        html.raw("<dl>\n")
        for (name, values) in facts {
          html.raw("<div>")
          html.element("dt", text: name)
          for value in values { html.element("dd") { $0.append(value) } }
          html.raw("</div>\n")
        }
        html.raw("</dl>\n")
      }
    }
  }
}
