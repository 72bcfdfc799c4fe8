import Testing

@testable import SiteBuilding

/// Klientresor on their own page and beside each other.
struct JourneyPageTests {
  private static let events = """
    händelser:
      - {när: månad 0/månad 5, aktör: vården, vad: Väntar, slag: väntan, försörjning: sjukpenning}
      - {när: månad 5, aktör: kommunen, vad: Ansöker, försörjning: försörjningsstöd}
      - {när: månad 10, aktör: kommunen, vad: Börjar}
    """

  private func site() throws -> Site {
    try MadeArchive.site([
      "insatser/bron/klientresor/a.md": "---\ntitel: Resa A\nkonstruerad: ja\n\(Self.events)\n---\n",
      "insatser/bron/klientresor/b.md": "---\ntitel: Resa B\nkonstruerad: nej\n\(Self.events)\n---\n",
      "insatser/bron/klientresor/c.md": "---\ntitel: Resa C\nkonstruerad: nej\n---\n",
    ])
  }

  @Test func sumsUpAJourney() throws {
    let main = try site().main("insatser/bron/klientresor/a.html").replacing("\u{A0}", with: " ")
    for fact in [
      "Personen möter 2 aktörer.", "Ärendet går från en aktör till en annan 1 gång.", "Väntan är 50 % av tiden.",
      "1 uppehåll utan kontakt, det längsta 5 månader.",
    ] {
      #expect(main.contains("<li>\(fact)</li>"))
    }
    #expect(main.contains("Påhittat exempel"))
  }

  @Test func listsGapsAndHandoversAsItemsOfTheirOwn() throws {
    let list = try site().main("insatser/bron/klientresor/a.html").between(
      "<ol class=\"tidslinje numrerad resa\">", "</ol>")
    let items = list.split(separator: "<li").dropFirst().map { item in
      item.contains("class=\"lucka\"") ? "lucka" : item.contains("class=\"overgang\"") ? "övergång" : "händelse"
    }
    #expect(items == ["händelse", "övergång", "händelse", "lucka", "händelse"])
    #expect(list.contains("5 månader utan kontakt") && list.contains("Från vården till kommunen"))
  }

  @Test func drawsLanesForActorsAndIncome() throws {
    let svg = try site().main("insatser/bron/klientresor/a.html").between("<svg class=\"diagram\"", "</ol>")
    for text in ["Vården", "Kommunen", "Försörjning", "a = sjukpenning", "b = försörjningsstöd", "5 månader"] {
      #expect(svg.contains(">\(text)</text>"), "\(text)")
    }
    #expect(try svg.between("class=\"overlamning\" d=\"", "\"").count { $0 == "M" } == 1)
  }

  @Test func comparesJourneysWithEvents() throws {
    let main = try site().main("klientresor.html")
    let rows = TableText.rows(main)
    #expect(rows[1] == ["Resa A", "Påhittat exempel", "3", "2", "1", "10", "50 % av tiden", "5 månader"])
    #expect(rows[2][1] == "Verklig")
    #expect(rows.last == ["Resa C", "Bron", "Verklig, bara profil"])
    #expect(main.contains(">Resa A</text>") && !main.contains(">Resa C</text>"))
  }
}
