import Diagnostics
import FrontMatter

/// `förändringsteori`: what was done, and what it was thought to lead to, step by step.
package struct TheoryBlock: Sendable {
  /// One step of the theory, such as activities or effects.
  package struct Column: Sendable {
    package var name: String
    package var points: [String]
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
      let points = column.texts("punkter", required: true).map(\.value)
      column.finish()
      return name.map { Column(name: $0, points: points) }
    }
  }
}
