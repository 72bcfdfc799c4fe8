extension DecimalNumber {
  /// The sum with the larger number of decimals of the two: exact as long as it fits in 64 bits. A larger one loses
  /// decimals from the end, and stops at the largest number there is; it never traps.
  package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    let places = max(left.decimals, right.decimals)
    let sum =
      Int128(left.mantissa) * power(places - left.decimals)
      + Int128(right.mantissa) * power(places - right.decimals)
    return DecimalNumber(fitting: sum, decimals: places)
  }

  /// The difference, with the same bounds as `+`.
  package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    left + -right
  }

  /// The number with the other sign.
  package static prefix func - (number: DecimalNumber) -> DecimalNumber {
    DecimalNumber(fitting: -Int128(number.mantissa), decimals: number.decimals)
  }

  /// The number without its sign.
  package var magnitude: DecimalNumber { mantissa < 0 ? -self : self }

  /// Rounded half away from zero: `2,5` to 3 and `−2,5` to −3, as is usual in Swedish reports. A number with fewer
  /// decimals gets zeros, as long as it fits. `places` outside 0 to `maximumDecimals` is taken as the nearest bound.
  package func rounded(to places: Int) -> DecimalNumber {
    let places = min(max(places, 0), Self.maximumDecimals)
    guard places < decimals else {
      return DecimalNumber(fitting: Int128(mantissa) * Self.power(places - decimals), decimals: places)
    }
    return Rational(self).rounded(decimals: places, rule: .awayFromZero)
  }

  /// The number multiplied by 10 to the power of `exponent` (0 to 12), or nil when it is too large.
  /// `4,8` by 6 is `4800000` without decimals: they are used up first.
  package func scaled(by exponent: Int) -> DecimalNumber? {
    let used = min(exponent, decimals)
    let digits = Int128(mantissa) * Self.power(exponent - used)
    return Int64(exactly: digits).map { DecimalNumber(mantissa: $0, decimals: decimals - used) }
  }

  /// The nearest number that fits in 64 bits: decimals go first, then it stops at the end of the range.
  init(fitting digits: Int128, decimals: Int) {
    var (digits, places) = (digits, decimals)
    while places > 0, Int64(exactly: digits) == nil {
      digits = (digits + (digits < 0 ? -5 : 5)) / 10
      places -= 1
    }
    self.init(mantissa: Int64(clamping: digits), decimals: places)
  }
}
