import Diagnostics
package import Markdown

/// The text of a source: drawn, but for its blocks, which are values for the pages to draw.
package struct Body: Sendable {
  package var text = RenderedText()
  package var headings: [Heading] = []
  /// The blocks, by the index of their fence in the text.
  package var blocks: [Int: NumberedBlock] = [:]
  package var anchors: Set<String> = []
  /// How many numbered tables the text has.
  package var tableCount = 0
  /// How many of them stand before the goal table, where the writer has placed it.
  package var tablesBeforeGoals: Int?
  /// Where figures stand in the text, for the checks.
  package var readable = ReadableText()
  /// The texts and figures of the front matter and of the blocks, for the checks.
  package var scalars: [WrittenScalar] = []
  /// The answers to the questions of the report's outline, in the order of the text.
  package var answers: [Answer] = []

  /// What a report says under one question of its outline.
  package struct Answer: Sendable {
    package var question: String
    package var heading: String
    package var text: RenderedText
  }

  package init() {}

  /// Whether the writer has placed the goal table himself.
  package var placesGoals: Bool {
    blocks.values.contains { if case .goals = $0.block { true } else { false } }
  }
}

/// A block and its number, if it has one.
package struct NumberedBlock: Sendable {
  package var block: Block
  package var item: NumberedItem?
}
