import CCMarkGFM
import Diagnostics
import Markup

/// Draws a tree as HTML: one event at a time, without recursion, so that depth costs nothing.
struct TextRenderer {
  let tree: MarkdownTree
  let context: RenderContext
  private let cmark = CMark.shared
  /// The tree's, which nothing changes while it is drawn.
  private let numbered: [CMark.Node: NumberedItem]
  let problems: ProblemList
  var html = HTML()
  var text = RenderedText()
  var explained: Set<String> = []
  /// Depth of links and headings, where an abbreviation is not made a link.
  var unexplainable = 0
  /// Inside the text of an image everything is only its text.
  var imageDepth = 0
  private var tightLists: [Bool] = []
  private var table = TableState()
  var footnotes = FootnoteState()
  var marks: SourceMarks

  init(tree: MarkdownTree, context: RenderContext, problems: ProblemList) {
    self.tree = tree
    numbered = tree.numbered
    self.context = context
    self.problems = problems
    marks = SourceMarks(tree.places)
    let length = tree.places.range.count
    if tree.fences.isEmpty { html.reserve(length + length / 4) }
  }

  mutating func render(_ root: CMark.Node) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    let captions = tree.captionParagraphs
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      if isEntering, !captions.isEmpty, node.type == CMARK_NODE_PARAGRAPH, captions.contains(node) {
        // Drawn with the table or figure that it belongs to.
        cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
        continue
      }
      draw(node, isEntering)
    }
  }

  mutating func finish() -> RenderedText {
    footnotes.close(&html)
    closePiece()
    return text
  }

  mutating func closePiece() {
    guard !html.isEmpty else { return }
    html.fit()
    text.pieces.append(.html(html))
    html = HTML()
  }

  private mutating func draw(_ node: CMark.Node, _ isEntering: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT: drawText(node)
    case CMARK_NODE_SOFTBREAK: if imageDepth == 0 { html.raw("\n") }
    case CMARK_NODE_PARAGRAPH: drawParagraph(node, isEntering)
    case CMARK_NODE_LINK: drawLink(node, isEntering)
    case CMARK_NODE_FOOTNOTE_REFERENCE: if isEntering { drawFootnoteReference(node) }
    case CMARK_NODE_EMPH: tag(isEntering, "<em>", "</em>")
    case CMARK_NODE_STRONG: tag(isEntering, "<strong>", "</strong>")
    case CMARK_NODE_LINEBREAK: if imageDepth == 0 { html.raw("<br>\n") }
    case CMARK_NODE_CODE: drawCode(node)
    case CMARK_NODE_LIST: drawList(node, isEntering)
    case CMARK_NODE_ITEM: tag(isEntering, "<li>", "</li>\n")
    case CMARK_NODE_HEADING: drawHeading(node, isEntering)
    case CMARK_NODE_BLOCK_QUOTE: tag(isEntering, "<blockquote>\n", "</blockquote>\n")
    case CMARK_NODE_CODE_BLOCK: drawCodeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: html.raw("<hr>\n")
    case CMARK_NODE_IMAGE: drawImage(node, isEntering)
    case CMARK_NODE_FOOTNOTE_DEFINITION: drawFootnote(node, isEntering)
    default: drawTablePart(node, isEntering)
    }
  }

  private mutating func tag(_ isEntering: Bool, _ open: StaticString, _ close: StaticString) {
    guard imageDepth == 0 else { return }
    html.raw(isEntering ? open : close)
  }

  // MARK: Text

  private mutating func drawText(_ node: CMark.Node) {
    guard imageDepth == 0 else { return }
    guard !context.glossary.isEmpty, unexplainable == 0 else {
      node.withLiteral { html.prose($0) }
      return
    }
    node.withLiteral { utf8 in
      var start = 0
      while let (range, term) = context.glossary.next(in: utf8, from: start, unused: { !explained.contains($0) }) {
        html.prose(UnsafeBufferPointer(rebasing: utf8[start..<range.lowerBound]))
        explained.insert(term.abbreviation)
        html.element("a", .class("ord"), .href("\(context.glossaryAddress)#\(term.anchor)")) {
          $0.element("abbr", Attribute("title", term.meaning), text: term.abbreviation)
        }
        start = range.upperBound
      }
      html.prose(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  private mutating func drawCode(_ node: CMark.Node) {
    guard imageDepth == 0 else { return }
    html.raw("<code>")
    node.withLiteral { html.text($0) }
    html.raw("</code>")
  }

  // MARK: Blocks

  private mutating func drawParagraph(_ node: CMark.Node, _ isEntering: Bool) {
    // A figure is a paragraph that is one image.
    if node.firstChild?.type == CMARK_NODE_IMAGE, let item = numbered[node] {
      drawFigure(node, item, isEntering)
      return
    }
    let isTight = tightLists.last == true && node.parent?.type == CMARK_NODE_ITEM
    if isEntering {
      if !isTight { html.raw("<p>") }
    } else {
      if footnotes.isLast(node) { footnotes.drawReturns(&html, home: context.home) }
      html.raw(isTight ? (node.next == nil ? "" : "\n") : "</p>\n")
    }
  }

  private mutating func drawHeading(_ node: CMark.Node, _ isEntering: Bool) {
    unexplainable += isEntering ? 1 : -1
    let level = cmark_node_get_heading_level(node)
    if isEntering {
      html.raw(Self.headingOpen[Int(level)])
      if context.home == nil, let index = tree.headingIndex[node] { html.attribute("id", tree.headings[index].id) }
      html.raw(">")
    } else {
      html.raw(Self.headingClose[Int(level)])
    }
  }

  private static let headingOpen: [StaticString] = ["<h2", "<h2", "<h2", "<h3", "<h4", "<h5", "<h6"]
  private static let headingClose: [StaticString] = [
    "</h2>\n", "</h2>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n",
  ]

  private mutating func drawList(_ node: CMark.Node, _ isEntering: Bool) {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    if isEntering {
      tightLists.append(cmark_node_get_list_tight(node) != 0)
      let start = Int(cmark_node_get_list_start(node))
      html.raw(isOrdered ? "<ol" : "<ul")
      if isOrdered, start != 1 { html.attribute("start", String(start)) }
      html.raw(">\n")
    } else {
      tightLists.removeLast()
      html.raw(isOrdered ? "</ol>\n" : "</ul>\n")
    }
  }

  private mutating func drawCodeBlock(_ node: CMark.Node) {
    if let fence = tree.fenceIndex[node], context.blocks.contains(fence) {
      closePiece()
      text.pieces.append(.block(fence))
      return
    }
    html.raw("<pre><code>")
    node.withLiteral { html.text($0) }
    html.raw("</code></pre>\n")
  }

  // MARK: Tables

  private mutating func drawTablePart(_ node: CMark.Node, _ isEntering: Bool) {
    switch node.type {
    case cmark.table:
      guard isEntering else {
        table.close(&html)
        return
      }
      table = TableState(node)
      let item = numbered[node]
      table.open(&html, id: context.home == nil ? item?.id : nil) { html in
        guard let item else { return }
        html.raw(" aria-label=\"")
        html.fit()
        text.pieces += [.html(html), .label(item)]
        html = HTML()
        html.raw("\"")
      }
      if let item {
        html.raw("<caption>")
        drawCaption(of: node, item)
        html.raw("</caption>\n")
      }
      html.raw("<thead>\n")
    case cmark.tableRow: table.row(node, isEntering, &html)
    case cmark.tableCell: table.cell(node, isEntering, &html)
    case cmark.strikethrough: tag(isEntering, "<del>", "</del>")
    default: break
    }
  }
}
