import Bytes

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

/// Where the lines of one file begin. The lines are as they may be shown: without any personnummer.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// Lines so long that they are not counted anew for every problem in them.
  private let longLines: [Int: SourceLine]

  package init(_ file: SourceFile) {
    let bytes = file.shownBytes
    self.bytes = bytes
    let starts = Self.starts(bytes)
    self.starts = starts
    var longLines: [Int: SourceLine] = [:]
    for line in starts.indices {
      let range = Self.range(of: line, starts, bytes)
      if range.count > 1000 { longLines[line] = SourceLine(bytes, range) }
    }
    self.longLines = longLines
  }

  /// Where lines begin: after a line feed, or after a carriage return that no line feed follows.
  private static func starts(_ bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      var (feed, lone) = (bytes.next(0x0A, from: 0), bytes.next(0x0D, from: 0))
      while feed != nil || lone != nil {
        if let end = lone, end < feed ?? bytes.count {
          if feed != end + 1 { starts.append(end + 1) }
          lone = bytes.next(0x0D, from: end + 1)
        } else if let end = feed {
          starts.append(end + 1)
          feed = bytes.next(0x0A, from: end + 1)
        }
      }
      return starts
    }
  }

  /// Line and column of an offset; an offset past the end is the end, and one in a line ending is the line's end.
  package func location(of offset: Int) -> SourceLocation {
    place(of: offset).location
  }

  /// Line and column of an offset, with the line itself.
  func place(of offset: Int) -> (location: SourceLocation, line: SourceLine) {
    let number = number(of: offset)
    let line = line(number)
    return (SourceLocation(line: number + 1, column: line.characters(before: offset) + 1), line)
  }

  /// Line and column of an offset, with columns in Unicode code points instead of characters.
  func codePointLocation(of offset: Int) -> SourceLocation {
    let number = number(of: offset)
    let range = Self.range(of: number, starts, bytes)
    let end = min(max(offset, range.lowerBound), range.upperBound)
    let before = bytes[range.lowerBound..<end].count { $0 & 0xC0 != 0x80 }
    return SourceLocation(line: number + 1, column: before + 1)
  }

  /// The line that holds `offset`.
  package func line(at offset: Int) -> SourceLine { line(number(of: offset)) }

  private func line(_ number: Int) -> SourceLine {
    longLines[number] ?? SourceLine(bytes, Self.range(of: number, starts, bytes))
  }

  private func number(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func range(of line: Int, _ starts: [Int], _ bytes: [UInt8]) -> Range<Int> {
    let start = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
