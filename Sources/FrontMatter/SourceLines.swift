import Diagnostics

/// The lines of the part of a file that was parsed, for a problem that has to look around itself.
struct SourceLines {
  let file: SourceFile.ID
  let bytes: [UInt8]
  let range: Range<Int>

  init(_ file: SourceFile, _ range: Range<Int>) {
    self.file = file.id
    bytes = file.bytes
    self.range = range
  }

  /// The byte at an offset, or a line feed outside the part.
  subscript(offset: Int) -> UInt8 { range.contains(offset) ? bytes[offset] : 0x0A }

  /// The one character at an offset.
  func character(at offset: Int) -> Range<Int> {
    var end = offset + 1
    while self[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The line around an offset, without its line ending.
  func line(around offset: Int) -> Range<Int> {
    var start = min(max(offset, range.lowerBound), range.upperBound)
    var end = start
    while start > range.lowerBound, !isBreak(start - 1) { start -= 1 }
    while end < range.upperBound, !isBreak(end) { end += 1 }
    return start..<end
  }

  /// The line around an offset without its indentation and the spaces at its end.
  func text(around offset: Int) -> Range<Int> {
    let line = line(around: offset)
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }

  /// How far in the text of a line begins, in bytes.
  func indentation(around offset: Int) -> Int {
    text(around: offset).lowerBound - line(around: offset).lowerBound
  }

  /// The nearest line above that is neither empty nor a comment.
  func textAbove(_ offset: Int) -> Range<Int>? {
    var start = line(around: offset).lowerBound
    while start > range.lowerBound {
      let text = text(around: start - 1)
      if !text.isEmpty, bytes[text.lowerBound] != UInt8(ascii: "#") { return text }
      start = line(around: start - 1).lowerBound
    }
    return nil
  }

  /// The first colon in a range that ends a key: one with a space or nothing after it.
  func keyColon(in part: Range<Int>) -> Int? {
    part.first { bytes[$0] == UInt8(ascii: ":") && self[$0 + 1] <= 0x20 }
  }

  func startsWithLetter(_ text: Range<Int>) -> Bool {
    let first = self[text.lowerBound]
    return first >= 0x80 || (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
  }

  /// The last byte before an offset on its line that is no space.
  func signBefore(_ offset: Int) -> UInt8? {
    bytes[line(around: offset).lowerBound..<min(offset, range.upperBound)].last { $0 > 0x20 }
  }

  private func isBreak(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }
}
