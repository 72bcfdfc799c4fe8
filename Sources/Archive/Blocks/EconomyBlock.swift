package import Diagnostics
import FrontMatter
package import Quantities

/// `ekonomi`: money by period or post, with its total.
package struct EconomyBlock: Sendable {
  /// One amount: for a period, for a post, or both.
  package struct Row: Sendable {
    package var period: Located<Period>?
    package var post: String?
    package var budget: Located<Quantity>?
    package var outcome: Located<Quantity>?
    package var comment: String?
    /// The post that this row is a part of; its amount is then already in that row.
    package var partOf: Located<String>?
  }

  package var header: BlockHeader
  package var rows: [Row]
  package var statedBudget: Located<Quantity>?
  package var statedOutcome: Located<Quantity>?

  init(_ header: BlockHeader, _ fields: FieldReader) {
    self.header = header
    rows = fields.groups("rader", subject: BilingualText("en rad", en: "a row"), required: true).compactMap(Row.init)
    if let total = fields.group("totalt", subject: BilingualText(both: "totalt")) {
      statedBudget = total.quantity("budget")
      statedOutcome = total.quantity("utfall")
      total.finish()
    }
    for (index, row) in rows.enumerated() {
      let others = rows.indices.filter { $0 != index }.compactMap { rows[$0].post }
      guard let partOf = row.partOf, !others.contains(partOf.value) else { continue }
      fields.problems.add(
        .unknownID,
        BilingualText(
          "det finns ingen annan rad med posten ”\(partOf.value)”", en: "no other row has the post “\(partOf.value)”"),
        at: partOf.span,
        help: Suggestion.question(for: partOf.value, among: others))
    }
  }

  /// The sum of the rows that are not parts of others; nil when no row has an amount or one is not in kronor.
  package func sum(_ amount: KeyPath<Row, Located<Quantity>?>) -> DecimalNumber? {
    var sum: DecimalNumber?
    for row in rows where row.partOf == nil {
      guard let quantity = row[keyPath: amount]?.value else { continue }
      guard let number = quantity.number, quantity.unit == .kronor || quantity.unit == nil else { return nil }
      sum = sum.map { $0 + number } ?? number
    }
    return sum
  }
}

extension EconomyBlock.Row {
  fileprivate init?(_ fields: FieldReader) {
    let told = fields.problems.diagnostics.count
    period = fields.period("period")
    post = fields.text("post")?.value
    budget = fields.quantity("budget")
    outcome = fields.quantity("utfall")
    comment = fields.text("kommentar")?.value
    partOf = fields.text("del-av")
    fields.finish()
    if period == nil, post == nil, fields.problems.diagnostics.count == told {
      fields.problems.add(
        .missingField,
        BilingualText(
          "en rad i ekonomin behöver ”period” eller ”post”", en: "a row of the economy needs “period” or “post”"),
        at: fields.span,
        help: BilingualText(
          "skriv vilken tid eller vad beloppet gäller", en: "write what time or what the amount is for"))
    }
  }
}
