/// The data of paths (SVG 2, section 9.3), command by command. Places along a drawing have decimals, places down it too
/// where they are no whole pixels.
extension HTML {
  /// `M41.18 8`: begins at a point.
  package mutating func move(to x: Double, _ y: Double) { point(UInt8(ascii: "M"), x, y) }

  /// `L41.18 8`: a line to a point.
  package mutating func line(to x: Double, _ y: Double) { point(UInt8(ascii: "L"), x, y) }

  /// `H41.18`: a level line to a place.
  package mutating func level(to x: Double) {
    buffer.write(atMost: UTF8Cursor.longestNumber + 1) {
      $0.put(UInt8(ascii: "H"))
      $0.put(decimal: x)
    }
  }

  /// `V8`: an upright line to a place.
  package mutating func upright(to y: Int) {
    buffer.write(atMost: UTF8Cursor.longestNumber + 1) {
      $0.put(UInt8(ascii: "V"))
      $0.put(number: y)
    }
  }

  private mutating func point(_ command: UInt8, _ x: Double, _ y: Double) {
    buffer.write(atMost: 2 * UTF8Cursor.longestNumber + 2) {
      $0.put(command)
      $0.put(decimal: x)
      $0.put(UInt8(ascii: " "))
      $0.put(decimal: y)
    }
  }
}
