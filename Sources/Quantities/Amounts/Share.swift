/// A part of a whole, both counted: 14 of 34. Its percentage is exact.
package struct Share: Hashable, Sendable {
  /// How many of them, 0 to `whole`.
  package let part: Int
  /// How many in all, at least 1.
  package let whole: Int

  /// The largest whole, so that exact comparison fits in 128 bits.
  package static let largestWhole = 1_000_000_000_000_000

  /// A share, or nil when the whole is not positive, the part lies outside it, or the whole is beyond `largestWhole`.
  package init?(part: Int, whole: Int) {
    guard whole > 0, whole <= Self.largestWhole, (0...whole).contains(part) else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The percentage, exactly.
  package var percent: Rational {
    Rational(Int128(part) * 100, Int128(whole))
  }

  /// The percentage with so many decimals, rounded half away from zero.
  package func percent(decimals: Int) -> DecimalNumber {
    // Nearly all shares fit in a word.
    let unit = (0..<decimals).reduce(100) { unit, _ in unit * 10 }
    let (parts, isTooLarge) = part.multipliedReportingOverflow(by: unit)
    guard !isTooLarge else { return percent.rounded(decimals: decimals, rule: .awayFromZero) }
    let (quotient, rest) = parts.quotientAndRemainder(dividingBy: whole)
    return DecimalNumber(mantissa: Int64(2 * rest >= whole ? quotient + 1 : quotient), decimals: decimals)
  }

  /// The percentage to print: whole percent, but with as many decimals as it takes not to say 0 % of something or
  /// 100 % of less than all (1 of 1 000 is 0,1 %). At most six.
  package var displayPercent: DecimalNumber {
    for decimals in 0..<6 {
      let rounded = percent(decimals: decimals)
      let misleads = (part > 0 && rounded == DecimalNumber(0)) || (part < whole && rounded == DecimalNumber(100))
      if !misleads { return rounded }
    }
    return percent(decimals: 6)
  }

  /// `14 av 34`.
  package func formattedCounts() -> String {
    FigureText.make { write(to: &$0) }
  }

  /// `14 av 34 (41 %)`, with a no-break space before the sign.
  package func formatted() -> String {
    FigureText.make { text in
      write(to: &text)
      text.put(" (")
      text.put(displayPercent)
      text.put("\u{A0}%)")
    }
  }

  private func write(to text: inout FigureText) {
    text.put(DecimalNumber(part))
    text.put(" av ")
    text.put(DecimalNumber(whole))
  }
}
