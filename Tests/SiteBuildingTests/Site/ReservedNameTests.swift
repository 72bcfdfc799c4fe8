import Archive
import TestSupport
import Testing

@testable import SiteBuilding

/// Names that the site takes for itself are refused in the sources; these tests say which list was forgotten.
struct ReservedNameTests {
  @Test func reservesEveryPageAtTheRoot() throws {
    let own = try GoldenArchive.pages.get().map(\.address.path).filter { !$0.contains("/") }
      .map { String($0.dropLast(5)) }
    #expect(Set(own).subtracting(["om", "kontakt"]) == ContentLayout.reservedPages.subtracting(["fragor"]))
  }

  @Test func reservesEveryComparisonThatIsNoIndicator() throws {
    let own = try MadeArchive.site().pages().map(\.address.path).filter { $0.hasPrefix("jamforelser/") }
    #expect(Set(own) == Set(Indicator.reservedIDs.map { "jamforelser/\($0).html" }))
  }

  /// Every id that a page sets beside the text has an underscore, which no heading's id can have; the goals are
  /// reserved by name, because writers link there.
  @Test func keepsItsOwnAnchorsApartFromThoseOfTheText() throws {
    var found: Set<String> = []
    for (path, page) in try GoldenArchive.walk.get().pages {
      guard let body = try body(path) else { continue }
      let isNote = { (id: String) in
        id == "fotnoter" || id.hasPrefix("fn-") || id.hasPrefix("fnref-") || id.contains("_diagram")
      }
      let own = Set(page.ids.filter { !isNote($0) && (!body.anchors.contains($0) || $0 == "mal" || $0.contains("_")) })
      #expect(own.isSubset(of: PageSection.allCases.map(\.rawValue)), "\(path)")
      found.formUnion(own)
    }
    #expect(found == Set(PageSection.allCases.map(\.rawValue)))
    #expect(PageSection.allCases.allSatisfy { $0 == .goals || $0.rawValue.contains("_") })
  }

  private func body(_ path: String) throws -> Body? {
    let archive = try GoldenArchive.site.get().archive
    let bodies =
      archive.insatser.map { ($0.address, $0.body) } + archive.reports.map { ($0.address, $0.body) }
      + archive.klientresor.map { ($0.address, $0.body) } + archive.forbund.map { ($0.address, $0.body) }
      + archive.issues.map { ($0.address, $0.body) } + archive.pages.map { ($0.address, $0.body) }
    return bodies.first { $0.0.path == path }?.1
  }

  @Test func letsAHeadingKeepTheIDOfItsWords() throws {
    let text = "## Mål\n\n## Källa\n\n## Fakta\n\n## Innehåll\n\n## Fotnoter\n"
    let site = try MadeArchive.site([
      "insatser/bron/a.md": "---\ntitel: A\ntyp: pm\ndatum: 2016\nkälla: {titel: K}\n---\n\(text)"
    ])
    let main = try site.main("insatser/bron/a.html")
    for id in ["mal-2", "kalla", "fakta", "innehall", "fotnoter-2", "mal", "sidans_kalla", "sidans_fakta"] {
      #expect(main.split(separator: " id=\"\(id)\"", omittingEmptySubsequences: false).count == 2, "\(id)")
    }
  }
}
