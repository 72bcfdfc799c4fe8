import Archive
import TestSupport
import Testing

@testable import SiteBuilding

/// What stands around the main part of every page.
struct PageFrameTests {
  @Test func marksTheMenuItemOfThePage() throws {
    let site = try MadeArchive.site(["sidor/kontakt.md": "---\ntitel: Kontakt\nmeny: ja\n---\n"])
    let menu = try site.text("insatser.html").between("<nav aria-label=\"Huvudmeny\">\n", "\n</nav>")
    #expect(
      menu == """
        <ul>
        <li><a href="insatser.html" aria-current="page">Insatser</a></li>
        <li><a href="rapporter.html">Rapporter</a></li>
        <li><a href="jamforelser.html">Jämförelser</a></li>
        <li><a href="forbund.html">Förbund</a></li>
        <li><a href="kontakt.html">Kontakt</a></li>
        </ul>
        """)
    let below = try site.text("insatser/bron.html")
    #expect(below.contains("<li><a href=\"../insatser.html\" aria-current=\"true\">Insatser</a></li>"))
    #expect(try site.text("kontakt.html").contains("<a href=\"kontakt.html\" aria-current=\"page\">Kontakt</a>"))
  }

  @Test func leadsBackByBreadcrumbs() throws {
    let site = try GoldenArchive.site.get()
    #expect(
      try site.text("insatser/ljuset/delrapport.html").between("<nav class=\"brodsmulor\"", "</nav>") == """
         aria-label="Du är här">
        <ol>
        <li><a href="../../index.html">Start</a></li>
        <li><a href="../../insatser.html">Insatser</a></li>
        <li><a href="../ljuset.html">Ljuset</a></li>
        <li><span aria-current="page">Delrapport</span></li>
        </ol>

        """)
    #expect(try !site.text("index.html").contains("brodsmulor"))
  }

  @Test func namesThePublisher() throws {
    let site = try GoldenArchive.site.get()
    #expect(
      try site.text("om.html").contains(
        "<p>Utgivare: <a href=\"https://exempel.se/\">Provredaktionen &amp; co</a>, organisationsnummer 000000-0000, "
          + "<a href=\"mailto:prov@exempel.se\">prov@exempel.se</a></p>"))
    #expect(try !MadeArchive.site().text("om.html").contains("Utgivare"))
  }

  @Test func describesThePageWhereThereIsSomethingToSay() throws {
    let site = try MadeArchive.site(["site.yml": "titel: A \"B\" <C>\nspråk: sv\nbeskrivning: \"D\\\"\\u0301 E\"\n"])
    let start = try site.text("index.html")
    #expect(start.contains("<title>A &quot;B&quot; &lt;C&gt;</title>"))
    #expect(start.contains("<meta name=\"description\" content=\"D&quot;\u{301} E\">"))
    #expect(try !MadeArchive.site().text("index.html").contains("description"))
  }

  @Test func linksOnlyRelatively() throws {
    for (path, page) in try GoldenArchive.walk.get().pages {
      let inside = page.links.filter { !$0.hasPrefix("#") && !$0.contains(":") }
      let depth = path.split(separator: "/").count - 1
      #expect(!inside.isEmpty)
      for link in inside {
        #expect(
          link.split(separator: "/").filter { $0 == ".." }.count <= depth, "\(path) leads out of the site: \(link)")
      }
    }
  }

  @Test func saysOnTheAboutPageWhatIsNotSaid() throws {
    let main = try MadeArchive.site().main("om.html")
    #expect(main.contains("<p>Arkivet har ingen beskrivning än.</p>"))
    #expect(main.contains("<p class=\"saknas\">Arkivet säger inte vem som ger ut det.</p>"))
  }
}
