/// Shares against the number that each rests on, with the limits that chance alone would keep them within if all had the
/// reference share (Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Statistics in Medicine
/// 24, 1185–1202). Points are numbered; the numbers are told under the chart.
package struct Funnel: Chart {
  /// One share.
  package struct Point: Sendable, Equatable {
    package var name: String
    package var text: String
    /// How many it rests on.
    package var count: Int
    /// In percent.
    package var value: Double

    package init(_ name: String, text: String, count: Int, value: Double) {
      self.name = name
      self.text = text
      self.count = count
      self.value = value
    }
  }

  /// The limits at one number, in percent: 95 % within, 99,8 % without.
  package struct Limits: Sendable, Equatable {
    package var count: Int
    package var inner: ClosedRange<Double>
    package var outer: ClosedRange<Double>

    package init(count: Int, inner: ClosedRange<Double>, outer: ClosedRange<Double>) {
      self.count = count
      self.inner = inner
      self.outer = outer
    }
  }

  package let points: [Point]
  package let limits: [Limits]
  package let reference: ShareDots.Reference
  private let axis: Axis

  /// The height of the field, in pixels.
  static let field = 260
  private static let top = 2 * Measure.line

  package init(points: [Point], limits: [Limits], reference: ShareDots.Reference, number: (Int) -> String) {
    self.points = points
    self.limits = limits
    self.reference = reference
    axis = .amounts([Double(Self.largest(points))]) { number(Int($0)) }
  }

  /// The numbers at which limits are wanted for such points: every one when they are few, else about eighty.
  package static func counts(for points: [Point]) -> [Int] {
    let last = Int(Axis.amounts([Double(largest(points))]) { _ in "" }.upper)
    let step = max(1, last / 80)
    return Array(stride(from: 1, through: last, by: step)) + (step > 1 && (last - 1) % step != 0 ? [last] : [])
  }

  private static func largest(_ points: [Point]) -> Int { points.map(\.count).max() ?? 1 }

  /// Where a point stands: in percent of the width, and in pixels from the top.
  package func place(_ point: Point) -> (x: Double, y: Int) {
    (axis.place(Double(point.count)), Self.y(point.value))
  }

  /// How far down a percentage stands, in pixels.
  package static func y(_ percent: Double) -> Int { top + Int(((100 - percent) * Double(field) / 100).rounded()) }

  private var key: [[String]] {
    points.enumerated().map { Measure.wrapped("\($0 + 1). \($1.name): ", whole: $1.text) }
  }

  package var height: Int {
    Self.top + Self.field + Axis.height + 2 * Measure.line + key.reduce(0) { $0 + $1.count } * Measure.line
  }

  /// Draws everything inside the frame.
  package func draw(_ pen: inout Pen) {
    let bottom = Self.top + Self.field
    pen.text("skala", "Andel", at: 0, y: Measure.ascent)
    pen.text("skala", reference.text, at: 100, y: Measure.ascent, anchor: .end)
    for percent in [0, 25, 50, 75, 100] {
      let y = Self.y(Double(percent))
      if percent > 0 { pen.line("stod", 0, 100, y: y) }
      if percent > 0 { pen.text("skala", "\(percent)\u{A0}%", at: 0, y: y - 3) }
    }
    for (name, edge): (StaticString, (Limits) -> Double) in [
      ("gransinre", { $0.inner.upperBound }), ("gransinre", { $0.inner.lowerBound }),
      ("gransyttre", { $0.outer.upperBound }), ("gransyttre", { $0.outer.lowerBound }),
    ] {
      pen.curve(
        name,
        through: limits.map {
          (axis.place(Double($0.count)), Double(Self.top) + (100 - edge($0)) * Double(Self.field) / 100)
        })
    }
    pen.line("referens", 0, 100, y: Self.y(reference.value))
    for (index, point) in points.enumerated() {
      let place = place(point)
      pen.circle("punkt", at: place.x, y: place.y, radius: 5)
      let isLast = place.x > 92
      pen.text(
        "namn", String(index + 1), at: place.x, y: place.y - 8, anchor: isLast ? .end : .start, shift: isLast ? -4 : 4)
    }
    pen.axis(axis, y: bottom)
    pen.text("skala", "Antal som andelen bygger på", at: 0, y: bottom + Axis.height + Measure.ascent)
    var y = bottom + Axis.height + Measure.line + 10
    for lines in key { y = pen.lines("namn", lines, y: y) }
  }
}
