/// The text of a figure while it is written, piece by piece: one text is made of it, and not one of each piece.
struct FigureText {
  private var utf8: [UInt8] = []

  /// The text that `write` writes.
  static func make(_ write: (inout FigureText) -> Void) -> String {
    var text = FigureText()
    text.utf8.reserveCapacity(48)
    write(&text)
    return String(decoding: text.utf8, as: UTF8.self)
  }

  mutating func put(_ text: String) { utf8.append(contentsOf: text.utf8) }

  mutating func put(_ text: StaticString) { text.withUTF8Buffer { utf8.append(contentsOf: $0) } }

  /// A number in Swedish: see `DecimalNumber.formatted()`.
  mutating func put(_ number: DecimalNumber) {
    if number.mantissa < 0 { put("\u{2212}") }
    let digits = max(Self.digits(of: number.mantissa.magnitude), number.decimals + 1)
    var unit = (1..<digits).reduce(UInt64(1)) { unit, _ in unit * 10 }
    for rest in stride(from: digits - 1 - number.decimals, through: -number.decimals, by: -1) {
      if rest == -1 { utf8.append(UInt8(ascii: ",")) }
      utf8.append(UInt8(ascii: "0") + UInt8(number.mantissa.magnitude / unit % 10))
      if rest > 0, rest % 3 == 0 { put("\u{A0}") }
      unit /= 10
    }
  }

  /// How many digits a number has.
  private static func digits(of number: UInt64) -> Int {
    var (count, rest) = (1, number)
    while rest >= 10 { (count, rest) = (count + 1, rest / 10) }
    return count
  }
}
