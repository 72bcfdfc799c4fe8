/// One row of what went on when, where the name stands beside it as text on the page: its stretches of time on an axis
/// that it shares with other rows, and that is drawn by `AxisStrip`.
package struct GanttStrip: Chart {
  package let axis: Axis
  package let spans: [Gantt.Span]

  package init(_ axis: Axis, spans: [Gantt.Span]) {
    self.axis = axis
    self.spans = spans
  }

  package var height: Int { Gantt.thickness + 10 }

  /// Where the stretches stand, in percent of the width.
  package var places: [ClosedRange<Double>] { spans.map { axis.place($0) } }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    pen.grid(axis, 0, height)
    for (place, span) in zip(places, spans) { pen.span(place, isOpen: span.to == nil, y: 5) }
  }
}

/// The axis of several strips, over or under them.
package struct AxisStrip: Chart {
  package let axis: Axis
  /// Whether it stands over the strips, with its labels only.
  package let isOver: Bool

  package init(_ axis: Axis, isOver: Bool) {
    self.axis = axis
    self.isOver = isOver
  }

  package var height: Int { isOver ? Measure.line : Axis.height }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    if isOver { pen.labels(over: axis) } else { pen.axis(axis, y: 0) }
  }
}
