/// One goal against what came out of it: a bar to the outcome with its interval, a mark at the target, a hollow mark at
/// the baseline. A missing outcome is a hatched row and never an empty one.
package struct GoalRow: Chart {
  /// What is known of an outcome.
  package enum Certainty: Sendable, Equatable {
    case counted
    /// Estimated, another question, another base: drawn open, and the text says which.
    case uncertain
    case missing
  }

  /// One outcome.
  package struct Bar: Sendable, Equatable {
    /// On the axis; nil when there is none.
    package var value: Double?
    /// The ends of the 95 % interval, on the axis.
    package var interval: ClosedRange<Double>?
    package var certainty: Certainty
    /// What stands under the bar: `14 av 34 (41 %)`.
    package var text: String
    /// What was aimed at, when that is another for each bar.
    package var target: Target?

    package init(
      _ value: Double?, interval: ClosedRange<Double>? = nil, certainty: Certainty = .counted, text: String,
      target: Target? = nil
    ) {
      self.value = value
      self.interval = interval
      self.certainty = value == nil ? .missing : certainty
      self.text = text
      self.target = target
    }
  }

  /// What was aimed at: one value, or all between two.
  package struct Target: Sendable, Equatable {
    package var values: ClosedRange<Double>
    /// What stands over it: `mål minst 60 %`.
    package var text: String

    package init(_ values: ClosedRange<Double>, text: String) {
      self.values = values
      self.text = text
    }
  }

  /// A value on the axis that stands for itself.
  package struct Mark: Sendable, Equatable {
    package var value: Double
    package var text: String

    package init(_ value: Double, text: String) {
      self.value = value
      self.text = text
    }
  }

  package let axis: Axis
  package let bars: [Bar]
  package let target: Target?
  package let baseline: Mark?
  /// Where everything stands.
  package let layout: Layout

  package init(_ axis: Axis, bars: [Bar], target: Target? = nil, baseline: Mark? = nil) {
    self.axis = axis
    self.bars = bars
    self.target = target
    self.baseline = baseline
    layout = Layout(axis, bars, target, baseline)
  }
}

extension GoalRow {
  /// Where everything stands: along the row in percent of its width, down it in pixels.
  package struct Layout: Sendable, Equatable {
    /// What belongs to a bar.
    package struct Band: Sendable, Equatable {
      /// The middle of the bar.
      package var y: Int
      /// Where the bar starts: at zero.
      package var start: Double
      /// Where the bar ends.
      package var end: Double?
      package var interval: ClosedRange<Double>?
      package var target: ClosedRange<Double>?
      /// The base lines of the texts over and under the bar.
      package var targetText: (String, y: Int)?
      package var lines: [String]
      package var linesTop: Int

      package static func == (left: Band, right: Band) -> Bool {
        left.y == right.y && left.start == right.start && left.end == right.end
          && left.interval == right.interval
          && left.target == right.target && left.lines == right.lines && left.linesTop == right.linesTop
      }
    }

    /// One for each bar.
    package var bands: [Band] = []
    package var baseline: Double?
    /// The top of the lines about the baseline.
    package var baselineTop: Int
    package var axisY: Int
    package var height: Int
  }

  /// Half the thickness of a bar, in pixels.
  static let half = 8

  package var height: Int { layout.height }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    for place in bars.indices { draw(layout.bands[place], bars[place].certainty, &pen) }
    if let place = layout.baseline, let baseline, let first = layout.bands.first {
      pen.circle("utgang", at: place, y: first.y, radius: 5)
      pen.rule("utgangslinje", at: place, first.y + 6, layout.baselineTop + 4)
      pen.centred("skala", baseline.text, at: place, y: layout.baselineTop + Measure.ascent + 2)
    }
    pen.axis(axis, y: layout.axisY)
  }

  private func draw(_ band: Layout.Band, _ certainty: Certainty, _ pen: inout Pen) {
    let (top, bottom) = (band.y - Self.half, band.y + Self.half)
    if certainty == .missing {
      pen.rect("tomt", 0, 100, y: top, height: 2 * Self.half)
      pen.line("rander", 0, 100, y: band.y)
    } else {
      pen.rect("spar", 0, 100, y: top, height: 2 * Self.half)
    }
    if let end = band.end {
      pen.rect(certainty == .counted ? "stapel" : "oppen", band.start, end, y: top, height: 2 * Self.half)
    }
    if let interval = band.interval { pen.interval(interval, y: band.y) }
    if let target = band.target {
      if target.lowerBound < target.upperBound {
        pen.line("malspann", target.lowerBound, target.upperBound, y: top - 4)
        pen.rule("mal", at: target.upperBound, top - 4, bottom + 3)
      }
      for name: StaticString in ["malkant", "mal"] { pen.rule(name, at: target.lowerBound, top - 4, bottom + 3) }
    }
    if let (text, y) = band.targetText, let target = band.target {
      let middle = (target.lowerBound + target.upperBound) / 2
      pen.centred("maltext", text, at: middle, y: y)
    }
    if band.lines.count == 1, let end = band.end {
      pen.centred("namn", band.lines[0], at: end, y: band.linesTop + Measure.ascent)
    } else {
      _ = pen.lines("namn", band.lines, y: band.linesTop)
    }
  }
}

extension Pen {
  /// A 95 % interval: a line with a short stroke at each end, lighter and darker so that it shows on and off a bar.
  mutating func interval(_ interval: ClosedRange<Double>, y: Int) {
    for name: StaticString in ["intervallkant", "intervall"] {
      line(name, interval.lowerBound, interval.upperBound, y: y)
      rule(name, at: interval.lowerBound, y - 4, y + 4)
      rule(name, at: interval.upperBound, y - 4, y + 4)
    }
  }
}

extension GoalRow.Layout {
  /// The layout of a row.
  fileprivate init(_ axis: Axis, _ bars: [GoalRow.Bar], _ target: GoalRow.Target?, _ baseline: GoalRow.Mark?) {
    var y = 0
    var bands: [Band] = []
    for (index, bar) in bars.enumerated() {
      let own = bar.target ?? target
      // A target that all bars share is named over the first of them.
      let isNamed = own != nil && (bar.target != nil || index == 0)
      var band = Band(y: 0, start: axis.place(0), lines: Measure.wrapped(bar.text), linesTop: 0)
      if let own, isNamed {
        band.targetText = (own.text, y: y + Measure.ascent)
        y += Measure.line
      }
      y += 4
      band.y = y + GoalRow.half
      band.end = bar.value.map(axis.place)
      band.interval = bar.interval.map { axis.place($0.lowerBound)...axis.place($0.upperBound) }
      band.target = own.map { axis.place($0.values.lowerBound)...axis.place($0.values.upperBound) }
      y += 2 * GoalRow.half + 4
      band.linesTop = y
      y += band.lines.count * Measure.line + 2
      bands.append(band)
    }
    let baselineTop = y
    if baseline != nil { y += Measure.line + 2 }
    self.init(
      bands: bands, baseline: baseline.map { axis.place($0.value) }, baselineTop: baselineTop, axisY: y + 2,
      height: y + 2 + Axis.height)
  }
}
