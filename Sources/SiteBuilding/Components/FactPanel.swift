import Archive
import Markup

/// Facts as names with values. A fact without a value is left out.
struct FactPanel {
  /// The facts so far, one after another.
  private var facts = HTML()

  mutating func add(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { add(name, [value]) }
  }

  mutating func add(_ name: String, _ values: [String]) {
    add(name, values) { $1.text($0) }
  }

  mutating func add(_ name: String, _ values: [HTML]) {
    add(name, values) { $1.append($0) }
  }

  private mutating func add<Value>(_ name: String, _ values: [Value], write: (Value, inout HTML) -> Void) {
    guard !values.isEmpty else { return }
    facts.raw("<div>")
    facts.element("dt", text: name)
    for value in values { facts.element("dd") { write(value, &$0) } }
    facts.raw("</div>\n")
  }

  /// The panel, with its heading.
  func html(_ title: String = "Fakta") -> HTML {
    guard !facts.isEmpty else { return HTML() }
    return .make { html in
      html.section(.facts, title, class: "fakta") { html in
        html.raw("<dl>\n")
        html.append(facts)
        html.raw("</dl>\n")
      }
    }
  }
}
