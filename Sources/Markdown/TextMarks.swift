import Bytes

/// What a stretch of Markdown may hold, seen without reading it: most paragraphs hold no figure, and need not be read by a
/// rule on figures.
package struct TextMarks: OptionSet, Sendable {
  package var rawValue: UInt8

  /// A digit, but for those of footnote marks.
  package static let figure = TextMarks(rawValue: 1)
  /// Percent as a sign, or in a word such as `procentenheter`.
  package static let percent = TextMarks(rawValue: 2)
  /// Two capital letters in a row.
  package static let capitals = TextMarks(rawValue: 4)

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// - Parameter source: UTF-8.
  package init(_ source: [UInt8], _ range: Range<Int>) {
    var found = TextMarks(rawValue: 0)
    source.withUnsafeBufferPointer { source in
      let bytes = UnsafeBufferPointer(rebasing: source[range.clamped(to: source.indices)])
      var walk = ByteWalk(bytes)
      var index = 0
      while let place = walk.next(Self.telling) {
        if place < index { continue }
        let byte = bytes[place]
        index = place + 1
        switch byte {
        case 0x30...0x39: found.insert(.figure)
        case UInt8(ascii: "%"): found.insert(.percent)
        case UInt8(ascii: "["):
          guard index < bytes.count, bytes[index] == UInt8(ascii: "^") else { break }
          while index < bytes.count, bytes[index] != UInt8(ascii: "]"), bytes[index] != 0x0A { index += 1 }
        case UInt8(ascii: "p"): if Self.endsPercent(bytes, index) { found.insert(.percent) }
        default:
          if Self.isCapital(bytes, index) { found.insert(.capitals) }
          if byte == UInt8(ascii: "P"), Self.endsPercent(bytes, index) { found.insert(.percent) }
        }
      }
    }
    self = found
  }

  /// The bytes that a mark may begin with: digits, `%`, `[`, p, capital letters and the second half of Å, Ä and Ö. Nearly
  /// all of a text is something else.
  @inline(__always)
  private static func telling(_ block: ByteBlock) -> ByteMask {
    block.lies(in: 0x30...0x39) .| block.lies(in: 0x41...0x5B) .| block.lies(in: 0x84...0x85)
      .| block.isByte(UInt8(ascii: "%")) .| block.isByte(UInt8(ascii: "p")) .| block.isByte(0x96)
  }

  /// Whether a capital letter begins at an offset.
  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if (0x41...0x5A).contains(bytes[index]) { return true }
    guard bytes[index] == 0xC3, index + 1 < bytes.count else { return false }
    return bytes[index + 1] == 0x84 || bytes[index + 1] == 0x85 || bytes[index + 1] == 0x96
  }

  private static func endsPercent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "r"), bytes[start + 1] == UInt8(ascii: "o") else {
      return false
    }
    return bytes[start + 2] == UInt8(ascii: "c") && bytes[start + 3] == UInt8(ascii: "e")
      && bytes[start + 4] == UInt8(ascii: "n") && bytes[start + 5] == UInt8(ascii: "t")
  }
}
