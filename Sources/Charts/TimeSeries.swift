/// Values over time, one line a series, with a mark of its own form for each series and the value at each point.
package struct TimeSeries: Chart {
  /// A value at a time.
  package struct Point: Sendable, Equatable {
    /// On the axis of time.
    package var time: Double
    package var value: Double
    package var text: String

    package init(_ time: Double, _ value: Double, text: String) {
      self.time = time
      self.value = value
      self.text = text
    }
  }

  /// Values that belong together, in order of time.
  package struct Series: Sendable, Equatable {
    package var name: String
    package var points: [Point]

    package init(_ name: String, points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  package let time: Axis
  package let values: Axis
  package let series: [Series]

  package init(time: Axis, values: Axis, series: [Series]) {
    self.time = time
    self.values = values
    self.series = series
  }

  /// The height of the field, in pixels.
  static let field = 200

  private var top: Int { (series.count > 1 ? key.reduce(0) { $0 + $1.count } * Measure.line : 0) + 22 }
  private var key: [[String]] { series.map { Measure.wrapped($0.name, width: Measure.narrowest - 24) } }

  package var height: Int { top + Self.field + Axis.height }

  /// Where a point stands: in percent of the width, with room for half a label at both ends, and in pixels.
  package func place(_ point: Point) -> (x: Double, y: Int) {
    (
      6 + time.place(point.time) * 0.88,
      top + Int(((100 - values.place(point.value)) * Double(Self.field) / 100).rounded())
    )
  }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    var y = 0
    if series.count > 1 {
      for (index, lines) in key.enumerated() {
        mark(index, x: 7, y: y + 9, &pen)
        y = pen.lines("skala", lines, y: y, shift: 22)
      }
    }
    for tick in values.ticks {
      let y = top + Int(((100 - values.place(tick.value)) * Double(Self.field) / 100).rounded())
      pen.line(tick.value == values.lower ? "axel" : "stod", 0, 100, y: y)
      if !isLabelled, tick.value > values.lower { pen.text("skala", tick.label, at: 0, y: y - 3) }
    }
    for (index, series) in series.enumerated() {
      let places = series.points.map(place)
      for (from, to) in zip(places, places.dropFirst()) {
        pen.line(index == 0 ? "linje" : "linje2", from.x, from.y, to.x, to.y)
      }
      for (place, point) in zip(places, series.points) {
        pen.shape(Self.shapes[index % Self.shapes.count], "punkt", at: place.x, y: place.y)
        guard isLabelled else { continue }
        pen.centred("tal", point.text, at: place.x, y: place.y + (isOver(point, in: index, place.y) ? -10 : 21))
      }
    }
    axis(&pen)
  }

  /// Few points say their values themselves; many are read against the lines.
  private var isLabelled: Bool { series.allSatisfy { $0.points.count <= 8 } }

  private static let shapes: [Pen.Shape] = [.disc, .square, .diamond, .triangle]

  private func mark(_ index: Int, x: Int, y: Int, _ pen: inout Pen) {
    switch Self.shapes[index % Self.shapes.count] {
    case .square: pen.path("punkt", "M-5-5H5V5H-5Z", x: x, y: y)
    case .diamond: pen.path("punkt", "M0-7L7 0L0 7L-7 0Z", x: x, y: y)
    case .triangle: pen.path("punkt", "M0-6L6 5H-6Z", x: x, y: y)
    default: pen.dot("punkt", x: x, y: y)
    }
  }

  /// Whether the label stands over the point: no other series is higher at the same time, or there is no room below.
  private func isOver(_ point: Point, in place: Int, _ y: Int) -> Bool {
    y + 24 > top + Self.field
      || series.enumerated().allSatisfy { index, other in
        index == place || !other.points.contains { $0.time == point.time && $0.value > point.value }
      }
  }

  private func axis(_ pen: inout Pen) {
    let y = top + Self.field
    for tick in time.ticks { pen.rule("axel", at: 6 + time.place(tick.value) * 0.88, y, y + 5) }
    pen.labels("skala", time.sparse.map { ($0.label, 6 + time.place($0.value) * 0.88, .middle) }, y: y + 19)
  }
}
