/// An exact decimal number: `mantissa × 10^(−decimals)`; `3,9` is (39, 1).
///
/// The number of decimals is kept as written, so that the rounding a source uses is known. Equality, order and hash go
/// by value (`2,0 == 2`), because `Comparable` would contradict itself otherwise; `isWritten(like:)` also compares
/// the decimals.
package struct DecimalNumber: Hashable, Comparable, Sendable {
  /// All digits of the number, without the decimal comma.
  package private(set) var mantissa: Int64
  /// How many of the digits stand after the decimal comma, 0 to `maximumDecimals`.
  package private(set) var decimals: Int

  /// The most decimals a number may have. With them every comparison here fits in 128 bits.
  package static let maximumDecimals = 12

  /// A number from its digits. `decimals` must lie in 0 to `maximumDecimals`: anything else is a programmer's mistake.
  package init(mantissa: Int64, decimals: Int) {
    precondition((0...Self.maximumDecimals).contains(decimals), "decimals outside 0...12")
    self.mantissa = mantissa
    self.decimals = decimals
  }

  /// A whole number.
  package init(_ whole: Int) {
    self.init(mantissa: Int64(whole), decimals: 0)
  }

  /// The nearest `Double`: for drawing, never for deciding.
  package var doubleValue: Double {
    Double(mantissa) / Double(Self.scale(decimals))
  }

  /// The number when it has nothing after the comma, `2` for `2,0`; otherwise nil.
  package var wholeValue: Int? {
    if decimals == 0 { return Int(mantissa) }
    let unit = Self.scale(decimals)
    return mantissa % unit == 0 ? Int(mantissa / unit) : nil
  }

  /// Whether the numbers have the same value and the same number of decimals: `2,0` is not written like `2`.
  package func isWritten(like other: DecimalNumber) -> Bool {
    mantissa == other.mantissa && decimals == other.decimals
  }

  /// Equality by value, whatever the number of decimals.
  package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.decimals == right.decimals
      ? left.mantissa == right.mantissa : left.aligned(to: right) == right.aligned(to: left)
  }

  /// Order by value, whatever the number of decimals.
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.decimals == right.decimals
      ? left.mantissa < right.mantissa : left.aligned(to: right) < right.aligned(to: left)
  }

  /// Hashes the value, so that `2,0` and `2` fall together.
  package func hash(into hasher: inout Hasher) {
    var (digits, places) = (mantissa, decimals)
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    hasher.combine(digits)
    hasher.combine(places)
  }

  /// The digits when both numbers are written with the larger number of decimals of the two.
  private func aligned(to other: DecimalNumber) -> Int128 {
    Int128(mantissa) * Self.power(max(0, other.decimals - decimals))
  }

  /// 10 to the power of a number of decimals.
  private static func scale(_ decimals: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<decimals { result *= 10 }
    return result
  }

  /// 10 to the power of `exponent`, which is 0 to 37.
  static func power(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
