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
  /// What tells the chart from others on its page.
  package var id: String
  /// What the chart shows, in a few words.
  package var title: String
  /// What there is to see in it, in a sentence or two.
  package var description: String

  /// A name; `id` is the same as no other chart's on the page.
  package init(id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
  }
}

extension Chart {
  /// The chart as an SVG element with its name and its description (SVG 2, WAI-ARIA Graphics: `role="img"`). Their
  /// anchors have an underscore, which no heading's anchor has.
  package func svg(_ name: ChartName) -> HTML {
    var html = HTML()
    html.reserve(1_000)
    html.raw("<svg class=\"diagram\" role=\"img\"")
    html.attribute("aria-labelledby", "\(name.id)_namn")
    html.attribute("aria-describedby", "\(name.id)_beskrivning")
    html.raw(" width=\"100%\"")
    html.attribute("height", pixels: height)
    html.raw(">\n")
    html.element("title", .id("\(name.id)_namn"), text: name.title)
    html.raw("\n")
    html.element("desc", .id("\(name.id)_beskrivning"), text: name.description)
    html.raw("\n")
    var pen = Pen(html)
    draw(&pen)
    html = pen.html
    html.raw("</svg>\n")
    return html
  }
}
