import CCMarkGFM
import Markup

/// Numbers footnotes and their references, and leads from each note back to every place that refers to it.
struct FootnoteState {
  private var references: [Int: Int] = [:]
  private var current = 0
  private var isOpen = false
  /// The paragraph that ends the open note, until its ways back are drawn.
  private var last: CMark.Node?
  private var owesReturns = false

  mutating func drawReference(_ number: Int, _ html: inout HTML, home: String?) {
    let count = references[number, default: 0] + 1
    references[number] = count
    html.raw("<sup>")
    html.element(
      "a", .class("fotnot"), .id(home == nil ? Self.id(number, count) : nil), .href("\(home ?? "")#fn-\(number)"),
      Attribute("aria-label", "Fotnot \(number)"), text: String(number))
    html.raw("</sup>")
  }

  mutating func open(_ node: CMark.Node, _ html: inout HTML) {
    if !isOpen {
      html.raw("<section class=\"fotnoter\" aria-labelledby=\"fotnoter\">\n<h2 id=\"fotnoter\">Fotnoter</h2>\n<ol>\n")
      isOpen = true
    }
    current += 1
    owesReturns = true
    last = node.lastChild.flatMap { $0.type == CMARK_NODE_PARAGRAPH ? $0 : nil }
    html.raw("<li")
    html.attribute("id", "fn-\(current)")
    html.raw(">")
  }

  func isLast(_ paragraph: CMark.Node) -> Bool { paragraph == last }

  /// The ways back, one for each reference.
  mutating func drawReturns(_ html: inout HTML, home: String?) {
    owesReturns = false
    for count in 0..<references[current, default: 0] {
      html.raw(" ")
      html.element(
        "a", .class("ater"), .href("#\(Self.id(current, count + 1))"),
        Attribute("aria-label", "Tillbaka till hänvisning \(count + 1) till fotnot \(current)"), text: "↩")
    }
  }

  mutating func end(_ html: inout HTML, home: String?) {
    if owesReturns { drawReturns(&html, home: home) }
    html.raw("</li>\n")
  }

  func close(_ html: inout HTML) {
    if isOpen { html.raw("</ol>\n</section>\n") }
  }

  private static func id(_ number: Int, _ count: Int) -> String {
    count == 1 ? "fnref-\(number)" : "fnref-\(number)-\(count)"
  }
}
