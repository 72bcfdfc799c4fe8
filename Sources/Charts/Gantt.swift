/// What went on when: one row each, with its stretches of time on a common axis.
package struct Gantt: Chart {
  /// A stretch of time on the axis; without an end it is still going on.
  package struct Span: Sendable, Equatable {
    package var from: Double
    package var to: Double?

    package init(_ from: Double, _ to: Double?) {
      self.from = from
      self.to = to
    }
  }

  /// One row.
  package struct Row: Sendable, Equatable {
    package var name: String
    package var spans: [Span]

    package init(_ name: String, spans: [Span]) {
      self.name = name
      self.spans = spans
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
    /// The top of its bars, in pixels.
    package var y: Int
    /// In percent of the width.
    package var spans: [ClosedRange<Double>]
  }

  static let thickness = 10
  /// Where a stretch without an end stops, so that its arrow has room, in percent of the width.
  static let openEnd = 97.0

  /// The rows in their places.
  package var places: [Place] {
    var y = Axis.height
    return rows.map { row in
      let lines = Measure.wrapped(row.name)
      let top = y
      y += lines.count * Measure.line + Self.thickness + 10
      return Place(
        lines: lines, top: top, y: y - Self.thickness - 7,
        spans: row.spans.map { axis.place($0) })
    }
  }

  package var height: Int { (places.last.map { $0.y + Self.thickness + 7 } ?? Axis.height) + Axis.height }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    let places = places
    let bottom = height - Axis.height
    pen.labels(over: axis)
    pen.grid(axis, Measure.line, bottom)
    for (place, row) in zip(places, rows) {
      _ = pen.lines("namn", place.lines, y: place.top)
      for (span, told) in zip(place.spans, row.spans) { pen.span(span, isOpen: told.to == nil, y: place.y) }
    }
    pen.axis(axis, y: bottom)
  }
}

extension Axis {
  /// From where to where a stretch of time reaches, in percent of the width.
  func place(_ span: Gantt.Span) -> ClosedRange<Double> {
    let from = place(span.from)
    return from...max(from, span.to.map(place) ?? Gantt.openEnd)
  }
}

extension Pen {
  /// A stretch of time. A short one is drawn as a dot, which cannot be overlooked; one without an end has an arrow.
  mutating func span(_ span: ClosedRange<Double>, isOpen: Bool, y: Int) {
    if span.upperBound - span.lowerBound < 1 {
      circle("punkt", at: span.lowerBound, y: y + Gantt.thickness / 2, radius: 5)
    } else {
      rect("stapel", span.lowerBound, span.upperBound, y: y, height: Gantt.thickness)
    }
    if isOpen { path("punkt", "M0-9L9 0L0 9Z", at: span.upperBound, y: y + Gantt.thickness / 2) }
  }
}
