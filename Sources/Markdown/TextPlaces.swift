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
    var lines = [range.lowerBound]
    file.bytes.withUnsafeBufferPointer { bytes in
      for index in range {
        let isLoneReturn = bytes[index] == 0x0D && !(index + 1 < range.upperBound && bytes[index + 1] == 0x0A)
        if bytes[index] == 0x0A || isLoneReturn { lines.append(index + 1) }
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
    file.span(line(Self.block(of: node).startLine))
  }

  /// The nearest place of `text` in the block of a node, at or after `start`; the block's first line if it is not there
  /// letter for letter.
  func find(_ text: String, in node: CMark.Node, after start: Int = 0) -> SourceSpan {
    let block = Self.block(of: node)
    let lower = max(start, self.start(ofLine: block.startLine))
    let upper = max(lower, self.start(ofLine: max(block.endLine, block.startLine) + 1))
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, upper - lower >= wanted.count else { return span(of: node) }
    var index = lower
    while index + wanted.count <= upper {
      if file.bytes[index] == wanted[0], file.bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        return file.span(index..<(index + wanted.count))
      }
      index += 1
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
}
