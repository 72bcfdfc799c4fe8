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

  private func card(_ id: String) throws -> String {
    try MadeArchive.site(Self.sources).main("jamforelser/valj.html")
      .between("<dl id=\"insatser=\(id)\">", "</dl>")
  }

  @Test func numbersTheSameFactsAlikeForEveryInsats() throws {
    func numbers(_ card: String) throws -> [String] {
      try card.split(separator: "<div ").dropFirst().map { try "<div \($0)".between("data-rad=\"", "\"") }
    }
    let expected = (0..<10).map(String.init) + ["100"]
    #expect(try numbers(card("bron")) == expected)
    #expect(try numbers(card("ankaret")) == expected)
  }

  @Test func tellsWhatAnInsatsDoesNotSay() throws {
    #expect(try card("bron").contains("<dt>Status</dt><dd>Avslutad</dd>"))
    #expect(
      try card("ankaret").contains("<dt>Status</dt><dd><span class=\"saknas\">Uppgift saknas</span></dd>"))
    #expect(try card("ankaret").contains("<dt>Mål och utfall</dt><dd>Inga mål angivna</dd>"))
  }

  @Test func givesAFigureItsCountsAndItsUncertainty() throws {
    let figure = try card("bron").between("Till arbete</a></dt><dd>", "</dd>")
    #expect(figure.contains("14 av 34"))
    #expect(figure.contains("osäkerhet 26–58 %"))
  }

  @Test func keepsWhatCannotBeComparedOutside() throws {
    let card = try card("ankaret")
    #expect(card.contains("<div data-rad=\"100\" data-utanfor>"))
    #expect(card.contains("Utanför jämförelsen: ca 40\u{A0}%. Värdet är en uppskattning."))
  }

  @Test func hasNothingToChooseAmongWhenThereIsOne() throws {
    let page = try MadeArchive.site().text("jamforelser/valj.html")
    #expect(!page.contains("<form") && !page.contains("<script"))
    #expect(page.contains("<dl id=\"insatser=bron\">"))
  }
}
