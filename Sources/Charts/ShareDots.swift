/// Shares under each other on one axis from 0 to 100 %, each a dot with its 95 % interval, and reference values as upright
/// lines. The order is the caller's, by name or by time, and never by value.
package struct ShareDots: Chart {
  /// One share.
  package struct Row: Sendable, Equatable {
    package var name: String
    /// The figure as it is written: `14 av 34 (41 %)`.
    package var text: String
    /// In percent.
    package var value: Double
    /// In percent; nil when the counts are unknown, and the dot is then open.
    package var interval: ClosedRange<Double>?

    package init(_ name: String, text: String, value: Double, interval: ClosedRange<Double>?) {
      self.name = name
      self.text = text
      self.value = value
      self.interval = interval
    }
  }

  /// A value from elsewhere, such as that of the whole country.
  package struct Reference: Sendable, Equatable {
    package var text: String
    /// In percent.
    package var value: Double

    package init(_ text: String, value: Double) {
      self.text = text
      self.value = value
    }
  }

  package let rows: [Row]
  package let references: [Reference]
  /// The rows in their places, under the lines that name the references.
  package let places: [Place]

  package init(rows: [Row], references: [Reference] = []) {
    self.rows = rows
    self.references = references
    places = Self.places(rows, under: references)
  }

  /// Where a row stands.
  package struct Place: Sendable, Equatable {
    package var lines: [String]
    /// The top of its lines of text, in pixels.
    package var top: Int
    /// The middle of its dot, in pixels.
    package var y: Int
    /// In percent of the width.
    package var dot: Double
    /// In percent of the width.
    package var interval: ClosedRange<Double>?
  }

  private static func places(_ rows: [Row], under references: [Reference]) -> [Place] {
    var y = references.count * Measure.line + (references.isEmpty ? 0 : 6)
    return rows.map { row in
      let lines = Measure.wrapped(row.name + ": ", whole: row.text)
      let top = y
      y += lines.count * Measure.line + 22
      let axis = Axis.share
      return Place(
        lines: lines, top: top, y: y - 12, dot: axis.place(row.value),
        interval: row.interval.map { axis.place($0.lowerBound)...axis.place($0.upperBound) })
    }
  }

  package var height: Int { (places.last?.y ?? 0) + 14 + Axis.height }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    let bottom = (places.last?.y ?? 0) + 14
    pen.grid(.share, references.count * Measure.line, bottom)
    for (index, reference) in references.enumerated() {
      let place = Axis.share.place(reference.value)
      pen.rule("referens", at: place, (index + 1) * Measure.line, bottom)
      pen.centred("skala", reference.text, at: place, y: index * Measure.line + Measure.ascent)
    }
    for place in places {
      _ = pen.lines("namn", place.lines, y: place.top)
      pen.line("spar", 0, 100, y: place.y)
      if let interval = place.interval { pen.interval(interval, y: place.y) }
      pen.shape(
        place.interval == nil ? .ring : .disc, place.interval == nil ? "ring" : "punkt", at: place.dot, y: place.y)
    }
    pen.axis(.share, y: bottom)
  }
}
