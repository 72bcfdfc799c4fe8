import CCMarkGFM
package import Diagnostics

/// The parts of a text in which figures stand, as places in the source, for the checks.
package struct ReadableText: Sendable {
  /// A paragraph, a list item's text or a caption.
  package struct Paragraph: Sendable {
    package var range: Range<Int>
    /// What it may hold.
    package var marks: TextMarks
  }

  /// A pipe table, cell by cell.
  package struct Table: Sendable {
    package var header: [Range<Int>]
    package var rows: [[Range<Int>]]
    package var caption: Range<Int>?
    /// The first line of the table.
    package var span: SourceSpan
  }

  /// `<!-- granskas ej: skäl -->`: the writer's word that the next paragraph, table or block is to be left alone.
  package struct Silence: Sendable {
    package var span: SourceSpan
    /// Why, in the writer's words; empty when no reason is given.
    package var reason: String
    /// What is left alone; empty when nothing follows that could be.
    package var covers: Range<Int>
  }

  /// A link or an image: what it says, where it leads, and the lines of the block that it stands in.
  package struct Link: Sendable {
    package var isImage: Bool
    package var text: String
    package var destination: String
    package var block: Range<Int>
  }

  package var paragraphs: [Paragraph] = []
  package var tables: [Table] = []
  package var silences: [Silence] = []
  package var links: [Link] = []

  package init() {}
}

extension MarkdownTree {
  /// Finds the paragraphs, the tables, the links and the silences of the text.
  package func readableText() -> ReadableText {
    var text = ReadableText()
    let cmark = CMark.shared
    for node in readable {
      switch node.type {
      case CMARK_NODE_HTML_BLOCK: if let silence = silence(node) { text.silences.append(silence) }
      case CMARK_NODE_PARAGRAPH:
        let range = lines(node)
        text.paragraphs.append(.init(range: range, marks: TextMarks(file.bytes, range)))
      case cmark.table: text.tables.append(table(node))
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        text.links.append(
          .init(
            isImage: node.type == CMARK_NODE_IMAGE, text: node.plainText, destination: node.url,
            block: places.range(ofBlock: node)))
      default: break
      }
    }
    return text
  }

  private func lines(_ node: CMark.Node) -> Range<Int> {
    let lines = TextPlaces.lines(of: node)
    return places.start(ofLine: lines.lowerBound)..<places.line(lines.upperBound - 1).upperBound
  }

  private func silence(_ node: CMark.Node) -> ReadableText.Silence? {
    let word = "granskas ej"
    let text = node.literal.drop { $0.isWhitespace }
    guard text.hasPrefix("<!--") else { return nil }
    let inner = text.dropFirst(4).drop { $0.isWhitespace }
    guard inner.hasPrefix(word) else { return nil }
    let reason = String(inner.dropFirst(word.count).drop { $0 == ":" || $0.isWhitespace })
    let end = reason.split(separator: "-->", omittingEmptySubsequences: false).first ?? ""
    // A table's caption belongs to it, and a list is left alone as a whole.
    let covered = node.next.map { next in lines(next).lowerBound..<lines(captions[next] ?? next).upperBound }
    let start = places.range.lowerBound
    return ReadableText.Silence(
      span: places.span(of: node), reason: String(end.reversed().drop { $0.isWhitespace }.reversed()),
      covers: covered ?? start..<start)
  }

  private func table(_ node: CMark.Node) -> ReadableText.Table {
    var header: [Range<Int>] = []
    var rows: [[Range<Int>]] = []
    var next = node.firstChild
    while let row = next {
      let line = row.firstChild.map { TextPlaces.lines(of: $0).lowerBound } ?? row.startLine
      let cells = cells(places.line(line), expected: header.count)
      if row == node.firstChild { header = cells } else { rows.append(cells) }
      next = row.next
    }
    return ReadableText.Table(
      header: header, rows: rows, caption: captions[node].map(lines), span: places.span(of: node))
  }

  /// The cells of a row's line: what stands between the bars, without the spaces around it. A bar behind a backslash is
  /// text.
  private func cells(_ line: Range<Int>, expected: Int) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(expected)
    var start = line.lowerBound
    var isFirst = true
    for index in line {
      guard file.bytes[index] == UInt8(ascii: "|"),
        index == line.lowerBound || file.bytes[index - 1] != UInt8(ascii: "\\")
      else {
        continue
      }
      let cell = trimmed(start..<index)
      // Nothing stands before the bar that a row begins with.
      if !isFirst || !cell.isEmpty { cells.append(cell) }
      isFirst = false
      start = index + 1
    }
    // Nor after the bar that it ends with.
    let last = trimmed(start..<line.upperBound)
    if !last.isEmpty { cells.append(last) }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, file.bytes[start] <= 0x20 { start += 1 }
    while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
