package import Archive

/// One page of the site: where it lies, what it is called, and how its values are made when it is written.
package struct Page: Sendable {
  package let address: Address
  /// The heading.
  package let title: String
  /// What tells the page from others in the window's title.
  package internal(set) var windowTitle: String
  /// What the page is, in a word: `Insats`, `Slutrapport, 2024`.
  let kind: String?
  let template: String
  let summary: String?
  let section: MenuItem?
  /// The way here from the start page, without the page itself.
  let breadcrumbs: [(title: String, address: Address)]
  /// The insats that the page belongs to: its pages are made together, so that what they show alike is drawn once.
  let insats: String?
  let values: Values

  /// Sets the values of a page, with the goals of its insats as far as they have been drawn.
  typealias Values = @Sendable (_ values: inout TemplateValues, _ goals: inout DrawnGoals) -> Void

  /// A page that shows no goals of an insats.
  init(
    _ address: Address, title: String, windowTitle: String? = nil, kind: String? = nil, template: String,
    summary: String? = nil, section: MenuItem? = nil, breadcrumbs: [(title: String, address: Address)] = [],
    insats: String? = nil, values: @escaping @Sendable (_ values: inout TemplateValues) -> Void
  ) {
    self.init(
      address, title: title, windowTitle: windowTitle, kind: kind, template: template, summary: summary,
      section: section, breadcrumbs: breadcrumbs, insats: insats
    ) { template, _ in values(&template) }
  }

  init(
    _ address: Address, title: String, windowTitle: String? = nil, kind: String? = nil, template: String,
    summary: String? = nil, section: MenuItem? = nil, breadcrumbs: [(title: String, address: Address)] = [],
    insats: String?, values: @escaping Values
  ) {
    self.address = address
    self.title = title
    self.windowTitle = windowTitle ?? title
    self.kind = kind
    self.template = template
    self.summary = summary
    self.section = section
    self.breadcrumbs = breadcrumbs
    self.insats = insats
    self.values = values
  }
}

/// The main parts of the site, in the order of the menu.
enum MenuItem: String, CaseIterable, Sendable {
  case insatser = "Insatser"
  case rapporter = "Rapporter"
  case jamforelser = "Jämförelser"
  case klientresor = "Klientresor"
  case forbund = "Förbund"
  case rapportserier = "Rapportserier"

  var address: Address {
    switch self {
    case .insatser: Address("insatser.html")
    case .rapporter: Address("rapporter.html")
    case .jamforelser: Address("jamforelser.html")
    case .klientresor: Address("klientresor.html")
    case .forbund: Address("forbund.html")
    case .rapportserier: Address("rapportserier.html")
    }
  }
}
