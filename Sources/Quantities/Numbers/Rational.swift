/// An exact fraction, in lowest terms. It exists so that 14 of 34 against 41 % is decided by integers, never by
/// `Double`.
///
/// It is made from shares and decimal numbers only, whose bounds keep every product here within 128 bits.
package struct Rational: Hashable, Comparable, Sendable {
  /// The number above the line, with the sign.
  package let numerator: Int128
  /// The number below the line, always positive.
  package let denominator: Int128

  /// How a number halfway between two is rounded.
  package enum RoundingRule: Sendable {
    /// 2,5 to 3.
    case awayFromZero
    /// 2,5 to 2 and 3,5 to 4.
    case toEven
  }

  /// A fraction with a positive denominator.
  init(_ numerator: Int128, _ denominator: Int128) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(max(a, 1))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// A decimal number as a fraction.
  package init(_ number: DecimalNumber) {
    self.init(Int128(number.mantissa), DecimalNumber.power(number.decimals))
  }

  /// Exact order, by cross multiplication.
  package static func < (left: Rational, right: Rational) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The nearest decimal number with so many decimals (0 to 12).
  package func rounded(decimals: Int, rule: RoundingRule) -> DecimalNumber {
    let places = min(max(decimals, 0), DecimalNumber.maximumDecimals)
    let digits = numerator.magnitude * DecimalNumber.power(places).magnitude
    let (whole, rest) = digits.quotientAndRemainder(dividingBy: denominator.magnitude)
    let twice = rest * 2
    let up =
      switch rule {
      case .awayFromZero: twice >= denominator.magnitude
      case .toEven: twice > denominator.magnitude || (twice == denominator.magnitude && whole % 2 == 1)
      }
    let size = Int128(whole) + (up ? 1 : 0)
    return DecimalNumber(fitting: numerator < 0 ? -size : size, decimals: places)
  }

  /// The fraction plus a decimal number of at most one decimal or so: the tolerances of `ca`.
  func offset(by number: DecimalNumber) -> Rational {
    let power = DecimalNumber.power(number.decimals)
    return Rational(numerator * power + Int128(number.mantissa) * denominator, denominator * power)
  }

  /// The fraction times a small whole number.
  func multiplied(by factor: Int) -> Rational {
    Rational(numerator * Int128(factor), denominator)
  }
}
