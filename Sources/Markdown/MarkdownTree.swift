import CCMarkGFM
package import Diagnostics

/// A parsed text. It owns the parser's memory and lives within one task.
package final class MarkdownTree {
  /// The headings in order, each with its id.
  package internal(set) var headings: [Heading] = []
  /// The named fenced blocks in order.
  package internal(set) var fences: [Fence] = []
  /// Tables, figures and numbered blocks by id. Empty until `number` has been called.
  package internal(set) var items: [String: NumberedItem] = [:]
  /// Every id that a link to this text may name.
  package internal(set) var anchors: Set<String> = []

  let file: SourceFile
  let places: TextPlaces
  let root: CMark.Node
  private let memory = ParserMemory.Lease()
  var headingIndex: [CMark.Node: Int] = [:]
  var headingNodes: [CMark.Node] = []
  var fenceIndex: [CMark.Node: Int] = [:]
  /// The items in the order of the text, before they are numbered.
  var candidates: [Candidate] = []
  var numbered: [CMark.Node: NumberedItem] = [:]
  var itemOfFence: [Int: NumberedItem] = [:]
  /// How many numbered tables stand before a named block that has no number.
  package private(set) var tablesBefore: [Int: Int] = [:]
  /// How many tables are numbered.
  package private(set) var tableCount = 0
  /// The paragraph that holds the caption of a table or a figure.
  var captions: [CMark.Node: CMark.Node] = [:]
  var captionParagraphs: Set<CMark.Node> = []
  /// Paragraphs, tables, links, images and HTML in the order of the text: `readableText` tells of them.
  var readable: [CMark.Node] = []
  /// The last number that `freeAnchor` has put after each id.
  var repeats: [String: Int] = [:]
  /// The addresses and titles of all links, in bytes; a definition counts each time it is used.
  var linkLength = 0
  /// The link that makes them too long.
  var longLink: CMark.Node?
  /// The id of the list of footnotes; no heading may take it.
  package static let notesAnchor = "fotnoter"
  static let linkLengthLimit = 2_000_000
  private var comparisons = 0

  /// Something to number: a table, a paragraph that is an image with a caption, or a named block.
  struct Candidate {
    var node: CMark.Node
    var kind: NumberedItem.Kind?
    var id: String?
    var fence: Int?
  }

  /// Parses a text and finds its headings, blocks, tables and figures. Nil when the text passes a cap; the reason is
  /// then among `problems`.
  ///
  /// - Parameters:
  ///   - reserved: ids that the page around the text has taken: links may lead there, headings may not.
  ///   - undefinedFootnotes: how grave a footnote mark without a note is.
  package init?(
    _ file: SourceFile, range: Range<Int>, reserved: Set<String> = [], undefinedFootnotes: Severity = .error,
    problems: ProblemList
  ) {
    if let violation = MarkdownBounds.violation(in: file.bytes[range]) {
      problems.add(.textTooCostly, violation.message, at: file.span(violation.range), help: violation.help)
      return nil
    }
    guard let root = CMark.shared.parse(file.bytes[range], memory) else { return nil }
    self.file = file
    self.root = root
    places = TextPlaces(file: file, range: range)
    anchors = reserved
    findOutline(problems)
    if let longLink {
      problems.add(
        .textTooCostly, MarkdownBounds.linkLengthMessage, at: places.span(of: longLink),
        help: MarkdownBounds.linkLengthHelp)
      return nil
    }
    FootnoteCheck(self, undefined: undefinedFootnotes).run(problems)
  }

  /// Gives every table, figure and named block its number, in the order of the text.
  ///
  /// - Parameter describe: says of a named block whether it is numbered as a table or a figure, and its own id.
  package func number(problems: ProblemList, _ describe: (_ fence: Int) -> (NumberedItem.Kind, id: Located<String>?)?) {
    var found: [(candidate: Candidate, kind: NumberedItem.Kind)] = []
    for var candidate in candidates {
      if let fence = candidate.fence {
        guard let (kind, id) = describe(fence) else {
          tablesBefore[fence] = found.count { $0.kind == .table }
          continue
        }
        candidate.kind = kind
        candidate.id = id?.value
        if let id, !anchors.insert(id.value).inserted {
          problems.add(
            .duplicateAnchor,
            BilingualText(
              "ankaret ”\(id.value)” finns redan på sidan", en: "the anchor “\(id.value)” is already on the page"),
            at: id.span, help: BilingualText("välj ett annat id", en: "choose another id"))
        }
      } else if let id = candidate.id {
        claim(id, in: captions[candidate.node] ?? candidate.node, problems)
      }
      if let kind = candidate.kind { found.append((candidate, kind)) }
    }
    // Only now is it known which ids are left for those that have none of their own.
    var counts: [NumberedItem.Kind: Int] = [:]
    for (candidate, kind) in found {
      let number = counts[kind, default: 0] + 1
      counts[kind] = number
      let id = candidate.id ?? freeAnchor("\(kind.rawValue.lowercased())-\(number)")
      let item = NumberedItem(kind: kind, number: number, id: id)
      numbered[candidate.node] = item
      items[id] = item
      if let fence = candidate.fence { itemOfFence[fence] = item }
    }
    tableCount = counts[.table, default: 0]
    // The list of notes keeps its id free; but a text without notes, which stand last in the tree, has none to lead to.
    if root.lastChild?.type != CMARK_NODE_FOOTNOTE_DEFINITION { anchors.remove(Self.notesAnchor) }
  }

  /// `menade du …?`, as long as a text has not asked too often: each question is compared with every known word.
  func question(for word: String, among known: Set<String>) -> BilingualText? {
    comparisons += known.count
    return comparisons <= Self.comparisonLimit ? Suggestion.question(for: word, among: known) : nil
  }

  private static let comparisonLimit = 5_000
}
