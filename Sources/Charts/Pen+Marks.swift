/// Marks and texts that are made of the simpler ones.
extension Pen {
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
}
