/// Where the next byte goes in a room that is large enough for all that is to be written.
struct UTF8Cursor {
  private(set) var next: UnsafeMutablePointer<UInt8>

  init(_ start: UnsafeMutablePointer<UInt8>) { next = start }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    next.initialize(to: byte)
    next += 1
  }

  @inline(__always)
  mutating func put(_ text: StaticString) {
    next.initialize(from: text.utf8Start, count: text.utf8CodeUnitCount)
    next += text.utf8CodeUnitCount
  }

  /// The most bytes that a number takes: the digits of the largest, a sign and a point.
  static let longestNumber = 22

  /// A whole number, with a hyphen as minus.
  mutating func put(number value: Int) {
    if value < 0 { put(UInt8(ascii: "-")) }
    put(digits: value.magnitude)
  }

  /// A number with at most two decimals, without zeros at the end.
  mutating func put(decimal value: Double) {
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { put(UInt8(ascii: "-")) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    put(digits: whole)
    guard rest > 0 else { return }
    put(UInt8(ascii: "."))
    put(digit: rest / 10)
    if rest % 10 > 0 { put(digit: rest % 10) }
  }

  private mutating func put(digits value: UInt) {
    if value > 99 { put(digits: value / 100) }
    if value > 9 { put(digit: value / 10 % 10) }
    put(digit: value % 10)
  }

  @inline(__always)
  private mutating func put(digit: UInt) { put(UInt8(truncatingIfNeeded: 0x30 + digit)) }
}
