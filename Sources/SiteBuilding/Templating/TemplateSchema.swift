/// The names that each template may use, and whether each is text, HTML or a condition.
package struct TemplateSchema: Sendable {
  /// How a value is written in a template.
  package enum Kind: Sendable { case text, html, flag }

  package let names: [String: Kind]

  /// What every page has.
  private static let common: [String: Kind] = [
    "sprak": .text, "sidtitel": .text, "beskrivning": .text, "rot": .text, "arkiv": .text, "meny": .html,
    "brodsmulor": .html, "utgivare": .html, "titel": .text, "urval": .flag,
  ]

  private init(_ own: [String: Kind]) {
    names = Self.common.merging(own) { $1 }
  }

  /// The templates of pages, by name. A page that needs a new value gets its name here.
  package static let pages: [String: TemplateSchema] = [
    "start": TemplateSchema(["antal": .html, "vagar": .html, "senaste": .html]),
    "insats": TemplateSchema([
      "andra-namn": .text, "text": .html, "fakta": .html, "mal": .html, "siffror": .html, "rapporter": .html,
      "klientresor": .html, "faktorer": .html, "slakt": .html,
    ]),
    "rapport": TemplateSchema([
      "slag": .text, "undertitel": .text, "ingress": .text, "forfattare": .text, "utslag": .html, "fakta": .html,
      "innehallslista": .html, "mal": .html, "text": .html, "siffror": .html, "analys": .html, "anmarkningar": .html,
      "kalla": .html, "citering": .html,
      "bladdra": .html,
    ]),
    "klientresa": TemplateSchema(["konstruerad": .flag, "fakta": .html, "text": .html, "resa": .html]),
    "forbund": TemplateSchema(["fakta": .html, "text": .html, "insatser": .html, "rapporter": .html]),
    "nummer": TemplateSchema([
      "slag": .text, "undertitel": .text, "fakta": .html, "text": .html, "artiklar": .html, "kalla": .html,
      "bladdra": .html,
    ]),
    "bok": TemplateSchema([
      "slag": .text, "undertitel": .text, "fakta": .html, "innehallslista": .html, "text": .html, "artiklar": .html,
      "kalla": .html,
    ]),
    "lista": TemplateSchema(["slag": .text, "ingress": .text, "innehall": .html]),
  ]

  /// Templates that are parts of pages and have no page of their own.
  package static let parts: Set<String> = ["sida", "sidhuvud", "sidfot"]
}
