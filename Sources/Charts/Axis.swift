import Markup

/// A straight scale across the whole width of a chart.
package struct Axis: Sendable, Equatable {
  /// A marked value.
  package struct Tick: Sendable, Equatable {
    package var value: Double
    package var label: String

    package init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The value at the left edge.
  package let lower: Double
  /// The value at the right edge, larger than `lower`.
  package let upper: Double
  /// In rising order.
  package let ticks: [Tick]
  /// Those whose labels are written: fewer, when the labels would run together on a narrow screen, every second, every
  /// fourth, …
  let sparse: [Tick]
  /// Those labels, each at its place: they are the same on every line that they are written on.
  let labels: HTML

  /// An axis; an empty one is made one unit long.
  package init(_ lower: Double, _ upper: Double, ticks: [Tick]) {
    self.lower = lower
    self.upper = upper > lower ? upper : lower + 1
    self.ticks = ticks
    var sparse = ticks
    while sparse.count > 2, Self.collide(sparse, from: lower, to: self.upper) {
      // Zero stays, wherever it is.
      let kept = (sparse.firstIndex { $0.value == 0 } ?? 0) % 2
      sparse = sparse.enumerated().filter { $0.offset % 2 == kept }.map(\.element)
    }
    self.sparse = sparse
    labels = Self.labels(sparse, from: lower, to: self.upper)
  }

  /// Marked values as labels, each at its place.
  fileprivate static func labels(_ ticks: [Tick], from lower: Double, to upper: Double) -> HTML {
    Pen.labels(
      ticks.map { tick in
        let place = place(tick.value, lower, upper)
        return (tick.label, place, .onAxis(place))
      })
  }

  private static func collide(_ ticks: [Tick], from lower: Double, to upper: Double) -> Bool {
    zip(ticks, ticks.dropFirst()).contains { left, right in
      reach(left, place(left.value, lower, upper)).end + 6 > reach(right, place(right.value, lower, upper)).start
    }
  }

  /// Shares: always 0–100 %, so that pages compare.
  package static let share = Axis(
    0, 100, ticks: [Tick(0, "0"), Tick(25, "25"), Tick(50, "50"), Tick(75, "75"), Tick(100, "100\u{A0}%")])

  /// An axis for amounts, from zero (or a rounded value below the lowest) to a rounded value above the highest, with round
  /// steps of 1, 2 or 5 and zeros (Heckbert 1990, "Nice numbers for graph labels").
  ///
  /// - Parameters:
  ///   - values: what is to be shown.
  ///   - label: a number as it is written.
  package static func amounts(_ values: [Double], label: (Double) -> String) -> Axis {
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 1)
    let step = Self.step(for: max(high - low, 1e-9) / 4)
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    let ticks = (Int(first)...Int(last)).map { Tick(Double($0) * step, label(Double($0) * step)) }
    return Axis(first * step, last * step, ticks: ticks)
  }

  /// A scale that people answered on: every whole step, with its ends labelled.
  package static func scale(_ range: ClosedRange<Int>) -> Axis {
    let step = max(1, (range.upperBound - range.lowerBound + 9) / 10)
    let ticks = stride(from: range.lowerBound, through: range.upperBound, by: step).map { Tick(Double($0), String($0)) }
    return Axis(Double(range.lowerBound), Double(range.upperBound), ticks: ticks)
  }

  /// Where a value stands, in percent of the width, never outside.
  package func place(_ value: Double) -> Double {
    Self.place(value, lower, upper)
  }

  private static func place(_ value: Double, _ lower: Double, _ upper: Double) -> Double {
    min(max((value - lower) * 100 / (upper - lower), 0), 100)
  }

  private static func step(for rough: Double) -> Double {
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    return [1, 2, 5].map { $0 * power }.first { $0 >= rough } ?? 10 * power
  }

  /// From where to where a label reaches on the narrowest screen, in pixels.
  private static func reach(_ tick: Tick, _ place: Double) -> (start: Double, end: Double) {
    let middle = place / 100 * Double(Measure.narrowest)
    let width = Double(Measure.width(of: tick.label))
    return switch Pen.Anchor.onAxis(place) {
    case .start: (middle, middle + width)
    case .middle: (middle - width / 2, middle + width / 2)
    case .end: (middle - width, middle)
    }
  }
}

extension Pen {
  /// The axis under a chart: a line with marks, and their labels. It takes `Axis.height` pixels.
  mutating func axis(_ axis: Axis, y: Int, labels: [Axis.Tick]? = nil) {
    line("axel", 0, 100, y: y)
    for tick in axis.ticks { rule("axel", at: axis.place(tick.value), y, y + 5) }
    self.labels("skala", labels.map { Axis.labels($0, from: axis.lower, to: axis.upper) } ?? axis.labels, y: y + 19)
  }

  /// The labels of an axis over a chart. They take a line of text.
  mutating func labels(over axis: Axis) {
    labels("skala", axis.labels, y: Measure.ascent)
  }

  /// Faint upright lines through a chart, one at each mark of its axis.
  mutating func grid(_ axis: Axis, _ top: Int, _ bottom: Int) {
    for tick in axis.ticks { rule("stod", at: axis.place(tick.value), top, bottom) }
  }
}

extension Pen.Anchor {
  /// How a label of an axis stands at a place: inside the chart at both ends.
  static func onAxis(_ place: Double) -> Pen.Anchor { place < 8 ? .start : place > 92 ? .end : .middle }
}

extension Axis {
  /// What an axis takes of the height, in pixels.
  static let height = 24
}
