package import Markup

/// Draws marks and text. Places along a chart are in percent of its width, places down it in pixels.
package struct Pen {
  /// Where a text begins, seen from its place.
  package enum Anchor: Sendable, Equatable {
    case start, middle, end
  }

  /// A mark that is told from others by its form and not by colour alone.
  package enum Shape: Sendable, Equatable, CaseIterable {
    case disc, ring, square, diamond, triangle, cross, bar
  }

  package private(set) var html: HTML

  init(_ html: HTML = HTML()) { self.html = html }

  /// A rectangle between two places.
  mutating func rect(_ name: StaticString, _ from: Double, _ to: Double, y: Int, height: Int) {
    open("rect", name)
    html.attribute("x", percent: min(from, to))
    html.attribute("y", pixels: y)
    html.attribute("width", percent: abs(to - from))
    html.attribute("height", pixels: height)
    html.raw("/>\n")
  }

  /// A level line between two places.
  mutating func line(_ name: StaticString, _ from: Double, _ to: Double, y: Int) {
    line(name, from, y, to, y)
  }

  /// An upright line.
  mutating func rule(_ name: StaticString, at place: Double, _ top: Int, _ bottom: Int) {
    line(name, place, top, place, bottom)
  }

  /// A line from one point to another.
  mutating func line(_ name: StaticString, _ x1: Double, _ y1: Int, _ x2: Double, _ y2: Int) {
    open("line", name)
    html.attribute("x1", percent: x1)
    html.attribute("y1", pixels: y1)
    html.attribute("x2", percent: x2)
    html.attribute("y2", pixels: y2)
    html.raw("/>\n")
  }

  /// A circle.
  mutating func circle(_ name: StaticString, at place: Double, y: Int, radius: Int) {
    open("circle", name)
    html.attribute("cx", percent: place)
    html.attribute("cy", pixels: y)
    html.attribute("r", pixels: radius)
    html.raw("/>\n")
  }

  /// A dot so many pixels from the left edge.
  mutating func dot(_ name: StaticString, x: Int, y: Int) {
    open("circle", name)
    html.attribute("cx", pixels: x)
    html.attribute("cy", pixels: y)
    html.raw(" r=\"5\"/>\n")
  }

  /// A mark about 12 pixels wide around a point.
  mutating func shape(_ shape: Shape, _ name: StaticString, at place: Double, y: Int) {
    switch shape {
    case .disc: circle(name, at: place, y: y, radius: 5)
    case .ring: circle(name, at: place, y: y, radius: 5)
    case .square: path(name, "M-5-5H5V5H-5Z", at: place, y: y)
    case .diamond: path(name, "M0-7L7 0L0 7L-7 0Z", at: place, y: y)
    case .triangle: path(name, "M0-6L6 5H-6Z", at: place, y: y)
    case .cross: path(name, "M-5-5L5 5M-5 5L5-5", at: place, y: y)
    case .bar: path(name, "M-5-2H5V2H-5Z", at: place, y: y)
    }
  }

  /// A small path in pixels around a point.
  mutating func path(_ name: StaticString, _ data: StaticString, at place: Double, y: Int) {
    html.raw("<svg overflow=\"visible\"")
    html.attribute("x", percent: place)
    html.attribute("y", pixels: y)
    html.raw(">")
    outline(name, data)
    html.raw("</svg>\n")
  }

  /// A small path around a point that lies so many pixels from the left edge.
  mutating func path(_ name: StaticString, _ data: StaticString, x: Int, y: Int) {
    html.raw("<svg overflow=\"visible\"")
    html.attribute("x", pixels: x)
    html.attribute("y", pixels: y)
    html.raw(">")
    outline(name, data)
    html.raw("</svg>\n")
  }

  private mutating func outline(_ name: StaticString, _ data: StaticString) {
    open("path", name)
    html.raw(" d=\"")
    html.raw(data)
    html.raw("\"/>")
  }

  /// A curve through points in percent of the width and, downwards, of the height; it stretches with the chart.
  mutating func curve(_ name: StaticString, y: Int, height: Int, through points: [(x: Double, y: Double)]) {
    guard points.count > 1 else { return }
    html.raw("<svg x=\"0\" width=\"100%\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\"")
    html.attribute("y", pixels: y)
    html.attribute("height", pixels: height)
    html.raw(">")
    open("path", name)
    html.raw(" vector-effect=\"non-scaling-stroke\" d=\"")
    for (index, point) in points.enumerated() {
      html.raw(index == 0 ? "M" : "L")
      html.decimal(point.x)
      html.raw(" ")
      html.decimal(point.y)
    }
    html.raw("\"/></svg>\n")
  }

  /// A text on one line. `shift` moves it that many pixels to the right.
  mutating func text(
    _ name: StaticString, _ text: String, at place: Double, y: Int, anchor: Anchor = .start, shift: Int = 0
  ) {
    open("text", name)
    html.attribute("x", percent: place)
    html.attribute("y", pixels: y)
    if shift != 0 { html.attribute("dx", pixels: shift) }
    switch anchor {
    case .start: break
    case .middle: html.raw(" text-anchor=\"middle\"")
    case .end: html.raw(" text-anchor=\"end\"")
    }
    html.raw(">")
    html.text(text)
    html.raw("</text>\n")
  }

  /// A text centred on a place, moved so far that it stays inside the chart on the narrowest screen.
  mutating func centred(_ name: StaticString, _ text: String, at place: Double, y: Int) {
    let width = Double(Measure.width(of: text)) / Double(Measure.narrowest) * 100
    if place < width / 2 {
      self.text(name, text, at: place + width <= 100 ? place : 0, y: y)
    } else if place > 100 - width / 2 {
      self.text(name, text, at: place >= width ? place : 100, y: y, anchor: .end)
    } else {
      self.text(name, text, at: place, y: y, anchor: .middle)
    }
  }

  /// Lines of text under each other from the left edge; gives the place of the line after the last.
  mutating func lines(_ name: StaticString, _ lines: [String], y: Int, shift: Int = 0) -> Int {
    var y = y
    for line in lines {
      text(name, line, at: 0, y: y + Measure.ascent, shift: shift)
      y += Measure.line
    }
    return y
  }

  private mutating func open(_ element: StaticString, _ name: StaticString) {
    html.raw("<")
    html.raw(element)
    html.raw(" class=\"")
    html.raw(name)
    html.raw("\"")
  }
}
