import Testing

@testable import Checks

struct ProtectedTextCheckTests {
  private func told(
    _ text: String, report: String = "deltagare: {avslutade: 34}\navslut: {arbete: 22, studier: 9, sjukersättning: 3}",
    setting: String = "skydda", _ others: [String: String] = [:]
  ) -> [String] {
    Checked(
      insats: "mål: [{id: m, text: Minst 3 deltagare ska få arbete, krav: minst 3 personer}]", report: report,
      text: text,
      ["site.yml": Checked.site + "integritet: {små-celler: \(setting)}\n"].merging(others) { $1 }
    ).told(ProtectedTextCheck.self)
  }

  private func line(_ figure: String) -> [String] {
    [
      "1️⃣«\(figure)» fel: antalet är skyddat i tabellerna och får inte stå i texten [skyddat-antal-i-text]"
        + " = skriv några få, en del eller de flesta; gäller talet något annat, skriv <!-- granskas ej: skäl --> före"
    ]
  }

  @Test(arguments: [
    ("Det var 1️⃣3 deltagare som fick sjukersättning.", "3 deltagare"),
    ("Bland deltagarna fick 1️⃣3 av 34 sjukersättning.", "3 av 34"),
    ("Sjukersättning fick 1️⃣tre kvinnor.", "tre"), ("Det var 1️⃣3 av dem.", "3"), ("- 1️⃣2 unga kvinnor slutade", "2"),
    ("Det blev 1️⃣31 av 34 i arbete.", "31 av 34"), ("## Vad 1️⃣3 personer sade", "3 personer"),
    // Nine is hidden so that three cannot be worked out.
    ("Till studier gick 1️⃣9 deltagare.", "9 deltagare"), ("Till studier gick 1️⃣nio personer.", "nio"),
  ])
  func catchesAFigureThatATableHides(text: String, figure: String) {
    #expect(told(text) == line(figure))
  }

  @Test func catchesItInTheDataAndInOtherTexts() {
    let report = "ingress: Av deltagarna fick 1️⃣3 av 34 sjukersättning.\ndeltagare: {avslutade: 34}"
    #expect(told("Text.", report: report) == line("3 av 34"))
    #expect(told("Text.", ["sidor/om.md": "---\ntitel: Om\n---\nDet var 1️⃣2 kvinnor.\n"]) == line("2 kvinnor"))
  }

  @Test func catchesThePercentageOfAHiddenShare() {
    let report = "deltagare: {avslutade: 34}\nutfall: {m: {värde: 3 av 34, bas: avslutade}}"
    #expect(told("Bland deltagarna fick 1️⃣9 procent arbete.", report: report) == line("9 procent"))
  }

  @Test(arguments: [
    "Till arbete gick 22 deltagare.", "Insatsen hade 3 handläggare och 2 lokaler.", "Bara några få deltagare slutade.",
    "En deltagare berättar.", "Det tog 3 månader.", "Deltagarna svarade bättre på 65 av 68 frågor.",
    "Deltagare kom från 3 av 4 kommuner.", "Av 34 avslutade gick 22 av 34 till arbete.",
    "Det var 3. Deltagare kom.",
    "Kommunerna var 3 av 4.", "Från 3 till 5 dagar.", "År 2019 började 51 deltagare.",
  ])
  func letsOtherFiguresStand(text: String) {
    #expect(told(text) == [])
  }

  @Test(arguments: ["varna", "av"])
  func asksOnlyWhereCountsAreProtected(setting: String) {
    #expect(told("Det var 3 deltagare.", setting: setting) == [])
  }

  @Test func mayBeSilencedWithAReason() {
    #expect(told("<!-- granskas ej: gäller personalen -->\n\nDet var 3 personer i laget.") == [])
  }
}
