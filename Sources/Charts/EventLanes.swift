/// Events on a common axis of time, one lane an actor. Each has the number that it has in the list beside the chart.
/// A line goes from lane to lane where the next event is another actor's; a time when nothing happens is a band.
package struct EventLanes: Chart {
  /// How an event is drawn.
  package enum Style: Sendable, Equatable {
    case event
    /// The time is known only roughly.
    case rough
    case waiting
  }

  /// One event.
  package struct Event: Sendable, Equatable {
    /// `1`, or a letter in a lane that has its own key.
    package var label: String
    /// Which lane, from 0.
    package var lane: Int
    package var from: Double
    /// The end of a stretch of time; nil for a moment.
    package var to: Double?
    package var style: Style

    package init(_ label: String, lane: Int, from: Double, to: Double? = nil, style: Style = .event) {
      self.label = label
      self.lane = lane
      self.from = from
      self.to = to
      self.style = style
    }
  }

  package let axis: Axis
  package let lanes: [String]
  package let events: [Event]
  /// Times without any event, with what to call them.
  package let gaps: [(span: ClosedRange<Double>, text: String)]
  /// How many lanes, from the first, have lines between their events where one follows another's.
  package let handoverLanes: Int
  /// What the letters of a lane mean.
  package let key: [String]

  package init(
    _ axis: Axis, lanes: [String], events: [Event], gaps: [(span: ClosedRange<Double>, text: String)] = [],
    handoverLanes: Int = 0, key: [String] = []
  ) {
    self.axis = axis
    self.lanes = lanes
    self.events = events
    self.gaps = gaps
    self.handoverLanes = handoverLanes
    self.key = key
  }

  /// Where an event stands.
  package struct Place: Sendable, Equatable {
    /// In percent of the width.
    package var from: Double
    package var to: Double
    /// The middle, in pixels.
    package var y: Int
  }

  /// What an event's number takes of the narrowest chart, in percent.
  static let number = 8.5
  private static let step = 22

  /// Every event in its place, and the lanes' tops. Events that would cover each other stand under each other.
  package var layout: (places: [Place], tops: [Int], bottom: Int) {
    var places = events.map { event in
      let from = axis.place(event.from)
      return Place(from: from, to: max(from, event.to.map(axis.place) ?? from), y: 0)
    }
    var tops: [Int] = []
    var y = Axis.height + (gaps.isEmpty ? 0 : Measure.line)
    for lane in lanes.indices {
      tops.append(y)
      y += Measure.wrapped(lanes[lane]).count * Measure.line
      var ends: [Double] = []
      let members = events.indices.filter { events[$0].lane == lane }.sorted {
        (places[$0].from, $0) < (places[$1].from, $1)
      }
      for index in members {
        let start = min(places[index].from, 100 - Self.number)
        let row = ends.firstIndex { $0 <= start } ?? ends.count
        if row == ends.count { ends.append(0) }
        ends[row] = max(places[index].to, start + Self.number)
        places[index].y = y + row * Self.step + 11
      }
      y += max(1, ends.count) * Self.step + 6
    }
    return (places, tops, y)
  }

  private var keyLines: [[String]] { key.map { Measure.wrapped($0) } }

  package var height: Int {
    layout.bottom + Axis.height + (key.isEmpty ? 0 : 6) + keyLines.reduce(0) { $0 + $1.count } * Measure.line
  }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    let (places, tops, bottom) = layout
    pen.labels(over: axis)
    for gap in gaps {
      let (from, to) = (axis.place(gap.span.lowerBound), axis.place(gap.span.upperBound))
      pen.rect("lucka", from, to, y: Axis.height, height: bottom - Axis.height)
      pen.centred("skala", gap.text, at: (from + to) / 2, y: Axis.height + Measure.ascent)
    }
    pen.grid(axis, Measure.line, bottom)
    handovers(places, &pen)
    for (lane, top) in tops.enumerated() {
      pen.line("stod", 0, 100, y: top)
      _ = pen.lines("namn", Measure.wrapped(lanes[lane]), y: top)
    }
    for (place, event) in zip(places, events) { draw(event, place, &pen) }
    pen.axis(axis, y: bottom)
    var y = bottom + Axis.height + 6
    for lines in keyLines { y = pen.lines("skala", lines, y: y) }
  }

  private func handovers(_ places: [Place], _ pen: inout Pen) {
    let members = events.indices.filter { events[$0].lane < handoverLanes }
    for (last, next) in zip(members, members.dropFirst()) where events[last].lane != events[next].lane {
      pen.line("overlamning", places[last].to, places[last].y, places[next].from, places[next].y)
    }
  }

  private func draw(_ event: Event, _ place: Place, _ pen: inout Pen) {
    if place.to > place.from {
      switch event.style {
      case .event: pen.rect("stapel", place.from, place.to, y: place.y - 4, height: 8)
      case .rough: pen.rect("oppen", place.from, place.to, y: place.y - 4, height: 8)
      case .waiting:
        pen.rect("tomt", place.from, place.to, y: place.y - 4, height: 8)
        pen.line("delrander", place.from, place.to, y: place.y)
      }
    }
    // The number stands inside the chart also at its right edge.
    let isLast = place.from > 100 - Self.number
    pen.path(
      event.style == .event ? "bricka" : "bricka oppen",
      isLast ? "M-19-9H0V9H-19Z" : "M0-9H19V9H0Z", at: place.from, y: place.y)
    pen.text(
      event.style == .event ? "pamork" : "paljus", event.label, at: place.from, y: place.y + 5, anchor: .middle,
      shift: isLast ? -10 : 10)
  }
}
