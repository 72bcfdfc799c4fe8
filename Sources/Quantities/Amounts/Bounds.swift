/// Between which values a figure may lie. Nil is no bound at all.
struct Bounds: Equatable, Sendable {
  var lower: Rational?
  var upper: Rational?
  /// Whether the upper bound itself is out of reach, as in `knappt 60 %`.
  var isUpperOpen = false

  /// One exact value.
  init(_ value: Rational) {
    (lower, upper) = (value, value)
  }

  /// A value with what its precision leaves open. `drygt` is unbounded above and `knappt` below, since `mer än 50 %`
  /// may be 90 %; `ca` reaches `slack` to each side.
  init(_ value: Rational, precision: Precision, slack: DecimalNumber) {
    self.init(value)
    switch precision {
    case .exact: break
    case .approximate: (lower, upper) = (value.offset(by: -slack), value.offset(by: slack))
    case .atLeast: upper = nil
    case .justUnder: (lower, isUpperOpen) = (nil, true)
    }
  }

  /// Whether there is nothing open.
  var isPoint: Bool { lower != nil && lower == upper }

  /// Every order that a value within these bounds may have to one within the others.
  func possibleOrders(to other: Bounds) -> Order {
    var orders: Order = []
    if isBelow(lower, other.upper) { orders.insert(.less) }
    if isBelow(other.lower, upper) { orders.insert(.greater) }
    if overlaps(other) { orders.insert(.equal) }
    return orders
  }

  private func isBelow(_ lower: Rational?, _ upper: Rational?) -> Bool {
    guard let lower, let upper else { return true }
    return lower < upper
  }

  private func overlaps(_ other: Bounds) -> Bool {
    func reaches(_ bounds: Bounds, from lower: Rational?) -> Bool {
      guard let lower, let upper = bounds.upper else { return true }
      return lower < upper || (lower == upper && !bounds.isUpperOpen)
    }
    return reaches(self, from: other.lower) && reaches(other, from: lower)
  }
}
