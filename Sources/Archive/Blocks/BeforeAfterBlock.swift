package import Diagnostics
import FrontMatter
package import Quantities

/// `före-efter`: the same thing measured twice.
package struct BeforeAfterBlock: Sendable {
  /// One thing that was measured.
  package struct Row: Sendable {
    package var what: String
    package var before: Located<Quantity>?
    package var after: Located<Quantity>?
    package var scale: ScaleRange?
    package var countBefore: Int?
    package var countAfter: Int?
    package var comment: String?
  }

  package var header: BlockHeader
  package var scale: ScaleRange?
  package var rows: [Row]

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    let scale = fields.text("skala").flatMap(fields.scale)?.value
    self.scale = scale
    rows = fields.groups("rader", subject: BilingualText("en rad", en: "a row"), required: true).compactMap {
      Row($0, scale: scale)
    }
  }
}

extension BeforeAfterBlock.Row {
  fileprivate init?(_ fields: FieldReader, scale outer: ScaleRange?) {
    let what = fields.text("vad", required: true)
    before = fields.quantity("före", required: true)
    after = fields.quantity("efter", required: true)
    scale = fields.text("skala").flatMap(fields.scale)?.value ?? outer
    let count = fields.count("antal")?.value
    countBefore = fields.count("antal-före")?.value ?? count
    countAfter = fields.count("antal-efter")?.value ?? count
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let what else { return nil }
    self.what = what.value
  }
}
