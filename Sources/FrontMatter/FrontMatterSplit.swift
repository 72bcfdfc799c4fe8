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
    let bytes = file.bytes
    let start = Self.bom(bytes)
    guard let first = Self.lineEnd(bytes, from: start), Self.isFence(bytes[start..<first.text]) else {
      body = start..<bytes.count
      return
    }
    var line = first.next
    while line < bytes.count {
      guard let end = Self.lineEnd(bytes, from: line) else { break }
      if Self.isFence(bytes[line..<end.text]) {
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
  static func bom(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The end of the line that begins at `from`: of its text, and where the next line begins.
  private static func lineEnd(_ bytes: [UInt8], from: Int) -> (text: Int, next: Int)? {
    guard from < bytes.count else { return nil }
    guard let newline = bytes[from...].firstIndex(of: 0x0A) else { return (bytes.count, bytes.count) }
    return (newline, newline + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x0D || last == 0x09 { line.removeLast() }
    return line.elementsEqual([0x2D, 0x2D, 0x2D])
  }
}
