package import Diagnostics
import FrontMatter
package import Quantities

/// A report series.
package struct Series: Sendable {
  package var id: String
  package var file: SourceFile.ID
  package var name: String
  package var publisher: String?
  package var summary: String?
  package var issn: String?

  package var address: Address { Address("rapportserier/\(id).html") }
}

extension Series {
  init?(_ node: YAMLNode, file: SourceFile, id: String, problems: ProblemList) {
    guard let fields = FieldReader(node, subject: BilingualText("serien", en: "the series"), problems: problems) else {
      return nil
    }
    let name = fields.text("namn", required: true)
    publisher = fields.text("utgivare")?.value
    summary = fields.text("beskrivning")?.value
    issn = fields.text("issn")?.value
    fields.finish()
    guard let name else { return nil }
    self.id = id
    self.file = file.id
    self.name = name.value
  }
}

/// One issue of a series.
package struct Issue: Sendable {
  package var series: String
  package var id: String
  package var file: SourceFile.ID
  package var title: String
  package var subtitle: String?
  package var number: String?
  package var dated: Located<PartialDate>?
  package var isbn: String?
  package var editors: [Person]
  package var responsible: [Person]
  package var council: [Person]
  package var design: String?
  package var print: String?
  package var source: CitedSource?
  /// Source files of the articles, relative to `content/`, in order.
  package var articles: [Located<String>]
  package var body: Body

  package var date: PartialDate? { dated?.value }
  package var address: Address { Address("rapportserier/\(series)/\(id).html") }
}

extension Issue {
  init?(_ source: DocumentSource, series: String, id: String, body: Body, problems: ProblemList) {
    guard let fields = source.fields(subject: BilingualText("numret", en: "the issue"), problems) else { return nil }
    let title = fields.text("titel", required: true)
    subtitle = fields.text("undertitel")?.value
    number = fields.text("nummer")?.value
    dated = fields.date("datum")
    isbn = fields.text("isbn")?.value
    editors = Person.read(fields, "redaktörer")
    responsible = Person.read(fields, "ansvariga")
    council = Person.read(fields, "redaktionellt-råd")
    design = fields.text("form")?.value
    print = fields.text("tryck")?.value
    self.source = fields.group("källa", subject: BilingualText("källan", en: "the source")).flatMap(CitedSource.init)
    articles = fields.texts("artiklar")
    fields.finish()
    guard let title else { return nil }
    self.series = series
    self.id = id
    file = source.file.id
    self.title = title.value
    self.body = body
  }
}

/// A free page: about, contact.
package struct FreePage: Sendable {
  package var id: String
  package var file: SourceFile.ID
  package var title: String
  package var isInMenu: Bool
  package var body: Body

  package var address: Address { Address("\(id).html") }
}

extension FreePage {
  init?(_ source: DocumentSource, id: String, body: Body, problems: ProblemList) {
    guard let fields = source.fields(subject: BilingualText("sidan", en: "the page"), problems) else { return nil }
    let title = fields.text("titel", required: true)
    isInMenu = fields.flag("meny")?.value ?? false
    fields.finish()
    guard let title else { return nil }
    self.id = id
    file = source.file.id
    self.title = title.value
    self.body = body
  }
}
