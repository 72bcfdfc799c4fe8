import Diagnostics
import Yams

/// Turns the parser's line and column, counted in Unicode scalars from 1, into UTF-8 offsets in the whole file.
///
/// Every place is found in bounded time, however long a line is.
struct MarkPositions {
  /// The part of the file that was parsed.
  let range: Range<Int>
  private let bytes: [UInt8]
  /// How many scalars of the part stand before each line.
  private let lines: [Int]
  /// The offset of every `stride`th scalar.
  private let steps: [Int]
  private static let stride = 32

  init(file: SourceFile, range: Range<Int>) {
    self.range = range
    bytes = file.bytes
    var lines = [0]
    var steps: [Int] = []
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 {
      if count % Self.stride == 0 { steps.append(index) }
      count += 1
      if Self.endsLine(bytes, at: index, before: range.upperBound) { lines.append(count) }
    }
    self.lines = lines
    self.steps = steps
  }

  func offset(_ mark: Mark?) -> Int {
    guard let mark, mark.line >= 1 else { return range.lowerBound }
    guard mark.line <= lines.count else { return range.upperBound }
    let scalar = lines[mark.line - 1] + max(0, mark.column - 1)
    guard scalar / Self.stride < steps.count else { return range.upperBound }
    var offset = steps[scalar / Self.stride]
    for _ in 0..<(scalar % Self.stride) where offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// Whether the scalar at `index` ends a line: LF, CR without LF, and NEL, LS, PS, which end a line in YAML 1.1.
  private static func endsLine(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 == end || bytes[index + 1] != 0x0A
    case 0xC2: index + 1 < end && bytes[index + 1] == 0x85
    case 0xE2: index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
    default: false
    }
  }
}
