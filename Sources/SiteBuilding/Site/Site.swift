package import Archive
import Comparisons
import Markup

/// A whole site, ready to be written page by page.
package final class Site: Sendable {
  package let archive: Archive
  let indicators: [IndicatorComparison]
  let questions: [QuestionReading]
  let factors: [FactorReading]
  let collaboration: CollaborationReading
  /// What leads to the page of an indicator, by its id.
  let comparisonLinks: [String: (text: String, page: Address)]
  /// Who publishes the site, as every page says at its foot; empty when that is not known.
  private let publisher: HTML
  private let templates: TemplateSet

  package init(_ archive: Archive, templates: TemplateSet) {
    self.archive = archive
    self.templates = templates
    indicators = IndicatorComparison.all(in: archive)
    questions = QuestionReading.all(in: archive)
    factors = FactorReading.all(in: archive)
    collaboration = CollaborationReading(archive)
    var links: [String: (text: String, page: Address)] = [:]
    for indicator in archive.indicators {
      links[indicator.id] = ("Jämför: \(indicator.name)", .indicator(indicator.id))
    }
    comparisonLinks = links
    publisher = archive.site.publisher.map(Self.drawn) ?? HTML()
  }

  /// Every page, in a fixed order. A new kind of page is one file and one line here.
  package func pages() -> [Page] {
    var pages = [
      startPages, insatsListPages, insatsPages, reportListPages, reportPages, klientresaListPages, klientresaPages,
      forbundPages, comparisonPages, goalMatrixPages, indicatorPages, factorPages, collaborationPages, chooserPages,
      questionPages, seriesPages, issuePages, bookPages, authorPages, glossaryPages, freePages, accessibilityPages,
      missingPages,
    ].flatMap { $0() }
    WindowTitles.tellApart(&pages)
    return pages
  }

  /// Files that are no pages: the stylesheet, the scripts and the site map.
  package func files(for pages: [Page]) -> [SiteFile] {
    let (templates, configuration) = (templates, archive.site)
    return [
      SiteFile(Address("stil.css")) { templates.stylesheet }, SiteFile(Address("urval.js")) { templates.script },
      SiteFile(Address("sitemap.xml")) { Sitemap.make(pages, configuration) },
    ] + chooserFiles()
  }

  /// Makes pages one after another, and hands over each as it is written to the disk, in UTF-8. What they show alike is
  /// drawn once.
  package func make(_ pages: PageGroup, _ write: (_ page: Page, _ bytes: [UInt8]) -> Void) {
    var goals = DrawnGoals()
    for page in pages.pages { write(page, templates.bytes(values(of: page, &goals), with: page.template)) }
  }

  /// A page as it is written to the disk.
  package func render(_ page: Page) -> String { templates.render(values(of: page), with: page.template) }

  /// Everything that the template of a page may show.
  func values(of page: Page) -> TemplateValues {
    var goals = DrawnGoals()
    return values(of: page, &goals)
  }

  private func values(of page: Page, _ goals: inout DrawnGoals) -> TemplateValues {
    var values = TemplateValues()
    values.set("sprak", archive.site.language)
    values.set("titel", page.title)
    let archiveTitle = archive.site.title
    values.set("sidtitel", page.windowTitle == archiveTitle ? archiveTitle : "\(page.windowTitle) – \(archiveTitle)")
    values.set("beskrivning", page.summary)
    let root = root(from: page.address)
    values.set("rot", root)
    values.set("arkiv", archive.site.title)
    values.set("meny", menu(for: page, root: root))
    values.set("brodsmulor", breadcrumbs(for: page))
    values.set("utgivare", publisher)
    page.values(&values, &goals)
    return values
  }

  private func menu(for page: Page, root: String) -> HTML {
    .make { html in
      html.raw("<ul>\n")
      for item in MenuItem.allCases where hasPages(item) {
        // The parts of the site all lie at its root.
        html.raw("<li><a href=\"")
        html.text(root)
        html.text(item.address.path)
        html.raw("\"")
        if page.section == item {
          html.raw(page.address == item.address ? " aria-current=\"page\"" : " aria-current=\"true\"")
        }
        html.raw(">")
        html.text(item.rawValue)
        html.raw("</a></li>\n")
      }
      for extra in archive.pages where extra.isInMenu && extra.id != "om" {
        html.element("li") {
          $0.element(
            "a", .href(link(from: page.address, to: extra.address)),
            Attribute("aria-current", page.address == extra.address ? "page" : nil), text: extra.title)
        }
        html.raw("\n")
      }
      html.raw("</ul>")
    }
  }

  /// Whether a part of the site has anything in it; an empty part is not in the menu.
  private func hasPages(_ item: MenuItem) -> Bool {
    switch item {
    case .klientresor: !archive.klientresor.isEmpty
    case .rapportserier: !archive.series.isEmpty
    case .insatser, .rapporter, .jamforelser, .forbund: true
    }
  }

  private func breadcrumbs(for page: Page) -> HTML {
    guard page.address != Address("index.html") else { return HTML() }
    return .make { html in
      html.raw("<nav class=\"brodsmulor\" aria-label=\"Du är här\">\n<ol>\n")
      for (title, address) in [("Start", Address("index.html"))] + page.breadcrumbs {
        html.element("li") { $0.link(title, to: link(from: page.address, to: address)) }
        html.raw("\n")
      }
      html.element("li") { $0.element("span", Attribute("aria-current", "page"), text: page.title) }
      html.raw("\n</ol>\n</nav>")
    }
  }

  private static func drawn(_ publisher: SiteConfiguration.Publisher) -> HTML {
    .make { html in
      html.text("Utgivare: ")
      if let web = publisher.web { html.link(publisher.name, to: web) } else { html.text(publisher.name) }
      if let number = publisher.organisationNumber { html.text(", organisationsnummer \(number)") }
      if let email = publisher.email {
        html.text(", ")
        html.link(email, to: "mailto:\(email)")
      }
    }
  }
}
