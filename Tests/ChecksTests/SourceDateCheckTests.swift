import Testing

@testable import Checks

struct SourceDateCheckTests {
  private func told(_ report: String) -> [String] { Checked(report: report).told(SourceDateCheck.self) }

  @Test(
    arguments: [
      ("källa: {titel: T, datum: 1️⃣2021-03}", "2021-03", "källan är från mars 2021"),
      ("underlag: [{slag: enkät, år: 1️⃣2022}]", "2022", "underlaget är från 2022"),
      ("mått: [{indikator: i, värde: 5, tid: 1️⃣2021/2022}]", "2021/2022", "måttet är från 2021"),
      ("mått: [{indikator: i, serie: {2019: 4, 1️⃣2021: 5}}]", "2021", "måttet är från 2021"),
      ("utfall: {m: {värde: 5, tid: 1️⃣2021-01}}", "2021-01", "utfallet är från januari 2021"),
    ])
  func catchesWhatIsYoungerThanItsReport(report: String, place: String, message: String) {
    let told = Checked(
      insats: "mål: [{id: m, text: T, krav: minst 5}]", report: report,
      ["indikatorer.yml": "i: {namn: I, definition: D, enhet: antal}\n"]
    ).told(SourceDateCheck.self)
    #expect(
      told == [
        "1️⃣«\(place)» varning: \(message), efter rapporten från 2020 [uppgift-efter-rapport]"
          + " = rätta årtalet eller rapportens datum, eller förklara i anmärkningar med årtalet"
      ])
  }

  @Test(
    arguments: [
      "källa: {titel: T, datum: 2020-12-31}", "källa: {titel: T}", "underlag: [{slag: enkät, år: 2020}]",
      "källa: {titel: T, datum: 2021}\nanmärkningar: [{text: Källan trycktes om 2021.}]",
    ])
  func letsOtherDatesBe(report: String) {
    #expect(told(report) == [])
  }
}
