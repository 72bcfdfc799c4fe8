import Bytes
package import Diagnostics

/// Where the front matter of a Markdown file ends and its text begins.
package struct FrontMatterSplit: Sendable {
  /// The YAML between the lines of three hyphens; nil when the file has none.
  package var yaml: Range<Int>?
  /// The Markdown after it.
  package var body: Range<Int>
  /// True when the opening line of hyphens has no closing one.
  package var isUnclosed = false

  package init(_ file: SourceFile) {
    self = file.bytes.withUnsafeBufferPointer { FrontMatterSplit($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Self.bom(bytes)
    guard let first = Self.lineEnd(bytes, from: start), Self.isFence(bytes, start..<first.text) else {
      body = start..<bytes.count
      return
    }
    var line = first.next
    while line < bytes.count {
      guard let end = Self.lineEnd(bytes, from: line) else { break }
      if Self.isFence(bytes, line..<end.text) {
        yaml = first.next..<line
        body = end.next..<bytes.count
        return
      }
      line = end.next
    }
    yaml = first.next..<bytes.count
    body = bytes.count..<bytes.count
    isUnclosed = true
  }

  /// The length of a byte order mark at the start, 0 or 3.
  private static func bom(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The end of the line that begins at `from`: of its text, and where the next line begins.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> (text: Int, next: Int)? {
    guard from < bytes.count else { return nil }
    guard let newline = bytes.next(0x0A, from: from) else { return (bytes.count, bytes.count) }
    return (newline, newline + 1)
  }

  /// Whether a line is three hyphens, and nothing but spaces after them.
  private static func isFence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 3, bytes[line.lowerBound] == 0x2D, bytes[line.lowerBound + 1] == 0x2D,
      bytes[line.lowerBound + 2] == 0x2D
    else { return false }
    return bytes[(line.lowerBound + 3)..<line.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
  }
}
