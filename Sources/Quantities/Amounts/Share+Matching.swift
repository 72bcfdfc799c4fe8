extension Share {
  /// Whether a percentage that a source states follows from the counts.
  ///
  /// The rules are the house's own, and every bound is compared exactly:
  /// - exact: the share rounded to the decimals stated, half away from zero or half to even (12,5 may be 13 or 12;
  ///   13,5 only 14). Truncation does not count: 41,8 is not 41 %.
  /// - `ca`: within ±2,5 percentage points, both ends included; a stated multiple of ten may be a rounding to tens,
  ///   so ±5.
  /// - `drygt`: from the stated percentage to less than 5 points above; `knappt`: the mirror image.
  package func matches(statedPercent stated: DecimalNumber, precision: Precision) -> Bool {
    let exact = percent
    let five = DecimalNumber(5)
    switch precision {
    case .exact:
      return exact.rounded(decimals: stated.decimals, rule: .awayFromZero) == stated
        || exact.rounded(decimals: stated.decimals, rule: .toEven) == stated
    case .approximate:
      let slack = Self.tolerance(ofPercent: stated)
      return exact >= Rational(stated - slack) && exact <= Rational(stated + slack)
    case .atLeast:
      return exact >= Rational(stated) && exact < Rational(stated + five)
    case .justUnder:
      return exact <= Rational(stated) && exact > Rational(stated - five)
    }
  }

  /// What `ca` allows on each side of a percentage, in percentage points.
  static func tolerance(ofPercent stated: DecimalNumber) -> DecimalNumber {
    if let whole = stated.wholeValue, whole % 10 == 0 { return DecimalNumber(5) }
    return DecimalNumber(mantissa: 25, decimals: 1)
  }
}
