package import Diagnostics
import FrontMatter

/// A samordningsförbund (lag 2003:1210).
package struct Forbund: Sendable {
  package var id: String
  package var file: SourceFile.ID
  package var name: String
  package var alternativeNames: [String]
  package var municipalities: [String]
  package var members: [String]
  package var web: String?
  package var organisationNumber: String?
  package var body: Body

  package var address: Address { Address("forbund/\(id).html") }
}

extension Forbund {
  init?(_ source: DocumentSource, id: String, body: Body, problems: ProblemList) {
    guard let fields = source.fields(subject: BilingualText("förbundet", en: "the förbund"), problems) else {
      return nil
    }
    let name = fields.text("namn", required: true)
    alternativeNames = fields.texts("alternativa-namn").map(\.value)
    municipalities = fields.texts("kommuner").map(\.value)
    members = fields.texts("medlemmar").map(\.value)
    web = fields.webAddress("webb")
    organisationNumber = fields.text("organisationsnummer")?.value
    fields.finish()
    guard let name else { return nil }
    self.id = id
    file = source.file.id
    self.name = name.value
    self.body = body
  }
}
