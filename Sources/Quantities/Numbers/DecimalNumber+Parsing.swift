extension DecimalNumber {
  /// Reads a Swedish number and nothing else: `3,9`, `1 250 000`, `−5`, `3.9`. Nil when the text is anything else; for
  /// the reason, parse a `Quantity`.
  package static func parse(_ text: some StringProtocol) -> DecimalNumber? {
    let source = SourceText(text)
    let range = source.trimmed(source.all)
    guard case .number(let number, let end) = scan(source, in: range), end == range.upperBound else { return nil }
    return number
  }

  /// What stands first in a text.
  enum Scan: Equatable {
    /// No number begins here.
    case nothing
    /// A number that ends before the offset.
    case number(DecimalNumber, end: Int)
    /// Something that looks like a number but must not be read as one.
    case problem(QuantityProblem)
  }

  /// Numbers with more digits than this are refused.
  private static let mostDigits = 15

  /// Reads the number at the beginning of `range`, which is already trimmed.
  static func scan(_ source: SourceText, in range: Range<Int>) -> Scan {
    let limit = range.upperBound
    var at = range.lowerBound
    let sign = source.minusLength(at: at, limit: limit)
    at += sign > 0 ? sign : source.byte(at, limit) == UInt8(ascii: "+") ? 1 : 0
    let first = at
    at = source.digitsEnd(at, limit: limit)
    guard at > first else { return .nothing }
    let leadingZero = source.bytes[first] == UInt8(ascii: "0")
    if at - first <= 3, !leadingZero {
      while let next = groupEnd(source, at: at, limit: limit) { at = next }
    }
    let whole = first..<at
    var fraction = at..<at
    if source.isSeparator(at, limit), source.isDigit(at + 1, limit) {
      fraction = at + 1..<source.digitsEnd(at + 1, limit: limit)
      at = fraction.upperBound
      let repeated = source.isSeparator(at, limit) && source.isDigit(at + 1, limit)
      let looksGrouped =
        source.bytes[fraction.lowerBound - 1] == UInt8(ascii: ".")
        && fraction.count == 3 && whole.count <= 3 && !leadingZero
      if repeated || looksGrouped {
        while source.isSeparator(at, limit) || source.isDigit(at, limit) { at += 1 }
        return .problem(source.problem(.pointsAsThousands, range.lowerBound..<at))
      }
    }
    guard let digits = digits(source, whole, fraction) else {
      return .problem(source.problem(.tooLarge, range.lowerBound..<at))
    }
    return .number(DecimalNumber(mantissa: sign > 0 ? -digits : digits, decimals: fraction.count), end: at)
  }

  /// The end of a group of exactly three digits after one space, or nil.
  private static func groupEnd(_ source: SourceText, at: Int, limit: Int) -> Int? {
    let space = source.spaceLength(at: at, limit: limit)
    guard space > 0, source.digitsEnd(at + space, limit: limit) == at + space + 3 else { return nil }
    return at + space + 3
  }

  /// The digits of both ranges as one integer, or nil when there are too many.
  private static func digits(_ source: SourceText, _ whole: Range<Int>, _ fraction: Range<Int>) -> Int64? {
    guard fraction.count <= maximumDecimals else { return nil }
    var (value, count) = (Int64(0), 0)
    for range in [whole, fraction] {
      for index in range where source.isDigit(index, range.upperBound) {
        value = value * 10 + Int64(source.bytes[index] - UInt8(ascii: "0"))
        if value > 0 { count += 1 }
        if count > mostDigits { return nil }
      }
    }
    return value
  }
}
