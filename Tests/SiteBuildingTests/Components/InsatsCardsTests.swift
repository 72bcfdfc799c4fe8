import Archive
import Testing

@testable import SiteBuilding

struct InsatsCardsTests {
  private static let sources = [
    "indikatorer.yml": """
    arbete:
      namn: Till arbete
      definition: Andelen som började arbeta.
      enhet: procent
      nämnare: avslutade

    """,
    "insatser/bron/insats.md": """
    ---
    namn: Bron
    förbund: norr
    status: avslutad
    mål:
      - {id: arbete, text: Fler i arbete., krav: minst 30 %, bas: avslutade, indikator: arbete}
    ---

    """,
    "insatser/bron/slutrapport.md": """
    ---
    titel: Brons slutrapport
    typ: slutrapport
    datum: 2024
    deltagare: {totalt: 51}
    utfall:
      arbete: {värde: 14 av 34, bas: avslutade}
    ---

    """,
    "insatser/ankaret/insats.md": "---\nnamn: Ankaret\nförbund: norr\n---\n",
    "insatser/ankaret/pm.md": """
    ---
    titel: Ankarets pm
    typ: pm
    datum: 2023
    mått:
      - {indikator: arbete, värde: ca 40 %, bas: avslutade}
    ---

    """,
  ]

  /// What the script of a förbund says of one insats.
  private func script(_ id: String, of forbund: String = "norr") throws -> String {
    let site = try MadeArchive.site(Self.sources)
    let file = try #require(site.files(for: []).first { $0.address.path == "jamforelser/valj/\(forbund).js" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    return String(try #require(lines.first { $0.hasPrefix("receive('\(id)', ") }))
  }

  @Test func keepsTheInsatserOfAForbundInOneScript() throws {
    let site = try MadeArchive.site(Self.sources)
    let scripts = site.files(for: []).map(\.address.path).filter { $0.hasPrefix("jamforelser/valj/") }
    #expect(scripts == ["jamforelser/valj/norr.js"])
  }

  @Test func hasARowForEveryFactThatAScriptTells() throws {
    func numbers(_ text: String, _ mark: String) -> Set<Int> {
      Set(text.split(separator: mark).dropFirst().compactMap { Int($0.prefix { $0.isNumber }) })
    }
    let page = try MadeArchive.site(Self.sources).main("jamforelser/valj.html")
    let rows = numbers(page, "<tr data-rad=\"")
    #expect(rows == Set(0..<10).union([100]))
    #expect(page.contains("<tr data-rad=\"6\"><th scope=\"row\">Status</th></tr>"))
    #expect(
      page.contains(
        "<tr data-rad=\"100\" data-matt><th scope=\"row\"><a href=\"arbete.html\">Till arbete</a></th></tr>"))
    for id in ["bron", "ankaret"] { #expect(try numbers(script(id), ", [").isSubset(of: rows)) }
  }

  @Test func leavesOutWhatAnInsatsDoesNotSay() throws {
    #expect(try script("bron").contains(", [6, 'Avslutad']"))
    #expect(try !script("ankaret").contains(", [6, "))
    #expect(try script("ankaret").contains(", [9, 'Inga mål angivna']"))
  }

  @Test func handsOverTheFactsOfOneInsats() throws {
    #expect(try script("bron").hasPrefix("receive('bron', [0, '<a href=\"../forbund/norr.html\">"))
    #expect(try script("bron").hasSuffix("]);"))
  }

  @Test func givesAFigureItsCountsAndItsUncertainty() throws {
    let figure = try script("bron").between(", [100, '", "']")
    #expect(figure.contains("14 av 34"))
    #expect(figure.contains("osäkerhet 26–58 %"))
  }

  @Test func keepsWhatCannotBeComparedOutside() throws {
    let figure = try script("ankaret").between(", [100, '", "]")
    #expect(figure.contains("Utanför jämförelsen: ca 40\u{A0}%. Värdet är en uppskattning."))
    #expect(figure.hasSuffix("', 1"))
  }

  @Test func listsEveryInsatsForThoseWithoutScript() throws {
    let page = try MadeArchive.site(Self.sources).main("jamforelser/valj.html")
    #expect(page.contains("<li id=\"insatser=bron\" data-fil=\"norr\"><a href=\"../insatser/bron.html\">Bron</a></li>"))
  }

  @Test func hasNothingToChooseAmongWhenThereIsOne() throws {
    let site = try MadeArchive.site()
    let page = try site.text("jamforelser/valj.html")
    #expect(!page.contains("<form") && !page.contains("<script"))
    #expect(page.contains("<li id=\"insatser=bron\" data-fil=\"norr\">"))
    #expect(site.files(for: []).allSatisfy { !$0.address.path.hasPrefix("jamforelser/") })
  }
}
