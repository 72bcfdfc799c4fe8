/// Numbers in attributes, written digit by digit: the same on every machine, and without a text in between.
extension HTML {
  /// A whole number, with a hyphen as minus.
  package mutating func number(_ value: Int) {
    if value < 0 { buffer.append(0x2D as UInt8) }
    digits(value.magnitude)
  }

  /// A number with at most two decimals, without zeros at the end: `41.18`, `50`.
  package mutating func decimal(_ value: Double) {
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { buffer.append(0x2D as UInt8) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    digits(whole)
    guard rest > 0 else { return }
    buffer.append(0x2E as UInt8)
    buffer.append(UInt8(0x30 + rest / 10))
    if rest % 10 > 0 { buffer.append(UInt8(0x30 + rest % 10)) }
  }

  /// ` name="12"`: a length in pixels.
  package mutating func attribute(_ name: StaticString, pixels value: Int) {
    attribute(name) { $0.number(value) }
  }

  /// ` name="41.18%"`: a length in percent of the drawing's width; nothing is `0`.
  package mutating func attribute(_ name: StaticString, percent value: Double) {
    attribute(name) {
      $0.decimal(value)
      if value != 0 { $0.raw("%") }
    }
  }

  /// ` name="…"`: a value that is put together, escaped as everything that `value` writes.
  package mutating func attribute(_ name: StaticString, value: (inout HTML) -> Void) {
    raw(" ")
    raw(name)
    raw("=\"")
    value(&self)
    raw("\"")
  }

  private mutating func digits(_ value: UInt) {
    if value > 9 { digits(value / 10) }
    buffer.append(UInt8(0x30 + value % 10))
  }
}
