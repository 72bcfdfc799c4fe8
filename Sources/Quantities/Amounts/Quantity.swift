/// A figure as a report gives it: `14 av 34`, `ca 60 %`, `4,8 mnkr`, `3,0 månader`.
///
/// Equality compares what is written too (`4,8 mnkr` differs from `4 800 000 kr`), so that a change in a source is
/// seen; `compared(to:)` compares values.
package struct Quantity: Hashable, Sendable {
  /// The figure itself.
  package enum Amount: Hashable, Sendable {
    /// A number in the unit of the quantity; kronor are always whole kronor, whatever the scale it was written in.
    case number(DecimalNumber)
    /// `14 av 34`: counted parts of a whole, also points of a maximum.
    case share(part: Int, whole: Int)
    /// `skyddat`: a figure that is not told, because the group is small.
    case protected
  }

  /// How the figure was written, beside its value.
  package struct Notation: Hashable, Sendable {
    /// Decimals as written: 1 for `4,8 mnkr`.
    package var decimals: Int
    /// The unit's name as written, or nil for the standard one.
    package var name: UnitName?

    /// The standard notation unless told otherwise.
    package init(decimals: Int = 0, name: UnitName? = nil) {
      self.decimals = decimals
      self.name = name
    }
  }

  /// The figure, in the base unit.
  package var amount: Amount
  /// The unit, or nil for a bare number or a bare share.
  package var unit: Unit?
  /// How sure the writer is.
  package var precision: Precision
  /// How it was written.
  package var notation: Notation

  /// A quantity made by a program, written in the standard way.
  package init(_ amount: Amount, unit: Unit? = nil, precision: Precision = .exact) {
    self.amount = amount
    self.unit = unit
    self.precision = precision
    var decimals = 0
    if case .number(let number) = amount { decimals = number.decimals }
    notation = Notation(decimals: decimals)
  }

  /// A number as written, with the name it was written with. Nil when the value in the base unit is too large.
  init?(written: DecimalNumber, name: UnitName?, precision: Precision) {
    guard let number = written.scaled(by: name?.exponent ?? 0) else { return nil }
    self.init(.number(number), unit: name?.unit, precision: precision)
    notation = Notation(decimals: written.decimals, name: name)
  }

  /// A bare count.
  package init(count: Int) {
    self.init(.number(DecimalNumber(count)))
  }

  /// Whether the figure is not told, because the group is small.
  package var isProtected: Bool { amount == .protected }

  /// The word that stands where a figure of a small group is not told.
  package static let protectedWord = "skyddat"

  /// The share, when the figure is one with a whole that is not zero.
  package var share: Share? {
    guard case .share(let part, let whole) = amount else { return nil }
    return Share(part: part, whole: whole)
  }

  /// The number in the base unit, when the figure is no share.
  package var number: DecimalNumber? {
    guard case .number(let number) = amount else { return nil }
    return number
  }

  /// The number as it was written, `4,8` for `4,8 mnkr`; nil for a share.
  package var writtenNumber: DecimalNumber? {
    guard let number else { return nil }
    // Most figures are written in their own unit.
    if number.decimals == notation.decimals, (name?.exponent ?? 0) == 0 { return number }
    let value = Rational(number)
    return Rational(value.numerator, value.denominator * DecimalNumber.power(name?.exponent ?? 0))
      .rounded(decimals: notation.decimals, rule: .awayFromZero)
  }

  /// The name to write the unit with: the one in the source, unless the unit was changed since.
  package var name: UnitName? {
    if let name = notation.name, name.unit == unit { return name }
    return unit.map(UnitName.standard)
  }
}
