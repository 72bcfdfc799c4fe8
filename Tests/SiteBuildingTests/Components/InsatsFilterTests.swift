import Markup
import Testing

@testable import SiteBuilding

struct InsatsFilterTests {
  private static let sources = [
    "forbund/soder.md": "---\nnamn: Förbundet Söder\n---\n",
    "begrepp.yml": "metoder:\n  IPS: {namn: Stöd till arbete, även: [Individual Placement and Support]}\n",
    "insatser/ankaret/insats.md": """
    ---
    namn: Ankaret
    förbund: [norr, soder]
    kommuner: [Örebro, Arboga]
    metoder: [IPS, Individual Placement and Support]
    period: 2019-10/2021-03
    status: avslutad
    ---

    """,
    "insatser/cykeln/insats.md": """
    ---
    namn: Cykeln
    förbund: soder
    kommuner: [Arboga]
    metoder: [IPS]
    period: 2020-01/
    status: pågående
    ---

    """,
  ]

  private func filter() throws -> InsatsFilter { InsatsFilter(try MadeArchive.read(Self.sources)) }

  private func told(_ name: String) throws -> [String] {
    try #require(try filter().facets.first { $0.name == name }).options.map { "\($0.label) \($0.count)" }
  }

  @Test func countsTheInsatserOfEveryOption() throws {
    #expect(try told("forbund") == ["Förbundet Norr 2", "Förbundet Söder 2"])
  }

  @Test func ordersInSwedishAndTellsWhoDoesNotSay() throws {
    #expect(try told("kommun") == ["Arboga 2", "Örebro 1", "Uppgift saknas 1"])
  }

  @Test func countsOneThingUnderTwoNamesOnce() throws {
    #expect(try told("metod") == ["Stöd till arbete 2", "Uppgift saknas 1"])
  }

  /// Newest first. A period without an end lasts as long as the archive knows anything.
  @Test func countsEveryYearThatAnInsatsGoesOn() throws {
    #expect(try told("ar") == ["2021 2", "2020 2", "2019 1", "Uppgift saknas 1"])
  }

  @Test func ordersAListOfFixedWordsAsItIs() throws {
    #expect(try told("status") == ["Pågående 1", "Avslutad 1", "Uppgift saknas 1"])
  }

  @Test func leavesOutWhatTellsNothingApart() throws {
    #expect(try filter().facets.map(\.name) == ["forbund", "kommun", "metod", "ar", "status"])
  }

  /// The numbers of the boxes as they stand in the form: two förbund, three kommuner, …
  @Test func marksEveryInsatsWithTheNumbersOfItsBoxes() throws {
    let filter = try filter()
    #expect((0..<3).map(filter.mark) == ["0 1 2 3 5 7 8 9 12", "0 4 6 10 13", "1 2 5 7 8 11"])
  }

  @Test func drawsABoxForEveryOption() throws {
    let filter = try filter()
    let form = HTML.make { filter.draw(&$0) }.string
    #expect(form.split(separator: "type=\"checkbox\"").count - 1 == filter.facets.reduce(0) { $0 + $1.options.count })
    #expect(
      form.contains(
        "<label><input type=\"checkbox\" name=\"kommun\" value=\"Örebro\"> Örebro <span class=\"antal\">(1)</span></label>"
      ))
    #expect(form.contains("<legend class=\"dold\">Kommun</legend>"))
  }

  @Test func drawsNothingWhenThereIsNothingToTellApart() throws {
    let filter = InsatsFilter(try MadeArchive.read([:]))
    #expect(HTML.make { html in filter.draw(&html) }.isEmpty)
  }
}
