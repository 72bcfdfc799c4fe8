import Testing

@testable import SiteBuilding

struct SurveyTableTests {
  private func rows(_ question: String, _ block: String = "") throws -> [String] {
    try DrawnBlock.rows("enkät", "rubrik: R\n\(block)frågor:\n  - {fråga: F, \(question)}")
  }

  @Test func showsTheEndsOfAScaleAndItsShares() throws {
    #expect(
      try rows("svar: {6: 11, 7: 20}", "skala: 0–10\nankare: {0: sämre, 10: bättre}\n") == [
        "Svar | Antal | Andel", "0 (sämre) | 0 | 0 %", "6 | 11 | 35 %", "7 | 20 | 65 %", "10 (bättre) | 0 | 0 %",
        "Totalt | 31 | 100 %",
      ])
  }

  @Test(arguments: [
    (9, ["Svar | Antal", "Ja | 9", "Totalt | 9"]),
    (10, ["Svar | Antal | Andel", "Ja | 10 | 100 %", "Totalt | 10 | 100 %"]),
  ])
  func givesNoSharesOfAFewAnswers(count: Int, expected: [String]) throws {
    #expect(try rows("svar: {ja: \(count)}") == expected)
  }

  @Test func givesNeitherSumNorSharesWhereAnAnswerIsProtected() throws {
    #expect(
      try rows("svarande: 15, svar: {ja: 9, nej: skyddat, vet ej: skyddat}")
        == ["Svar | Antal", "Ja | 9", "Nej | skyddat", "Vet ej | skyddat"])
  }

  @Test func keepsTheOrderOfAWordedScale() throws {
    #expect(
      try rows("skala: [aldrig, ibland, ofta], svar: {ofta: 87 %, ibland: 13 %}")
        == ["Svar | Andel", "Ibland | 13 %", "Ofta | 87 %"])
  }

  @Test func showsSharesAsTheyAreGiven() throws {
    #expect(
      try rows("svar: {nöjda: 13 av 15, andra: 2 av 15}") == [
        "Svar | Andel", "Nöjda | 13 av 15 (87 %)", "Andra | 2 av 15 (13 %)",
      ])
  }

  @Test(arguments: ["0–100", "−5–100000", "0–999999999"])
  func listsOnlyWhatWasAnsweredOnALongScale(scale: String) throws {
    #expect(try rows("skala: \(scale), svar: {7: 3, 6: 1}") == ["Svar | Antal", "7 | 3", "6 | 1", "Totalt | 4"])
  }

  @Test func saysWhoAnswered() throws {
    let html = try DrawnBlock.html(
      "enkät",
      "rubrik: R\ngrupp: deltagare\ntid: 2023\nsvarande: 31\nutskickade: 40\nfrågor:\n  - {fråga: F, svarande: 12, svar: {ja: 12}, kommentar: Kort.}"
    )
    #expect(html.contains("<p class=\"not\">Svarande: deltagare. 2023. 31 svar av 40 utskickade.</p>"))
    #expect(html.contains("</table></div>\n<p class=\"not\">12 svar. Kort.</p>"))
  }
}
