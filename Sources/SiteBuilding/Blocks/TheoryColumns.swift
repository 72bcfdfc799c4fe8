import Archive
import Markup

/// A theory of change: what leads to what, column by column.
struct TheoryColumns {
  let block: TheoryBlock

  func draw(_ html: inout HTML) {
    if let level = block.level { html.paragraph("Nivå: \(level)", class: "not") }
    html.raw("<ol class=\"forandringsteori\">\n")
    for column in block.columns {
      html.raw("<li>")
      html.element("p", .class("kolumn"), text: column.name)
      html.list(column.points.map { HTML(text: $0) })
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }
}
