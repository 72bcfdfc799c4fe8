package import Diagnostics
import FrontMatter
package import Quantities

/// `bemanning`: who worked in the insats, by role and never by name.
package struct StaffingBlock: Sendable {
  /// One position, and when somebody held it.
  package struct Row: Sendable {
    package var party: String?
    package var role: String
    package var periods: [Located<Period>]
    package var extent: String?
    package var comment: String?
    /// Where the comment is written.
    package var commentSpan: SourceSpan?
  }

  package var header: BlockHeader
  package var rows: [Row]

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    rows = fields.groups("rader", subject: BilingualText("en rad", en: "a row"), required: true).compactMap(Row.init)
  }
}

extension StaffingBlock.Row {
  fileprivate init?(_ fields: FieldReader) {
    party = fields.text("part")?.value
    let role = fields.text("roll", required: true)
    let period = fields.period("period")
    periods = (period.map { [$0] } ?? []) + fields.texts("perioder").compactMap { fields.period($0) }
    extent = fields.text("omfattning")?.value
    let comment = fields.text("kommentar")
    (self.comment, commentSpan) = (comment?.value, comment?.span)
    fields.finish()
    guard let role else { return nil }
    self.role = role.value
  }
}
