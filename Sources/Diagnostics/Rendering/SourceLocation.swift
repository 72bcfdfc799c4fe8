/// A place as a person counts it: lines and characters from 1. A character is what the eye sees as one
/// (an extended grapheme cluster, UAX #29), so that å counts once whether it is written as one code point or two.
package struct SourceLocation: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of one file begin.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A || (byte == 0x0D && (offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A)) {
        starts.append(offset + 1)
      }
    }
    self.starts = starts
  }

  /// Line and column of an offset; an offset past the end is the end.
  package func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(of: offset)
    var from = starts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { from = min(3, offset) }
    let column = String(decoding: bytes[from..<max(from, offset)], as: UTF8.self).count
    return SourceLocation(line: line + 1, column: column + 1)
  }

  /// The text of the line that holds `offset`, without its line ending or byte order mark, and where it starts.
  package func line(at offset: Int) -> (text: String, range: Range<Int>) {
    let line = lineNumber(of: min(max(offset, 0), bytes.count))
    var from = starts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { from = 3 }
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > from, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return (String(decoding: bytes[from..<end], as: UTF8.self), from..<end)
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
