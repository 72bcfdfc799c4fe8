/// The same things measured twice on one axis: an open mark before, a filled one after, and a line between.
package struct Dumbbell: Chart {
  /// One thing measured twice.
  package struct Row: Sendable, Equatable {
    package var name: String
    package var before: Double
    package var after: Double
    package var beforeText: String
    package var afterText: String

    package init(_ name: String, before: Double, after: Double, beforeText: String, afterText: String) {
      self.name = name
      self.before = before
      self.after = after
      self.beforeText = beforeText
      self.afterText = afterText
    }
  }

  package let axis: Axis
  package let rows: [Row]

  package init(_ axis: Axis, rows: [Row]) {
    self.axis = axis
    self.rows = rows
  }

  /// Where a row stands.
  package struct Place: Sendable, Equatable {
    package var lines: [String]
    package var top: Int
    /// The middle of the marks, in pixels.
    package var y: Int
    /// In percent of the width.
    package var before: Double
    /// In percent of the width.
    package var after: Double
  }

  /// The rows in their places, under the key.
  package var places: [Place] {
    var y = Measure.line + 8
    return rows.map { row in
      let lines = Measure.wrapped(row.name)
      let top = y
      y += lines.count * Measure.line + Measure.line + 20
      return Place(lines: lines, top: top, y: y - 14, before: axis.place(row.before), after: axis.place(row.after))
    }
  }

  package var height: Int { (places.last?.y ?? 0) + 16 + Axis.height }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    let places = places
    let bottom = (places.last?.y ?? 0) + 16
    pen.dot("ring", x: 6, y: 9)
    pen.text("skala", "före", at: 0, y: Measure.ascent, shift: 16)
    pen.dot("punkt", x: 70, y: 9)
    pen.text("skala", "efter", at: 0, y: Measure.ascent, shift: 81)
    pen.grid(axis, Measure.line + 6, bottom)
    for (place, row) in zip(places, rows) {
      _ = pen.lines("namn", place.lines, y: place.top)
      pen.line("forband", place.before, place.after, y: place.y)
      pen.circle("ring", at: place.before, y: place.y, radius: 5)
      pen.circle("punkt", at: place.after, y: place.y, radius: 5)
      label(row.beforeText, at: place.before, other: place.after, place.y, &pen)
      label(row.afterText, at: place.after, other: place.before, place.y, &pen)
    }
    pen.axis(axis, y: bottom)
  }

  /// A value beside its mark, on the side away from the other; over the mark where there is no room.
  private func label(_ text: String, at place: Double, other: Double, _ y: Int, _ pen: inout Pen) {
    let room = Double(Measure.width(of: text) + 12) / Double(Measure.narrowest) * 100
    let isLeft = place < other || (place == other && place > 50)
    if isLeft, place > room {
      pen.text("tal", text, at: place, y: y + 5, anchor: .end, shift: -10)
    } else if !isLeft, place < 100 - room {
      pen.text("tal", text, at: place, y: y + 5, shift: 10)
    } else {
      pen.text("tal", text, at: place, y: y - 10, anchor: .onAxis(place))
    }
  }
}
