import TestSupport
import Testing

@testable import SiteBuilding

/// A whole issue on one page: every anchor of the foreword and of the articles is there, once.
struct BookPageTests {
  private static let path = "rapportserier/skrifter/1/hela-numret.html"
  private static let sources = [
    "rapportserier/skrifter/serie.yml": "namn: Skrifter\n",
    "rapportserier/skrifter/1.md": """
    ---
    titel: Första numret
    artiklar: [rapporter/a.md]
    ---
    Se [skälet](#skal).[^1]

    ## Skäl

    Ja.

    [^1]: En not.

    """,
    "rapporter/a.md": "---\ntitel: A\ntyp: artikel\ndatum: 2020\n---\n## Skäl\n\nAlltså.[^1]\n\n[^1]: Not.\n",
  ]

  @Test func namesASectionOfTheForewordByHeadingsThatAreThere() throws {
    let text = try MadeArchive.site(Self.sources).text(Self.path)
    let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let named = text.split(separator: "aria-labelledby=\"").dropFirst().flatMap {
      $0.prefix { $0 != "\"" }.split(separator: " ")
    }
    let linked = text.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(named + linked).subtracting(ids) == [])
    #expect(named.contains("bok_forord_fotnoter") && linked.contains("bok_forord_skal"))
  }

  @Test func namesTheIssueInTheWindowAndAboveEveryPrintedPage() throws {
    let text = try MadeArchive.site(Self.sources).text(Self.path)
    #expect(try text.between("<title>", "</title>").hasPrefix("Första numret – hela numret – "))
    #expect(text.contains("<p class=\"lopande\" aria-hidden=\"true\">Första numret – hela numret – "))
  }
}
