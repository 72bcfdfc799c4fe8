package import Diagnostics
import FrontMatter
package import Quantities

/// The publication that a report retells.
package struct CitedSource: Sendable {
  package var title: String
  package var publisher: String?
  package var dated: Located<PartialDate>?
  package var pages: String?
  package var isbn: String?
  package var web: String?
  package var authors: [Person]

  package var date: PartialDate? { dated?.value }

  init?(_ fields: FieldReader) {
    let title = fields.text("titel", required: true)
    publisher = fields.text("utgivare")?.value
    dated = fields.date("datum")
    pages = fields.text("sidor")?.value
    isbn = fields.text("isbn")?.value
    web = fields.webAddress("webb")
    authors = Person.read(fields, "författare")
    fields.finish()
    guard let title else { return nil }
    self.title = title.value
  }
}

/// How many took part.
package struct Participants: Sendable {
  package var total: Located<Int>?
  package var women: Located<Int>?
  package var men: Located<Int>?
  package var ended: Located<Int>?
  package var remaining: Located<Int>?
  package var planned: Located<Int>?
  /// The keys whose counts are not told, because the group is small.
  package var protected: Set<String> = []

  init(_ fields: FieldReader) {
    total = fields.count("totalt")
    women = fields.count("kvinnor")
    men = fields.count("män")
    ended = fields.count("avslutade")
    remaining = fields.count("pågående")
    planned = fields.count("planerat")
    protected = Set(["totalt", "kvinnor", "män", "avslutade", "pågående"].filter(fields.isProtected))
    fields.finish()
  }

  /// The number that a base names, where the report gives it.
  package func count(of base: String) -> Int? {
    switch base {
    case "deltagare": total?.value
    case "avslutade": ended?.value
    default: nil
    }
  }
}

/// How many left for what.
package struct Exit: Sendable {
  package var category: Located<String>
  package var total: Located<Int>?
  package var women: Located<Int>?
  package var men: Located<Int>?
  /// The keys whose counts are not told, because the group is small; `totalt` also when the exit is one number.
  package var protected: Set<String> = []

  init?(_ entry: YAMLNode.Entry, _ outer: FieldReader) {
    category = entry.key
    if case .scalar(let text) = entry.value.content {
      total = outer.count(Located(text, at: entry.value.span), entry.key.value)
      if text == Quantity.protectedWord { protected = ["totalt"] }
      return
    }
    guard
      let fields = FieldReader(
        entry.value, subject: BilingualText("”\(entry.key.value)”", en: "“\(entry.key.value)”"),
        problems: outer.problems)
    else {
      return nil
    }
    total = fields.count("totalt")
    women = fields.count("kvinnor")
    men = fields.count("män")
    protected = Set(["totalt", "kvinnor", "män"].filter(fields.isProtected))
    fields.finish()
  }
}

/// What a report's figures rest on: a survey, interviews, a register.
package struct Underlag: Sendable {
  package var kind: String
  package var group: String?
  package var answers: Int?
  package var answersSpan: SourceSpan?
  package var asked: Int?
  package var dated: Located<PartialDate>?
  package var comment: String?

  package var year: PartialDate? { dated?.value }

  init?(_ fields: FieldReader) {
    let kind = fields.text("slag", required: true)
    group = fields.text("grupp")?.value
    let answers = fields.count("svar")
    self.answers = answers?.value
    answersSpan = answers?.span
    asked = fields.count("av")?.value
    let year = fields.date("år")
    let time = fields.date("tid")
    dated = year ?? time
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let kind else { return nil }
    self.kind = kind.value
  }
}

/// Advice that a report gives, and what came of it.
package struct Recommendation: Sendable {
  package var text: String
  package var addressee: String?
  package var answer: String?

  init?(_ fields: FieldReader) {
    let text = fields.text("text", required: true)
    addressee = fields.text("riktas-till")?.value
    answer = fields.text("svar")?.value
    fields.finish()
    guard let text else { return nil }
    self.text = text.value
  }
}

/// A peculiarity of the source: two end dates, a sum that is off.
package struct Remark: Sendable {
  package var text: String
  package var source: String?

  init?(_ fields: FieldReader) {
    let text = fields.text("text", required: true)
    source = fields.text("källa")?.value
    fields.finish()
    guard let text else { return nil }
    self.text = text.value
  }
}
