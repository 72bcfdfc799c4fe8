import Diagnostics
import FrontMatter

/// `förändringsteori`: what was done, and what it was thought to lead to, step by step.
package struct TheoryBlock: Sendable {
  /// What the evaluation says of a part of the theory, when the results are held against it.
  package enum Support: String, CaseIterable, Sendable {
    case supported = "stöds", partly = "stöds delvis", unsupported = "stöds inte", untested = "inte prövat"
  }

  /// One thing that is done or comes out.
  package struct Point: Sendable {
    package var text: String
    package var support: Support?
  }

  /// One step of the theory, such as activities or effects.
  package struct Column: Sendable {
    package var name: String
    /// Whether the step before leads here.
    package var support: Support?
    package var points: [Point]
  }

  package var header: BlockHeader
  package var level: String?
  package var columns: [Column]

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    level = fields.text("nivå")?.value
    columns = fields.groups("kolumner", subject: BilingualText("en kolumn", en: "a column"), required: true).compactMap
    { column in
      let name = column.text("namn", required: true)?.value
      let support: Located<Support>? = column.choice("läge")
      let points = column.items("punkter", required: true).compactMap { Point($0, column) }
      column.finish()
      return name.map { Column(name: $0, support: support?.value, points: points) }
    }
  }
}

extension TheoryBlock.Point {
  /// A text, or a text with what is said of it.
  fileprivate init?(_ node: YAMLNode, _ column: FieldReader) {
    guard case .mapping = node.content else {
      guard let text = column.text(of: node, "punkter") else { return nil }
      self.init(text: text.value)
      return
    }
    let subject = BilingualText("en punkt", en: "a point")
    guard let fields = FieldReader(node, subject: subject, problems: column.problems) else { return nil }
    let text = fields.text("text", required: true)
    let support: Located<TheoryBlock.Support>? = fields.choice("läge")
    fields.finish()
    guard let text else { return nil }
    self.init(text: text.value, support: support?.value)
  }
}
