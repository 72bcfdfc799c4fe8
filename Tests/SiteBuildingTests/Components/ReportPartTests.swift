import Archive
import Testing

@testable import SiteBuilding

struct ReportPartTests {
  private func main(_ yaml: String, text: String = "", path: String = "insatser/bron/r") throws -> String {
    let shared = [
      "indikatorer.yml": "nojda: {namn: Nöjda, definition: D, enhet: procent}\n",
      "\(path).md": "---\ntitel: R\ntyp: pm\ndatum: 2020\n\(yaml)---\n\(text)",
    ]
    return try MadeArchive.site(shared).main("\(path).html")
  }

  @Test(arguments: [
    ("{titel: Boken}", "<p><cite>Boken</cite>.</p>"),
    ("{titel: Vad blev det?}", "<p><cite>Vad blev det?</cite></p>"),
    ("{titel: Boken, datum: 2016-03}", "<p><cite>Boken</cite> (mars 2016).</p>"),
    ("{titel: Boken, författare: [A, B]}", "<p>A och B. <cite>Boken</cite>.</p>"),
    (
      "{titel: Boken, författare: A, datum: 2016, utgivare: U, sidor: 1–3, isbn: 1, webb: \"https://a.se/?b&c\"}",
      "<p>A (2016). <cite>Boken</cite>. U, s. 1–3, ISBN 1. <a href=\"https://a.se/?b&amp;c\">https://a.se/?b&amp;c</a></p>"
    ),
  ])
  func citesASource(source: String, expected: String) throws {
    #expect(try main("källa: \(source)\n").contains("<h2 id=\"sidans_kalla\">Källa</h2>\n\(expected)\n</section>"))
  }

  @Test(arguments: [
    ("omskriven", "Texten återger källans uppgifter med arkivets egna ord."),
    ("original", "Texten är rapportens egen."),
  ])
  func saysHowTheTextIsRendered(word: String, sentence: String) throws {
    #expect(try main("återgivning: \(word)\n").contains("<p>\(sentence)</p>"))
  }

  @Test func listsContentsFromThreeHeadingsOn() throws {
    #expect(try !main("", text: "## A\n\n## B\n\n### C\n").contains("innehallslista"))
    let list = try main("", text: "## A & O\n\n## B {#bb}\n\n### C\n\n## D\n")
      .between("<nav class=\"innehallslista\" aria-labelledby=\"sidans_rubriker\">\n", "</nav>")
    #expect(
      list == """
        <h2 id="sidans_rubriker">Innehåll</h2>
        <ol>
        <li><a href="#mal">Mål och utfall</a></li>
        <li><a href="#a-o">A &amp; O</a></li>
        <li><a href="#bb">B</a></li>
        <li><a href="#d">D</a></li>
        <li><a href="#sidans_fakta">Fakta om rapporten</a></li>
        <li><a href="#sidans_citering">Så citerar du</a></li>
        </ol>

        """)
  }

  /// What the reader came for stands first, also for those who hear the page: the goals, then the text, then the facts.
  @Test func putsTheGoalsBeforeTheFacts() throws {
    let report = try main("", text: "## A\n\n## B\n\n## C\n")
    let order = ["<h1>", "id=\"mal\"", "id=\"sidans_rubriker\"", "id=\"a\"", "id=\"sidans_fakta\""]
    let places = try order.map { try #require(report.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
    let insats = try MadeArchive.site().main("insatser/bron.html")
    #expect(
      try #require(insats.firstRange(of: "id=\"mal\"")).lowerBound
        < #require(insats.firstRange(of: "id=\"sidans_fakta\"")).lowerBound)
  }

  @Test func setsAForeignTextInItsLanguage() throws {
    #expect(
      try main("språk: en\n", text: "Hello.").contains("<div class=\"text\">\n<div lang=\"en\"><p>Hello.</p>\n</div>"))
    #expect(try !main("språk: sv\n", text: "Hej.").contains("lang="))
  }

  @Test func drawsNoTextWhereThereIsNone() throws {
    #expect(try !main("").contains("class=\"text\""))
  }

  @Test func countsParticipantsAndExits() throws {
    let main = try main("deltagare: {totalt: 1250}\navslut: {arbete: {kvinnor: 4, män: 5}, annat: 2}\n")
    #expect(
      main.contains("<tr><th scope=\"row\">Totalt</th><td data-rubrik=\"Antal\" class=\"tal\">1\u{A0}250</td></tr>"))
    #expect(
      main.contains(
        "<tr><th scope=\"row\">Arbete</th><td data-rubrik=\"Kvinnor\" class=\"tal\">4</td>"
          + "<td data-rubrik=\"Män\" class=\"tal\">5</td><td data-rubrik=\"Totalt\" class=\"tal\">9</td></tr>\n"
          + "<tr><th scope=\"row\">Annat</th><td data-rubrik=\"Kvinnor\" class=\"tal\">saknas</td>"
          + "<td data-rubrik=\"Män\" class=\"tal\">saknas</td><td data-rubrik=\"Totalt\" class=\"tal\">2</td></tr>"))
  }

  @Test func showsWhatIsProtected() throws {
    let main = try main(
      "deltagare: {totalt: 67, kvinnor: skyddat, avslutade: 61}\n"
        + "avslut: {arbete: {kvinnor: 40, män: 12}, annat: {totalt: 9, kvinnor: skyddat, män: skyddat}}\n")
    #expect(
      main.contains("<tr><th scope=\"row\">Kvinnor</th><td data-rubrik=\"Antal\" class=\"tal\">skyddat</td></tr>"))
    #expect(
      main.contains(
        "<tr class=\"summa\"><th scope=\"row\">Totalt</th><td data-rubrik=\"Kvinnor\" class=\"tal\">skyddat</td>"
          + "<td data-rubrik=\"Män\" class=\"tal\">skyddat</td><td data-rubrik=\"Totalt\" class=\"tal\">61</td></tr>"))
  }

  @Test func saysWhatAMeasureIs() throws {
    let row = try main(
      "mått: [{indikator: nojda, namn: Egna, värde: 13 av 15, anges: ca 90 %, bas: svarande, år: 2020, grupp: unga}]\n"
    ).between("<tbody>\n", "\n</tbody>")
    #expect(
      row.replacing("\u{A0}", with: " ")
        == "<tr><th scope=\"row\"><a href=\"../../jamforelser/nojda.html\">Egna</a><span class=\"not\">Unga</span></th>"
        + "<td data-rubrik=\"Värde\" class=\"tal\"><span class=\"varde\">13 av 15 (87 %)</span>"
        + "<span class=\"del\">Källan anger: ca 90 %</span></td>"
        + "<td data-rubrik=\"Gäller\"><span class=\"del\">Bas: svarande</span><span class=\"del\">2020</span></td>"
        + "<td data-rubrik=\"Källa\"></td></tr>")
  }

  @Test func drawsTheGoalsWhereTheWriterPlacesThem() throws {
    let main = try main("", text: "Först.\n\n```mål\n```\n\nSist.\n")
    #expect(main.split(separator: "id=\"mal\"", omittingEmptySubsequences: false).count == 2)
    #expect(main.contains("<p>Först.</p>\n<section aria-labelledby=\"mal\">"))
    #expect(main.contains("</section>\n<p>Sist.</p>"))
  }

  @Test func browsesTheArticlesOfAnIssue() throws {
    let site = try GoldenArchive.site.get()
    #expect(
      try site.text("rapporter/ingen.html").contains(
        """
        <nav class="bladdra" aria-label="Artiklar i Första numret">
        <p>Artikel 2 av 2 i <a href="../rapportserier/skrifter/1.html">Första numret</a></p>
        <ul>
        <li>Föregående: <a href="../insatser/bron/artikel.html">Artikel om bron</a></li>
        </ul>
        </nav>
        """))
    #expect(
      try site.text("rapporter/bada.html").contains(
        """
        <p>Artikel 1 av 1 i <a href="../rapportserier/skrifter/2.html">Andra numret</a></p>
        </nav>
        """))
  }
}
