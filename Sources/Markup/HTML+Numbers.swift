/// Numbers in attributes, written digit by digit: the same on every machine, and without a text in between.
extension HTML {
  /// A whole number, with a hyphen as minus.
  package mutating func number(_ value: Int) {
    buffer.write(atMost: UTF8Cursor.longestNumber) { $0.put(number: value) }
  }

  /// A number with at most two decimals, without zeros at the end: `41.18`, `50`.
  package mutating func decimal(_ value: Double) {
    buffer.write(atMost: UTF8Cursor.longestNumber) { $0.put(decimal: value) }
  }

  /// ` name="12"`: a length in pixels.
  package mutating func attribute(_ name: StaticString, pixels value: Int) {
    attribute(name, atMost: UTF8Cursor.longestNumber) { $0.put(number: value) }
  }

  /// ` name="41.18%"`: a length in percent of the drawing's width; nothing is `0`.
  package mutating func attribute(_ name: StaticString, percent value: Double) {
    attribute(name, atMost: UTF8Cursor.longestNumber + 1) {
      $0.put(decimal: value)
      if value != 0 { $0.put(UInt8(ascii: "%")) }
    }
  }

  /// ` name="…"`: a short value that needs no escaping.
  @inline(__always)
  private mutating func attribute(
    _ name: StaticString, atMost limit: Int, value: (inout UTF8Cursor) -> Void
  ) {
    buffer.write(atMost: name.utf8CodeUnitCount + limit + 4) {
      $0.put(UInt8(ascii: " "))
      $0.put(name)
      $0.put("=\"")
      value(&$0)
      $0.put(UInt8(ascii: "\""))
    }
  }

  /// ` name="…"`: a value that is put together, escaped as everything that `value` writes.
  package mutating func attribute(_ name: StaticString, value: (inout HTML) -> Void) {
    buffer.write(atMost: name.utf8CodeUnitCount + 3) {
      $0.put(UInt8(ascii: " "))
      $0.put(name)
      $0.put("=\"")
    }
    value(&self)
    buffer.append(UInt8(ascii: "\""))
  }
}
