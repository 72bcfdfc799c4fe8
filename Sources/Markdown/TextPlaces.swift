import Bytes
import CCMarkGFM
import Diagnostics

/// Turns the parser's lines into places in the file. The parser counts lines from 1 within the parsed text.
struct TextPlaces {
  let file: SourceFile
  let range: Range<Int>
  private let lines: [Int]

  init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
    var lines: [Int] = []
    lines.reserveCapacity(range.count / 64 + 2)
    lines.append(range.lowerBound)
    file.bytes[range].withUnsafeBufferPointer { bytes in
      if bytes.next(0x0D, from: 0) == nil {
        // Most files end their lines with one sign.
        var index = 0
        while let end = bytes.next(0x0A, from: index) {
          index = end + 1
          lines.append(range.lowerBound + index)
        }
        return
      }
      for index in bytes.indices {
        let isLoneReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        if bytes[index] == 0x0A || isLoneReturn { lines.append(range.lowerBound + index + 1) }
      }
    }
    self.lines = lines
  }

  /// Where a line begins; a line past the end is the end.
  func start(ofLine line: Int) -> Int {
    line >= 1 && line <= lines.count ? lines[line - 1] : range.upperBound
  }

  /// The text of a line without its ending.
  func line(_ line: Int) -> Range<Int> {
    let start = start(ofLine: line)
    var end = max(start, self.start(ofLine: line + 1))
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The first line of the block that a node belongs to.
  func span(of node: CMark.Node) -> SourceSpan {
    file.span(line(Self.lines(of: Self.block(of: node)).lowerBound))
  }

  /// The lines of the block that a node belongs to, with their endings.
  func range(ofBlock node: CMark.Node) -> Range<Int> {
    let lines = Self.lines(of: Self.block(of: node))
    let start = start(ofLine: lines.lowerBound)
    return start..<max(start, self.start(ofLine: lines.upperBound))
  }

  /// The first place of `text` in the block of a node; the block's first line if it is not there letter for letter.
  func find(_ text: String, in node: CMark.Node) -> SourceSpan {
    let wanted = Array(text.utf8)
    let range = range(ofBlock: node)
    guard let first = wanted.first else { return span(of: node) }
    var rest = file.bytes[range]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return file.span(start..<(start + wanted.count)) }
      rest = rest.dropFirst()
    }
    return span(of: node)
  }

  /// The block that holds an inline; table cells have lines of their own.
  private static func block(of node: CMark.Node) -> CMark.Node {
    var node = node
    // The two high bits of a type tell inline from block (cmark-gfm.h, CMARK_NODE_TYPE_MASK).
    while node.type.rawValue & 0xC000 == 0xC000, let parent = node.parent { node = parent }
    return node
  }

  /// The lines of a block. Where a table follows straight on a paragraph, the parser says that the headings of the table
  /// stand on the first line of the paragraph, and that the paragraph stands nowhere; HTML lacks its last line.
  static func lines(of block: CMark.Node) -> Range<Int> {
    let cmark = CMark.shared
    switch block.type {
    case cmark.tableCell:
      guard let row = block.parent, let table = row.parent else { break }
      let line = row == table.firstChild ? headerLine(of: table) : row.startLine
      return line..<(line + 1)
    case cmark.table:
      let line = headerLine(of: block)
      return line..<max(line + 1, block.endLine + 1)
    case CMARK_NODE_PARAGRAPH:
      guard block.startLine == 0, let table = block.next, table.type == cmark.table else { break }
      return table.startLine..<max(table.startLine + 1, headerLine(of: table))
    case CMARK_NODE_HTML_BLOCK:
      return block.startLine..<(block.startLine + max(1, block.withLiteral { text in text.count { $0 == 0x0A } }))
    default: break
    }
    return block.startLine..<max(block.startLine, block.endLine) + 1
  }

  /// The headings stand two lines above the first row, or next to last in a table without rows.
  private static func headerLine(of table: CMark.Node) -> Int {
    table.firstChild?.next.map { $0.startLine - 2 } ?? table.endLine - 1
  }
}
