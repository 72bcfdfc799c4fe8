import Markup

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

  /// What stretches with the width: paths in percent of the width and in pixels down. They are drawn under the rest.
  private var stretched = HTML()
  /// What keeps its form: text and small marks.
  private var fixed = HTML()
  /// The class of the path that is open in `stretched`. Marks of one class share a path.
  private var open: StaticString?
  private let height: Int

  /// - Parameter height: of the drawing, in pixels.
  init(height: Int) {
    self.height = height
    stretched.reserve(512)
    fixed.reserve(512)
  }

  /// Writes all that has been drawn.
  func write(_ html: inout HTML) {
    if open != nil {
      html.raw("<svg viewBox=\"0 0 100 ")
      html.number(height)
      html.raw("\" preserveAspectRatio=\"none\">\n")
      html.append(stretched)
      html.raw("\"/>\n</svg>\n")
    }
    html.append(fixed)
  }

  /// A rectangle between two places.
  mutating func rect(_ name: StaticString, _ from: Double, _ to: Double, y: Int, height: Int) {
    move(name, min(from, to), Double(y))
    stretched.level(to: max(from, to))
    stretched.upright(to: y + height)
    stretched.level(to: min(from, to))
    stretched.raw("Z")
  }

  /// A level line between two places.
  mutating func line(_ name: StaticString, _ from: Double, _ to: Double, y: Int) {
    move(name, from, Double(y))
    stretched.level(to: to)
  }

  /// An upright line.
  mutating func rule(_ name: StaticString, at place: Double, _ top: Int, _ bottom: Int) {
    move(name, place, Double(top))
    stretched.upright(to: bottom)
  }

  /// A line from one point to another.
  mutating func line(_ name: StaticString, _ x1: Double, _ y1: Int, _ x2: Double, _ y2: Int) {
    curve(name, through: [(x1, Double(y1)), (x2, Double(y2))])
  }

  /// A line through points, in percent of the width and in pixels down.
  mutating func curve(_ name: StaticString, through points: [(x: Double, y: Double)]) {
    guard let first = points.first, points.count > 1 else { return }
    move(name, first.x, first.y)
    for point in points.dropFirst() { stretched.line(to: point.x, point.y) }
  }

  /// Goes to a point in the path of a class, which is opened when it is not.
  private mutating func move(_ name: StaticString, _ x: Double, _ y: Double) {
    if open?.isSame(as: name) != true {
      stretched.raw(open == nil ? "<path class=\"" : "\"/>\n<path class=\"")
      stretched.raw(name)
      stretched.raw("\" d=\"")
      open = name
    }
    stretched.move(to: x, y)
  }

  /// A circle.
  mutating func circle(_ name: StaticString, at place: Double, y: Int, radius: Int) {
    fixed.begin("circle", class: name)
    fixed.attribute("cx", percent: place)
    fixed.attribute("cy", pixels: y)
    fixed.attribute("r", pixels: radius)
    fixed.raw("/>\n")
  }

  /// A dot so many pixels from the left edge.
  mutating func dot(_ name: StaticString, x: Int, y: Int) {
    fixed.begin("circle", class: name)
    fixed.attribute("cx", pixels: x)
    fixed.attribute("cy", pixels: y)
    fixed.raw(" r=\"5\"/>\n")
  }

  /// A small path in pixels around a point.
  mutating func path(_ name: StaticString, _ data: StaticString, at place: Double, y: Int) {
    fixed.raw("<svg")
    fixed.attribute("x", percent: place)
    fixed.attribute("y", pixels: y)
    fixed.raw(">")
    outline(name, data)
    fixed.raw("</svg>\n")
  }

  /// A small path around a point that lies so many pixels from the left edge.
  mutating func path(_ name: StaticString, _ data: StaticString, x: Int, y: Int) {
    fixed.raw("<svg")
    fixed.attribute("x", pixels: x)
    fixed.attribute("y", pixels: y)
    fixed.raw(">")
    outline(name, data)
    fixed.raw("</svg>\n")
  }

  private mutating func outline(_ name: StaticString, _ data: StaticString) {
    fixed.begin("path", class: name)
    fixed.raw(" d=\"")
    fixed.raw(data)
    fixed.raw("\"/>")
  }

  /// A text on one line. `shift` moves it that many pixels to the right.
  mutating func text(
    _ name: StaticString, _ text: String, at place: Double, y: Int, anchor: Anchor = .start, shift: Int = 0
  ) {
    fixed.begin("text", class: name)
    fixed.attribute("x", percent: place)
    fixed.attribute("y", pixels: y)
    if shift != 0 { fixed.attribute("dx", pixels: shift) }
    switch anchor {
    case .start: break
    case .middle: fixed.raw(" text-anchor=\"middle\"")
    case .end: fixed.raw(" text-anchor=\"end\"")
    }
    fixed.raw(">")
    fixed.text(text)
    fixed.raw("</text>\n")
  }

  /// Labels on one line, each at its place.
  mutating func labels(_ name: StaticString, _ labels: [(text: String, place: Double, anchor: Anchor)], y: Int) {
    self.labels(name, Self.labels(labels), y: y)
  }

  /// Labels on one line, as they have been placed.
  mutating func labels(_ name: StaticString, _ labels: HTML, y: Int) {
    guard !labels.isEmpty else { return }
    fixed.begin("text", class: name)
    fixed.attribute("y", pixels: y)
    fixed.raw(" text-anchor=\"middle\">")
    fixed.append(labels)
    fixed.raw("</text>\n")
  }

  /// Labels, each at its place, to be written on a line.
  static func labels(_ labels: [(text: String, place: Double, anchor: Anchor)]) -> HTML {
    .make { html in
      for (text, place, anchor) in labels {
        html.raw("<tspan")
        html.attribute("x", percent: place)
        if anchor != .middle { html.raw(anchor == .start ? " text-anchor=\"start\"" : " text-anchor=\"end\"") }
        html.raw(">")
        html.text(text)
        html.raw("</tspan>")
      }
    }
  }
}

extension StaticString {
  /// Whether two texts of the program are alike, byte by byte.
  fileprivate func isSame(as other: StaticString) -> Bool {
    guard utf8CodeUnitCount == other.utf8CodeUnitCount else { return false }
    // Most often it is the same literal, in the same place.
    return utf8Start == other.utf8Start
      || withUTF8Buffer { own in other.withUTF8Buffer { own.elementsEqual($0) } }
  }
}
