import CCMarkGFM
import Diagnostics

/// Raw HTML is refused. A comment is a note to the one who edits the text and is left out, but not what it would take
/// along with it.
struct HTMLCheck {
  private let tree: MarkdownTree
  private var marks: SourceMarks
  /// How many tags of each name have been told of and not closed, for an element is one mistake and not two.
  private var open: [String: Int] = [:]

  init(_ tree: MarkdownTree) {
    self.tree = tree
    marks = SourceMarks(tree.places)
  }

  mutating func check(_ node: CMark.Node, _ problems: ProblemList) {
    let name = node.withLiteral { SourceMarks.tagName($0.drop { $0 == 0x20 }) }
    if name.hasPrefix("<!--") {
      if node.type == CMARK_NODE_HTML_BLOCK { checkComment(node, problems) }
      return
    }
    let span = marks.tag(name, in: node)
    if name.hasPrefix("</") {
      let opening = "<" + name.dropFirst(2)
      if let count = open[opening], count > 0 {
        open[opening] = count - 1
        return
      }
    } else {
      open[name, default: 0] += 1
    }
    problems.add(
      .rawHTML, BilingualText("HTML används inte i texten", en: "HTML is not used in the text"), at: span,
      help: BilingualText(
        "skriv med Markdown, eller \\< om tecknet ska synas",
        en: "write in Markdown, or \\< if the character is to be seen"))
  }

  /// A comment at the start of a line goes on until it is closed, and takes the rest of its last line along.
  private func checkComment(_ node: CMark.Node, _ problems: ProblemList) {
    var rest = Substring(node.literal).drop { $0.isWhitespace }.unicodeScalars
    while rest.starts(with: "<!--".unicodeScalars) {
      guard let end = Self.end(ofComment: rest) else {
        problems.add(
          .unclosedBlock,
          BilingualText(
            "kommentaren avslutas aldrig, så resten av texten försvinner i den",
            en: "the comment never ends, so the rest of the text vanishes in it"),
          at: tree.places.find("<!--", in: node),
          help: BilingualText("lägg till --> där kommentaren slutar", en: "add --> where the comment ends"))
        return
      }
      rest = rest[end...].drop { $0.properties.isWhitespace }
    }
    guard !rest.isEmpty else { return }
    problems.add(
      .rawHTML,
      BilingualText(
        "text efter en kommentar på samma rad kommer inte med", en: "text after a comment on the same line is left out"),
      at: tree.places.find(String(rest.prefix { $0 != "\n" }), in: node),
      help: BilingualText("flytta texten till en egen rad", en: "move the text to a line of its own"))
  }

  /// Where the text after `-->` begins; `<!-->` is a whole comment (CommonMark 0.29, HTML blocks, condition 2).
  private static func end(ofComment text: Substring.UnicodeScalarView) -> String.Index? {
    var hyphens = 0
    for index in text.indices.dropFirst(2) {
      if text[index] == ">", hyphens >= 2 { return text.index(after: index) }
      hyphens = text[index] == "-" ? hyphens + 1 : 0
    }
    return nil
  }
}
