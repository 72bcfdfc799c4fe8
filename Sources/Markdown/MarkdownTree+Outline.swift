import CCMarkGFM
import Diagnostics

extension MarkdownTree {
  /// One walk over the blocks: headings and their ids, named blocks, tables, figures, and what may not stand in a text.
  func findOutline(_ problems: ProblemList) {
    let cmark = CMark.shared
    var html = HTMLCheck(self)
    CMark.visit(root) { node in
      switch node.type {
      case CMARK_NODE_HEADING:
        addHeading(node, problems)
        return
      case CMARK_NODE_CODE_BLOCK:
        addFence(node, problems)
        return
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html.check(node, problems)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE: weighLink(node)
      case CMARK_NODE_PARAGRAPH: addFigure(node, problems)
      case cmark.table: addTable(node, problems)
      default: return
      }
      readable.append(node)
    }
  }

  private func weighLink(_ node: CMark.Node) {
    linkLength += node.linkLength
    if linkLength > Self.linkLengthLimit, longLink == nil { longLink = node }
  }

  private func addHeading(_ node: CMark.Node, _ problems: ProblemList) {
    let level = Int(cmark_node_get_heading_level(node))
    let span = places.span(of: node)
    if level == 1 {
      problems.add(
        .topHeading,
        BilingualText(
          "texten börjar på rubriknivå 2, för titeln är sidans rubrik på nivå 1",
          en: "the text begins at heading level 2, for the title is the page's heading at level 1"), at: span,
        help: BilingualText("skriv ## i stället för #", en: "write ## instead of #"))
    }
    let explicit = Self.takeID(from: node)
    let text = node.plainText
    let id: String
    if let explicit {
      id = explicit
      claim(explicit, in: node, problems)
    } else {
      let slug = Slug.make(text)
      id = freeAnchor(slug.isEmpty ? "avsnitt" : slug)
    }
    headingIndex[node] = headings.count
    headingNodes.append(node)
    headings.append(Heading(level: level, text: text, id: id, span: span))
  }

  /// Takes an id that the writer has chosen; it must be free.
  func claim(_ id: String, in node: CMark.Node, _ problems: ProblemList) {
    guard !anchors.insert(id).inserted else { return }
    problems.add(
      .duplicateAnchor,
      BilingualText("ankaret ”\(id)” finns redan på sidan", en: "the anchor “\(id)” is already on the page"),
      at: places.find("{#\(id)}", in: node),
      help: BilingualText("välj ett annat namn efter #", en: "choose another name after #"))
  }

  /// Takes the first free id of `base`, `base-2`, `base-3` …
  func freeAnchor(_ base: String) -> String {
    if anchors.insert(base).inserted { return base }
    var count = repeats[base, default: 1]
    var id: String
    repeat {
      count += 1
      id = "\(base)-\(count)"
    } while !anchors.insert(id).inserted
    repeats[base] = count
    return id
  }

  private func addFence(_ node: CMark.Node, _ problems: ProblemList) {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &character) != 0 else { return }
    let lines = node.withLiteral { text in text.count { $0 == 0x0A } }
    let fence = [UInt8](repeating: UInt8(bitPattern: character), count: Int(length))
    if !isClosed(node, lines: lines, by: fence) {
      problems.add(
        .unclosedBlock,
        BilingualText(
          "blocket avslutas aldrig, så resten av texten hamnar i det",
          en: "the block never ends, so the rest of the text falls into it"),
        at: file.span(places.line(node.startLine)),
        help: BilingualText(
          "lägg till en rad med \(String(decoding: fence, as: UTF8.self)) där blocket slutar",
          en: "add a line with \(String(decoding: fence, as: UTF8.self)) where the block ends"))
      return
    }
    let info = node.fenceInfo
    guard !info.isEmpty else { return }
    fenceIndex[node] = fences.count
    candidates.append(Candidate(node: node, fence: fences.count))
    fences.append(Fence(info: info, infoSpan: places.find(info, in: node), content: content(of: node, lines: lines)))
  }

  /// Whether a block ends with a fence of its own, and not with the text or with the list that it stands in.
  private func isClosed(_ node: CMark.Node, lines: Int, by fence: [UInt8]) -> Bool {
    guard node.endLine - node.startLine > lines else { return false }
    let last = file.bytes[places.line(node.endLine)].filter { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return last.starts(with: fence) && last.allSatisfy { $0 == fence[0] }
  }

  /// The text of a block as a range of the file; nil when its lines are indented and the range would hold more.
  private func content(of node: CMark.Node, lines: Int) -> Range<Int>? {
    let range = places.start(ofLine: node.startLine + 1)..<places.start(ofLine: node.startLine + 1 + lines)
    // The parser turns every line ending into a line feed.
    let written = file.bytes[range].lazy.filter { $0 != 0x0A && $0 != 0x0D }
    return node.withLiteral { text in written.elementsEqual(text.lazy.filter { $0 != 0x0A }) } ? range : nil
  }

  private func addTable(_ node: CMark.Node, _ problems: ProblemList) {
    if let last = node.lastChild, last.plainText.hasPrefix("Tabell:") {
      problems.add(
        .looseCaption,
        BilingualText(
          "tabelltexten står i tabellen och inte under den", en: "the caption stands in the table and not under it"),
        at: file.span(places.line(last.startLine)),
        help: BilingualText(
          "lägg en tom rad före raden som börjar med Tabell:",
          en: "put an empty line before the line that begins with Tabell:"),
        fix: emptyLine(before: places.line(last.startLine).lowerBound, "Tabell:"))
    }
    var candidate = Candidate(node: node, kind: .table)
    if let paragraph = node.next, takeCaption(paragraph, word: "Tabell:", for: node) {
      candidate.id = Self.takeID(from: paragraph)
    }
    candidates.append(candidate)
  }

  /// A paragraph that is one image, followed by a caption, is a figure.
  private func addFigure(_ node: CMark.Node, _ problems: ProblemList) {
    guard let image = node.firstChild, image.type == CMARK_NODE_IMAGE else { return }
    if let text = image.next?.next, text.type == CMARK_NODE_TEXT, text.literal.hasPrefix("Figur:") {
      let span = places.find("Figur:", in: node)
      problems.add(
        .looseCaption,
        BilingualText(
          "figurtexten står i samma stycke som bilden", en: "the caption stands in the same paragraph as the image"),
        at: span,
        help: BilingualText(
          "lägg en tom rad före raden som börjar med Figur:",
          en: "put an empty line before the line that begins with Figur:"),
        fix: emptyLine(before: span.start, "Figur:"))
    }
    guard image.next == nil, let paragraph = node.next, takeCaption(paragraph, word: "Figur:", for: node) else {
      return
    }
    candidates.append(Candidate(node: node, kind: .figure, id: Self.takeID(from: paragraph)))
  }

  /// An empty line before a caption that begins a line, with the line ending of the line before it.
  private func emptyLine(before offset: Int, _ word: String) -> Fix? {
    let bytes = file.bytes
    guard offset > 0, bytes[offset...].starts(with: word.utf8) else { return nil }
    let ending: String
    switch bytes[offset - 1] {
    case 0x0A: ending = offset > 1 && bytes[offset - 2] == 0x0D ? "\r\n" : "\n"
    case 0x0D: ending = "\r"
    default: return nil
    }
    return Fix(
      BilingualText("en tom rad före \(word)", en: "an empty line before \(word)"),
      [Fix.Edit(at: file.span(offset..<offset), from: "", to: ending)])
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
