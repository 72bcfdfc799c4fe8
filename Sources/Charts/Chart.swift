package import Markup

/// A drawing of values, made at build time. It is as wide as the column that it stands in, so every place along it is in
/// percent of the width; heights and text are in pixels, so that text keeps its size on a narrow screen.
///
/// Colours and type come from the stylesheet alone, by class. A table with the same values stands beside each chart.
package protocol Chart: Sendable {
  /// In pixels.
  var height: Int { get }
  /// Draws everything inside the frame.
  func draw(_ pen: inout Pen)
}

/// What a chart is called by those who do not see it.
package struct ChartName: Sendable, Equatable {
  /// What the chart shows, in a few words.
  package var title: String
  /// What there is to see in it, in a sentence or two. What the table beside it tells need not be told again.
  package var description: String

  package init(title: String, description: String) {
    self.title = title
    self.description = description
  }
}

extension Chart {
  /// Writes the chart as an SVG element, named by its title and described by its description (SVG 2, WAI-ARIA Graphics
  /// and SVG-AAM: `role="img"` with `title` and `desc` as children).
  package func svg(_ name: ChartName, _ html: inout HTML) {
    frame(" role=\"img\"", &html) { html in
      html.element("title", text: name.title)
      html.element("desc", text: name.description)
      html.raw("\n")
    }
  }

  /// Writes the chart for the eye only, where a text beside it tells the same.
  package func decoration(_ html: inout HTML) { frame(" aria-hidden=\"true\"", &html) { _ in } }

  private func frame(_ role: StaticString, _ html: inout HTML, names: (inout HTML) -> Void) {
    html.raw("<svg class=\"diagram\"")
    html.raw(role)
    html.raw(" width=\"100%\"")
    html.attribute("height", pixels: height)
    html.raw(">\n")
    names(&html)
    var pen = Pen(height: height)
    draw(&pen)
    pen.write(&html)
    html.raw("</svg>\n")
  }
}
