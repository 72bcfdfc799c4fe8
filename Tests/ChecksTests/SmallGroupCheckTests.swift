import Diagnostics
import Testing

@testable import Checks

struct SmallGroupCheckTests {
  private func told(
    report: String = "", text: String = "", privacy: String = "{små-celler: varna}", goal: String = "",
    _ others: [String: String] = [:]
  ) -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: kvalitativt\(goal)}]", report: report, text: text,
      ["site.yml": Checked.site + "integritet: \(privacy)\n"].merging(others) { $1 }
    ).told(SmallGroupCheck.self)
  }

  private func line(_ name: String, _ count: Int, _ text: String) -> [String] {
    [
      "1️⃣«\(text)» varning: antal under 5 kan peka ut någon; \(name) har \(count) [liten-grupp]"
        + " = slå ihop rader, eller skriv små-celler: skydda under integritet i site.yml"
    ]
  }

  @Test(arguments: [
    ("deltagare: {totalt: 34, kvinnor: 30, män: 1️⃣4}", "deltagare", 1, "4"),
    ("deltagare: {totalt: 34, kvinnor: 1️⃣31}", "deltagare", 1, "31"),
    ("avslut: {arbete: 19, studier: 12, sjukersättning: 1️⃣3}", "avslut", 1, "3"),
    ("avslut: {arbete: {kvinnor: 1️⃣3, män: 2}, studier: {kvinnor: 9, män: 7}}", "avslut", 2, "3"),
    ("utfall: {m: {värde: 1️⃣1 av 16}}", "utfallet", 1, "1 av 16"),
    ("utfall: {m: {värde: 1️⃣30 av 34}}", "utfallet", 1, "30 av 34"),
    ("utfall: {m: {värde: 1️⃣3 personer}}", "utfallet", 1, "3 personer"),
    ("deltagare: {avslutade: 34}\nutfall: {m: {värde: 1️⃣9 %, bas: avslutade}}", "utfallet", 1, "9 %"),
  ])
  func catchesASmallCountInTheData(report: String, name: String, count: Int, text: String) {
    let told = told(report: report)
    #expect(told == line(name, count, text))
  }

  @Test func catchesASmallCountInATableAndASurvey() {
    let table = "| Avslut till | Kvinnor | Män |\n|---|---|---|\n| Arbete | 1️⃣3 | 12 |\n| Studier | 7 | 2 |\n"
    #expect(told(text: table) == line("tabellen", 2, "3"))
    let survey = "```enkät\nrubrik: R\nfrågor: [{fråga: F, svarande: 15, svar: {Ja: 12, Nej: 1️⃣3}}]\n```\n"
    #expect(told(text: survey) == line("enkätfrågan", 1, "3"))
  }

  @Test(arguments: [
    "deltagare: {totalt: 51, kvinnor: 21, män: 30, avslutade: 34}", "avslut: {arbete: 9, flyttat: 0, annat: 5}",
    "utfall: {m: {värde: 14 av 34}}", "utfall: {m: {värde: 3, bas: kommuner}}",
    "utfall: {m: {värde: 3 av 4, bas: kommuner}}",
    "utfall: {m: {värde: 4 månader}}", "utfall: {m: {värde: 0 av 16}}", "underlag: [{slag: intervju, svar: 3}]",
  ])
  func letsOtherCountsStand(report: String) {
    #expect(told(report: report) == [])
  }

  @Test(arguments: [
    "| Kommun | Kostnad |\n|---|---|\n| A | 3 |\n", "| Deltagare | Antal månader |\n|---|---|\n| A | 3 |\n",
    "| Moment | Antal |\n|---|---|\n| Möten | 3 |\n", "| År | Deltagare |\n|---|---|\n| 2012 | 17 |\n",
  ])
  func letsOtherTablesStand(text: String) {
    #expect(told(text: text) == [])
  }

  @Test func asksNothingOfGoalsForStructures() {
    #expect(told(report: "utfall: {m: {värde: 3 av 4}}", goal: ", nivå: struktur") == [])
  }

  @Test(arguments: ["{små-celler: av}", "{små-celler: skydda}", "{minsta-grupp: 3}"])
  func followsWhatTheArchiveHasChosen(privacy: String) {
    #expect(told(report: "avslut: {arbete: 9, studier: 3}", privacy: privacy) == [])
  }

  @Test(arguments: ["varna", "skydda"])
  func mayBeSilencedWithAReason(setting: String) {
    let table = "| Personal | Antal |\n|---|---|\n| Kvinnor | 3 |\n| Män | 2 |\n"
    let checked = Checked(
      text: "<!-- granskas ej: gäller personalen -->\n\n\(table)",
      ["site.yml": Checked.site + "integritet: {små-celler: \(setting)}\n"])
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.result.silenced.map(\.reason) == ["gäller personalen"])
  }
}
