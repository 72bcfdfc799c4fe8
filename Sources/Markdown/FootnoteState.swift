import CCMarkGFM
import Markup

/// Numbers footnotes and their references, and leads from each note back to every place that refers to it.
struct FootnoteState {
  /// How often each note has been referred to, by its number. The parser numbers them from 1 as they come.
  private var references: [Int] = []
  private var current = 0
  private var isOpen = false
  /// The paragraph that ends the open note, until its ways back are drawn.
  private var last: CMark.Node?
  private var owesReturns = false

  mutating func drawReference(_ number: Int, _ html: inout HTML, home: String?) {
    html.raw("<sup><a class=\"fotnot\"")
    // The notes of an excerpt stand on another page, and lead back to the text there.
    if home == nil {
      while references.count <= number { references.append(0) }
      references[number] += 1
      html.attribute("id") { Self.id(number, references[number], &$0) }
    }
    html.attribute("href") { html in
      if let home { html.text(home) }
      html.raw("#fn-")
      html.number(number)
    }
    html.raw(" aria-label=\"Fotnot ")
    html.number(number)
    html.raw("\">")
    html.number(number)
    html.raw("</a></sup>")
  }

  mutating func open(_ node: CMark.Node, _ html: inout HTML) {
    if !isOpen {
      html.raw("<section class=\"fotnoter\" aria-labelledby=\"fotnoter\">\n<h2 id=\"fotnoter\">Fotnoter</h2>\n<ol>\n")
      isOpen = true
    }
    current += 1
    owesReturns = true
    last = node.lastChild.flatMap { $0.type == CMARK_NODE_PARAGRAPH ? $0 : nil }
    html.raw("<li id=\"fn-")
    html.number(current)
    html.raw("\">")
  }

  func isLast(_ paragraph: CMark.Node) -> Bool { paragraph == last }

  /// The ways back, one for each reference.
  mutating func drawReturns(_ html: inout HTML, home: String?) {
    owesReturns = false
    guard current < references.count else { return }
    for count in 0..<references[current] {
      html.raw(" <a class=\"ater\" href=\"#")
      Self.id(current, count + 1, &html)
      html.raw("\" aria-label=\"Tillbaka till hänvisning ")
      html.number(count + 1)
      html.raw(" till fotnot ")
      html.number(current)
      html.raw("\">↩</a>")
    }
  }

  mutating func end(_ html: inout HTML, home: String?) {
    if owesReturns { drawReturns(&html, home: home) }
    html.raw("</li>\n")
  }

  func close(_ html: inout HTML) {
    if isOpen { html.raw("</ol>\n</section>\n") }
  }

  private static func id(_ number: Int, _ count: Int, _ html: inout HTML) {
    html.raw("fnref-")
    html.number(number)
    guard count > 1 else { return }
    html.raw("-")
    html.number(count)
  }
}
