import Diagnostics
package import Markdown

/// The text of a source: drawn, but for its blocks, which are values for the pages to draw.
package final class Body: Sendable {
  package let text: RenderedText
  package let headings: [Heading]
  /// The blocks, by the index of their fence in the text.
  package let blocks: [Int: NumberedBlock]
  package let anchors: Set<String>
  /// How many numbered tables the text has.
  package let tableCount: Int
  /// How many of them stand before the goal table, where the writer has placed it.
  package let tablesBeforeGoals: Int?
  /// Where figures stand in the text, for the checks.
  package let readable: ReadableText
  /// The texts and figures of the front matter and of the blocks, for the checks.
  package let scalars: [WrittenScalar]
  /// The answers to the questions of the report's outline, in the order of the text.
  package let answers: [Answer]

  /// What a report says under one question of its outline.
  package struct Answer: Sendable {
    package var question: String
    package var heading: String
    package var text: RenderedText
  }

  /// The body of a source whose text could not be read.
  init(scalars: [WrittenScalar]) {
    (text, headings, blocks, anchors) = (RenderedText(), [], [:], [])
    (tableCount, tablesBeforeGoals, readable, answers) = (0, nil, ReadableText(), [])
    self.scalars = scalars
  }

  init(
    _ tree: MarkdownTree, text: RenderedText, blocks: [Int: NumberedBlock], tablesBeforeGoals: Int?,
    scalars: [WrittenScalar], answers: [Answer]
  ) {
    self.text = text
    headings = tree.headings
    self.blocks = blocks
    anchors = tree.anchors
    tableCount = tree.tableCount
    self.tablesBeforeGoals = tablesBeforeGoals
    readable = tree.readableText()
    self.scalars = scalars
    self.answers = answers
  }

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
