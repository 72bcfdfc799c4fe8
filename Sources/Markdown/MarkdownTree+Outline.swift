import CCMarkGFM
import Diagnostics

extension MarkdownTree {
  /// One walk over the blocks: headings and their ids, named blocks, tables, figures, and what may not stand in a text.
  func findOutline(_ problems: ProblemList) {
    let cmark = CMark.shared
    CMark.walk(root) { node, isEntering in
      guard isEntering else { return }
      switch node.type {
      case CMARK_NODE_HEADING: addHeading(node, problems)
      case CMARK_NODE_CODE_BLOCK: addFence(node, problems)
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: checkHTML(node, problems)
      case CMARK_NODE_PARAGRAPH: addFigure(node)
      case cmark.table: addTable(node, problems)
      default: break
      }
    }
  }

  private func addHeading(_ node: CMark.Node, _ problems: ProblemList) {
    let level = Int(cmark_node_get_heading_level(node))
    let span = places.span(of: node)
    if level == 1 {
      problems.add(
        .topHeading, "texten börjar på rubriknivå 2, för titeln är sidans rubrik på nivå 1", at: span,
        help: "skriv ## i stället för #")
    }
    let explicit = Self.takeID(from: node)
    let text = node.plainText
    let base = explicit ?? { $0.isEmpty ? "avsnitt" : $0 }(Slug.make(text))
    var id = base
    var count = 1
    while !anchors.insert(id).inserted {
      if explicit != nil {
        problems.add(.duplicateAnchor, "ankaret ”\(base)” finns redan på sidan", at: span, help: "välj ett annat namn")
        break
      }
      count += 1
      id = "\(base)-\(count)"
    }
    headingIndex[node] = headings.count
    headings.append(Heading(level: level, text: text, id: id, span: span))
  }

  private func addFence(_ node: CMark.Node, _ problems: ProblemList) {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &character) != 0 else { return }
    let opening = places.line(node.startLine)
    if !isClosed(node, by: UInt8(bitPattern: character)) {
      problems.add(
        .unclosedBlock, "blocket avslutas aldrig, så resten av texten hamnar i det", at: file.span(opening),
        help: "lägg till en rad med ``` där blocket slutar")
    }
    let info = node.fenceInfo
    guard !info.isEmpty else { return }
    let start = places.start(ofLine: node.startLine + 1)
    let content = node.withLiteral { lines(from: start, reading: $0) }
    let infoSpan = places.find(info, in: node)
    fenceIndex[node] = fences.count
    candidates.append(Candidate(node: node, fence: fences.count))
    fences.append(Fence(info: info, infoSpan: infoSpan, content: content))
  }

  /// The lines of the file that hold the text of a fence letter for letter, but for line endings, which the parser
  /// makes into line feeds; nil when they are indented or quoted.
  private func lines(from start: Int, reading literal: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let end = places.range.upperBound
    var index = start
    for byte in literal {
      if byte == 0x0A, index < end, file.bytes[index] == 0x0D {
        index += index + 1 < end && file.bytes[index + 1] == 0x0A ? 2 : 1
        continue
      }
      guard index < end, file.bytes[index] == byte else { return nil }
      index += 1
    }
    return start..<index
  }

  private func isClosed(_ node: CMark.Node, by character: UInt8) -> Bool {
    guard node.endLine > node.startLine else { return false }
    let last = places.line(node.endLine)
    let signs = file.bytes[last].filter { $0 != 0x20 && $0 != UInt8(ascii: ">") && $0 != 0x09 }
    return signs.count >= 3 && signs.allSatisfy { $0 == character }
  }

  private func checkHTML(_ node: CMark.Node, _ problems: ProblemList) {
    let literal = node.literal
    let text = literal.drop { $0.isWhitespace }
    if text.hasPrefix("<!--") { return }
    let tag = String(text.prefix { $0 != ">" && !$0.isNewline }.prefix(40)) + (text.contains(">") ? ">" : "")
    problems.add(
      .rawHTML, "HTML används inte i texten", at: places.find(tag, in: node),
      help: "skriv med Markdown, eller \\< om tecknet ska synas")
  }

  private func addTable(_ node: CMark.Node, _ problems: ProblemList) {
    if let last = node.lastChild, last.plainText.hasPrefix("Tabell:") {
      problems.add(
        .looseCaption, "tabelltexten står i tabellen och inte under den", at: file.span(places.line(last.startLine)),
        help: "lägg en tom rad före raden som börjar med Tabell:")
    }
    var candidate = Candidate(node: node, kind: .table)
    if let paragraph = node.next, takeCaption(paragraph, word: "Tabell:", for: node) {
      candidate.id = Self.takeID(from: paragraph)
    }
    candidates.append(candidate)
  }

  /// A paragraph that is one image, followed by a caption, is a figure.
  private func addFigure(_ node: CMark.Node) {
    guard let image = node.firstChild, image.type == CMARK_NODE_IMAGE, image.next == nil, let paragraph = node.next,
      takeCaption(paragraph, word: "Figur:", for: node)
    else { return }
    candidates.append(Candidate(node: node, kind: .figure, id: Self.takeID(from: paragraph)))
  }

  private func takeCaption(_ paragraph: CMark.Node, word: String, for node: CMark.Node) -> Bool {
    guard paragraph.type == CMARK_NODE_PARAGRAPH, let text = paragraph.firstChild, text.type == CMARK_NODE_TEXT,
      text.literal.hasPrefix(word)
    else { return false }
    cmark_node_set_literal(text, String(text.literal.dropFirst(word.count).drop { $0 == " " }))
    captions[node] = paragraph
    captionParagraphs.insert(paragraph)
    return true
  }

  /// Takes `{#id}` from the end of a heading or caption.
  private static func takeID(from node: CMark.Node) -> String? {
    guard let last = node.lastChild, last.type == CMARK_NODE_TEXT else { return nil }
    let text = last.literal
    guard text.hasSuffix("}"), let open = text.lastIndex(of: "{") else { return nil }
    let inner = text[text.index(after: open)...].dropLast()
    guard inner.first == "#", inner.count > 1, inner.dropFirst().allSatisfy(isIDCharacter) else { return nil }
    var rest = text[..<open]
    while rest.last == " " { rest.removeLast() }
    cmark_node_set_literal(last, String(rest))
    return String(inner.dropFirst())
  }

  private static func isIDCharacter(_ character: Character) -> Bool {
    character == "-" || ("a"..."z").contains(character) || ("0"..."9").contains(character)
  }
}
