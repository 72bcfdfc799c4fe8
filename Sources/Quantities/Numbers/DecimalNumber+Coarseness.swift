extension DecimalNumber {
  /// One step in the last digit that is not zero: 100 for `2 900`, 0,1 for `4,8`, 1 for 0. It tells how coarse a
  /// round figure is.
  package var coarseness: DecimalNumber {
    guard mantissa != 0 else { return DecimalNumber(1) }
    var (digits, step) = (mantissa, Int64(1))
    while digits % 10 == 0 { (digits, step) = (digits / 10, step * 10) }
    return DecimalNumber(mantissa: step, decimals: decimals)
  }

  /// What `ca` leaves open on each side of a number that is no percentage: half a step in the last digit that is not
  /// zero (`ca 80`: ±5), but at least 5 % of the number (`ca 2 900`: ±145). A rule of
  /// this house, with no outside source.
  var slack: DecimalNumber {
    let half = Rational(coarseness)
    let step = Rational(half.numerator, half.denominator * 2)
    let size = Rational(magnitude)
    let twentieth = Rational(size.numerator, size.denominator * 20)
    return max(step, twentieth).rounded(decimals: min(decimals + 2, Self.maximumDecimals), rule: .awayFromZero)
  }
}
