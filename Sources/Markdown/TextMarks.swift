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
    source.withUnsafeBufferPointer { bytes in
      let end = min(range.upperBound, bytes.count)
      var index = max(0, range.lowerBound)
      var wasCapital = false
      while index < end {
        let byte = bytes[index]
        index += 1
        // Small letters but p, and the second half of å, ä and ö: nearly all of a text.
        if byte > UInt8(ascii: "p") {
          if byte < 0x80 {
            wasCapital = false
          } else if byte == 0x84 || byte == 0x85 || byte == 0x96 {
            // The second half of Ä, Å or Ö, or of a sign that is none of them.
            if wasCapital { found.insert(.capitals) }
            wasCapital = true
          }
          continue
        }
        switch byte {
        case 0x30...0x39: found.insert(.figure)
        case UInt8(ascii: "%"): found.insert(.percent)
        case UInt8(ascii: "p"), UInt8(ascii: "P"):
          if Self.endsPercent(bytes, index, end) { found.insert(.percent) }
        case UInt8(ascii: "["):
          guard index < end, bytes[index] == UInt8(ascii: "^") else { break }
          while index < end, bytes[index] != UInt8(ascii: "]"), bytes[index] != 0x0A { index += 1 }
        default: break
        }
        let isCapital = (0x41...0x5A).contains(byte)
        if isCapital, wasCapital { found.insert(.capitals) }
        wasCapital = isCapital
      }
    }
    self = found
  }

  private static func endsPercent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + 6 <= end, bytes[start] == UInt8(ascii: "r"), bytes[start + 1] == UInt8(ascii: "o") else {
      return false
    }
    return bytes[start + 2] == UInt8(ascii: "c") && bytes[start + 3] == UInt8(ascii: "e")
      && bytes[start + 4] == UInt8(ascii: "n") && bytes[start + 5] == UInt8(ascii: "t")
  }
}
