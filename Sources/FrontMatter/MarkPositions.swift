import Diagnostics
import Yams

/// Turns the parser's line and column, counted in Unicode scalars from 1, into UTF-8 offsets in the whole file.
struct MarkPositions {
  /// The part of the file that was parsed.
  let range: Range<Int>
  private let bytes: [UInt8]
  private let lines: [Int]

  init(file: SourceFile, range: Range<Int>) {
    self.range = range
    bytes = file.bytes
    var lines = [range.lowerBound]
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Self.lineBreak(bytes, at: index, before: range.upperBound)
      index += max(1, length)
      if length > 0 { lines.append(index) }
    }
    self.lines = lines
  }

  func offset(_ mark: Mark?) -> Int {
    guard let mark, mark.line >= 1 else { return range.lowerBound }
    guard mark.line <= lines.count else { return range.upperBound }
    var offset = lines[mark.line - 1]
    var remaining = mark.column - 1
    while remaining > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  /// The length of the line break at `index`, 0 when there is none: LF, CR, CRLF, and NEL, LS, PS, which end a line in
  /// YAML 1.1.
  private static func lineBreak(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xC2: index + 1 < end && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }
}
