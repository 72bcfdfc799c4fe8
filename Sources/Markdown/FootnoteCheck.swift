import Bytes
import CCMarkGFM
import Diagnostics

/// A footnote that is used but not defined stands as `[^1]` in the text, and one that is defined but not used vanishes:
/// the parser says neither.
struct FootnoteCheck {
  private let tree: MarkdownTree
  private let undefined: Severity

  init(_ tree: MarkdownTree, undefined: Severity) {
    self.tree = tree
    self.undefined = undefined
  }

  func run(_ problems: ProblemList) {
    // Most texts have neither marks nor notes.
    let written = tree.file.bytes[tree.places.range].withUnsafeBufferPointer(Self.labels)
    guard !written.isEmpty else { return }
    let definitions = definitions()
    let defined = Set(definitions.map(\.label))
    if written.contains(where: { !defined.contains($0) }) { findUndefined(problems, defined: defined) }
    let kept = keptLines()
    var seen: Set<String> = []
    for definition in definitions {
      let isRepeated = !seen.insert(definition.label).inserted
      guard isRepeated || !kept.contains(definition.line) else { continue }
      problems.add(
        .unusedFootnote,
        isRepeated
          ? BilingualText(
            "fotnoten [^\(definition.label)] är redan definierad",
            en: "the footnote [^\(definition.label)] is already defined")
          : BilingualText(
            "fotnoten [^\(definition.label)] används aldrig i texten",
            en: "the footnote [^\(definition.label)] is never used in the text"),
        at: definition.span,
        help: isRepeated
          ? BilingualText("ge fotnoten ett eget namn", en: "give the footnote a name of its own")
          : BilingualText(
            "skriv [^\(definition.label)] där noten hör hemma, eller ta bort den",
            en: "write [^\(definition.label)] where the note belongs, or remove it"))
    }
  }

  private struct Definition {
    var label: String
    var line: Int
    var span: SourceSpan
  }

  /// Lines outside code that begin with `[^label]:`.
  private func definitions() -> [Definition] {
    let bytes = tree.file.bytes
    var definitions: [Definition] = []
    var line = 1
    var codeLines: Set<Int>?
    while true {
      let range = tree.places.line(line)
      if range.lowerBound >= tree.places.range.upperBound { break }
      if let label = Self.label(bytes[range]) {
        if codeLines == nil { codeLines = linesOfCode() }
        if !codeLines!.contains(line) {
          let start = bytes[range].firstIndex(of: UInt8(ascii: "["))!
          let length = label.utf8.count + 3
          definitions.append(Definition(label: label, line: line, span: tree.file.span(start..<(start + length))))
        }
      }
      line += 1
    }
    return definitions
  }

  private static func label(_ line: ArraySlice<UInt8>) -> String? {
    let text = line.drop { $0 == 0x20 }
    guard text.count >= 4, text.startIndex - line.startIndex <= 3, text[text.startIndex] == UInt8(ascii: "["),
      text[text.startIndex + 1] == UInt8(ascii: "^"),
      let close = text.firstIndex(of: 0x5D), close + 1 < text.endIndex, text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = text[(text.startIndex + 2)..<close]
    return label.isEmpty || label.contains(0x20) ? nil : String(decoding: label, as: UTF8.self)
  }

  private func linesOfCode() -> Set<Int> {
    var lines: Set<Int> = []
    CMark.walkBlocks(tree.root) { node in
      if node.type == CMARK_NODE_CODE_BLOCK || node.type == CMARK_NODE_HTML_BLOCK {
        lines.formUnion(TextPlaces.lines(of: node))
      }
    }
    return lines
  }

  /// The lines where the definitions begin that the parser kept, because something refers to them.
  private func keptLines() -> Set<Int> {
    var lines: Set<Int> = []
    var node = tree.root.lastChild
    while let definition = node, definition.type == CMARK_NODE_FOOTNOTE_DEFINITION {
      lines.insert(definition.startLine)
      node = cmark_node_previous(definition)
    }
    return lines
  }

  private func findUndefined(_ problems: ProblemList, defined: Set<String>) {
    var marks = SourceMarks(tree.places)
    CMark.visit(tree.root) { node in
      guard node.type == CMARK_NODE_TEXT else { return }
      for label in node.withLiteral(Self.labels) {
        // Written as \[^1] or with a reference, it is only text.
        guard let span = marks.footnote(label, in: node) else { continue }
        var diagnostic = Diagnostic(
          .undefinedFootnote,
          BilingualText("fotnoten [^\(label)] har ingen text", en: "the footnote [^\(label)] has no text"), at: span,
          help: tree.question(for: label, among: defined)
            ?? BilingualText(
              "skriv fotnotens text på en egen rad: [^\(label)]: …",
              en: "write the text of the footnote on a line of its own: [^\(label)]: …"))
        diagnostic.severity = undefined
        problems.add(diagnostic)
      }
    }
  }

  /// The labels of all `[^label]` in a text.
  private static func labels(_ text: UnsafeBufferPointer<UInt8>) -> [String] {
    var labels: [String] = []
    var index = 1
    while let mark = text.next(UInt8(ascii: "^"), from: index) {
      let start = mark + 1
      index = start
      guard text[mark - 1] == UInt8(ascii: "[") else { continue }
      while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: "["), text[index] != UInt8(ascii: "]") {
        index += 1
      }
      if index > start, index < text.count, text[index] == UInt8(ascii: "]") {
        labels.append(String(decoding: text[start..<index], as: UTF8.self))
      }
    }
    return labels
  }
}
