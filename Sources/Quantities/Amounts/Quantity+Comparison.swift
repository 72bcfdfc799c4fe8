extension Quantity {
  /// The order of the values as written, without regard to `ca`, `drygt` and `knappt`; nil when the units differ.
  ///
  /// - Shares compare with shares and percentages, exactly; with persons, points and bare numbers up to their whole by
  ///   their part (`68 av 125` is below 74).
  /// - Years and months compare as twelve to one. Kronor compare in every scale.
  /// - A bare number compares with every unit: a writer leaves out "personer".
  package func compared(to other: Quantity) -> Order? {
    guard let (mine, theirs) = Self.views(self, other),
      let left = exactValue(mine), let right = other.exactValue(theirs)
    else { return nil }
    return left < right ? .less : left == right ? .equal : .greater
  }

  /// Every order that the figures may have, given their precision; nil when the units differ.
  package func possibleOrders(to other: Quantity) -> Order? {
    guard let (mine, theirs) = bounds(with: other) else { return nil }
    return mine.possibleOrders(to: theirs)
  }

  /// The bounds of both figures in one unit; nil when the units differ.
  func bounds(with other: Quantity) -> (Bounds, Bounds)? {
    guard let (mine, theirs) = Self.views(self, other), let left = bounds(mine), let right = other.bounds(theirs)
    else { return nil }
    return (left, right)
  }

  /// As what a figure takes part in a comparison.
  enum View: Equatable {
    /// A share as its percentage.
    case percent
    /// A share as its part.
    case part
    /// A number, multiplied.
    case number(times: Int)
  }

  /// The views in which two figures compare, or nil.
  static func views(_ left: Quantity, _ right: Quantity) -> (View, View)? {
    switch (left.amount, right.amount) {
    case (.share, .share):
      left.unit == right.unit || left.unit == nil || right.unit == nil ? (.percent, .percent) : nil
    case (.share, .number): shareView(left, against: right).map { ($0, .number(times: 1)) }
    case (.number, .share): shareView(right, against: left).map { (.number(times: 1), $0) }
    case (.number, .number): numberViews(left.unit, right.unit)
    case (.protected, _), (_, .protected): nil
    }
  }

  private static func shareView(_ share: Quantity, against number: Quantity) -> View? {
    guard case .share(_, let whole) = share.amount else { return nil }
    return switch number.unit {
    case .percent: .percent
    case .outOf(let maximum): maximum == whole ? .part : nil
    case .persons, .points, .pieces: share.unit == nil || share.unit == number.unit ? .part : nil
    case nil: (number.number ?? DecimalNumber(0)) <= DecimalNumber(whole) ? .part : nil
    default: nil
    }
  }

  private static func numberViews(_ left: Unit?, _ right: Unit?) -> (View, View)? {
    switch (left, right) {
    case (.years, .months): (.number(times: 12), .number(times: 1))
    case (.months, .years): (.number(times: 1), .number(times: 12))
    default: left == right || left == nil || right == nil ? (.number(times: 1), .number(times: 1)) : nil
    }
  }

  private func exactValue(_ view: View) -> Rational? {
    switch view {
    case .percent: share?.percent
    case .part: share.map { Rational(DecimalNumber($0.part)) }
    case .number(let factor): number.map { Rational($0).multiplied(by: factor) }
    }
  }

  private func bounds(_ view: View) -> Bounds? {
    guard let value = exactValue(view) else { return nil }
    switch view {
    case .percent:
      return Bounds(value, precision: precision, slack: DecimalNumber(mantissa: 25, decimals: 1))
    case .part:
      return Bounds(value, precision: precision, slack: DecimalNumber(share?.part ?? 0).slack)
    case .number(let factor):
      guard let number else { return nil }
      let slack = unit == .percent ? Share.tolerance(ofPercent: number) : number.slack
      var bounds = Bounds(Rational(number), precision: precision, slack: slack)
      bounds.lower = bounds.lower?.multiplied(by: factor)
      bounds.upper = bounds.upper?.multiplied(by: factor)
      return bounds
    }
  }
}
