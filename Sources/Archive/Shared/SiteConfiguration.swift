package import Diagnostics
import FrontMatter
package import Quantities

/// `site.yml`: the archive as a whole.
package struct SiteConfiguration: Sendable {
  package var title: String
  package var language: String
  package var summary: String?
  /// Where the site is published, for the sitemap; links between pages never need it.
  package var address: Located<String>?
  package var publisher: Publisher?
  package var accessibility: AccessibilityStatement?
  package var privacy = Privacy()
  /// Severities that the archive has changed, by the id of the rule; nil means off.
  package var severities: [String: (severity: Severity?, span: SourceSpan)] = [:]

  /// Who answers for the archive.
  package struct Publisher: Sendable {
    package var name: String
    package var web: String?
    package var email: String?
    package var organisationNumber: String?
  }

  /// How small groups are treated.
  package struct Privacy: Sendable {
    /// What is done about counts of small groups.
    package enum SmallCells: String, CaseIterable, Sendable { case warn = "varna", protect = "skydda", off = "av" }
    /// Groups smaller than this are small (default 5).
    package var smallestGroup = 5
    package var smallCells = SmallCells.warn
  }

  /// What stands where there is no readable `site.yml`, so that the other files can still be checked.
  static let fallback = SiteConfiguration(title: "", language: "sv")
}

/// What the archive says of its own accessibility (lag 2018:1937, 13 §; Diggs föreskrifter).
package struct AccessibilityStatement: Sendable {
  /// The three grades of conformance that the law knows; exactly one may be claimed.
  package enum Status: String, CaseIterable, Sendable {
    case full = "helt förenlig"
    case partial = "delvis förenlig"
    case none = "inte förenlig"
  }

  package var status: Status?
  package var assessed: PartialDate?
  package var updated: PartialDate?
  package var method: String?
  package var shortcomings: [String]
  package var contact: String?
}

extension SiteConfiguration {
  init?(_ node: YAMLNode, problems: ProblemList) {
    guard let fields = FieldReader(node, subject: BilingualText(both: "site.yml"), problems: problems) else {
      return nil
    }
    let title = fields.text("titel", required: true)
    let language = fields.text("språk", required: true)
    if let language, language.value != "sv" {
      problems.add(
        .unknownValue, BilingualText("språket kan bara vara sv", en: "the language can only be sv"), at: language.span,
        help: BilingualText("sidornas egna ord är på svenska", en: "the pages' own words are in Swedish"))
    }
    self.title = title?.value ?? ""
    self.language = language?.value ?? "sv"
    summary = fields.text("beskrivning")?.value
    address = fields.text("adress")
    if let address, !address.value.hasPrefix("https://"), !address.value.hasPrefix("http://") {
      problems.add(
        .badLink, BilingualText("adressen börjar med https://", en: "the address begins with https://"),
        at: address.span,
        help: BilingualText("skriv hela adressen: https://…/", en: "write the whole address: https://…/"))
    }
    publisher = fields.group("utgivare", subject: BilingualText("utgivaren", en: "the publisher")).flatMap(
      Publisher.init)
    accessibility = fields.group("tillgänglighet", subject: BilingualText(both: "tillgänglighet")).map(
      AccessibilityStatement.init)
    if let fields = fields.group("integritet", subject: BilingualText(both: "integritet")) {
      if let group = fields.count("minsta-grupp") { privacy.smallestGroup = group.value }
      if let cells: Located<Privacy.SmallCells> = fields.choice("små-celler") { privacy.smallCells = cells.value }
      fields.finish()
    }
    for entry in fields.pairs("granskning") {
      guard let text = fields.text(of: entry.value, entry.key.value) else { continue }
      switch text.value {
      case "fel": severities[entry.key.value] = (.error, entry.key.span)
      case "varning": severities[entry.key.value] = (.warning, entry.key.span)
      case "av", "nej", "false": severities[entry.key.value] = (nil, entry.key.span)
      default:
        let words = ["fel", "varning", "av"]
        problems.add(
          .unknownValue,
          BilingualText(
            "en regel är fel, varning eller av, inte ”\(text.value)”",
            en: "a rule is fel, varning or av, not “\(text.value)”"), at: text.span,
          help: Suggestion.question(for: text.value, among: words),
          fix: Fix.replaceWord(text.value, at: text.span, with: Suggestion.certain(for: text.value, among: words)))
      }
    }
    fields.finish()
  }
}

extension SiteConfiguration.Publisher {
  fileprivate init?(_ fields: FieldReader) {
    let name = fields.text("namn", required: true)
    web = fields.webAddress("webb")
    email = fields.text("e-post")?.value
    organisationNumber = fields.text("organisationsnummer")?.value
    fields.finish()
    guard let name else { return nil }
    self.name = name.value
  }
}

extension AccessibilityStatement {
  fileprivate init(_ fields: FieldReader) {
    let status: Located<Status>? = fields.choice("status")
    self.status = status?.value
    assessed = fields.date("granskad")?.value
    updated = fields.date("uppdaterad")?.value
    method = fields.text("metod")?.value
    shortcomings = fields.texts("brister").map(\.value)
    contact = fields.text("kontakt")?.value
    fields.finish()
  }
}
