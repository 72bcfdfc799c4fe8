import Archive
import Markup

/// A theory of change: what leads to what, column by column, and how far the results bear it out.
struct TheoryColumns {
  let block: TheoryBlock

  func draw(_ html: inout HTML) {
    if let level = block.level { html.paragraph("Nivå: \(level)", class: "not") }
    html.raw("<ol class=\"forandringsteori\">\n")
    for column in block.columns {
      html.raw("<li>")
      if let support = column.support {
        html.element("p", .class("lage \(Self.mark(support))"), text: "Steget hit: \(support.rawValue)")
      }
      html.element("p", class: "kolumn", text: column.name)
      html.list(
        column.points.map { point in
          .make { html in
            html.text(point.text)
            if let support = point.support {
              html.raw(" ")
              html.element("span", .class("lage \(Self.mark(support))"), text: Wording.sentence(support.rawValue))
            }
          }
        })
      html.raw("</li>\n")
    }
    html.raw("</ol>\n")
  }

  /// The class that gives a state its line; the word always stands beside it.
  private static func mark(_ support: TheoryBlock.Support) -> String {
    switch support {
    case .supported: "stods"
    case .partly: "stods-delvis"
    case .unsupported: "stods-inte"
    case .untested: "oprovat"
    }
  }
}
