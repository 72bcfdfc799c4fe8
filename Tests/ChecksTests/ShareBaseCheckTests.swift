import Testing

@testable import Checks

struct ShareBaseCheckTests {
  private func outcome(_ keys: String, _ participants: String = "deltagare: {totalt: 51, avslutade: 34}") -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: kvalitativt}]", report: "\(participants)\nutfall: {m: {\(keys)}}"
    ).told(ShareBaseCheck.self)
  }

  private func measure(_ keys: String) -> [String] {
    Checked(
      report: "deltagare: {totalt: 51, avslutade: 34}\nmått: [{indikator: x, \(keys)}]",
      ["indikatorer.yml": "x: {namn: X, definition: D, enhet: procent}\n"]
    ).told(ShareBaseCheck.self)
  }

  @Test(
    arguments: [
      ("värde: 1️⃣14 av 33, bas: avslutade", "1️⃣«14 av 33» fel: andelen räknas på 33, men avslutade är 34 i rapporten"),
      ("värde: 1️⃣14 av 34, bas: deltagare", "1️⃣«14 av 34» fel: andelen räknas på 34, men deltagare är 51 i rapporten"),
      (
        "bas: avslutade, värde: 1️⃣ca 14 av 51",
        "1️⃣«ca 14 av 51» fel: andelen räknas på 51, men avslutade är 34 i rapporten"
      ),
    ])
  func catchesAShareOfAnotherNumber(keys: String, message: String) {
    let line = "\(message) [bas-stämmer-inte] = rätta talet, eller ange den bas som andelen räknas på"
    #expect(outcome(keys) == [line])
    #expect(measure(keys) == [line])
  }

  @Test(
    arguments: [
      "värde: 14 av 34, bas: avslutade", "värde: 14 av 51, bas: deltagare", "värde: 14 av 33",
      "värde: 14 av 33, bas: svarande", "värde: 41 %, bas: avslutade", "värde: 14, bas: avslutade",
    ])
  func letsOtherSharesStand(keys: String) {
    #expect(outcome(keys) == [])
    #expect(measure(keys) == [])
  }

  @Test func letsAMeasureOfItsOwnTimeOrGroupStand() {
    #expect(measure("värde: 14 av 33, bas: avslutade, år: 2022") == [])
    #expect(measure("värde: 14 av 33, bas: avslutade, grupp: unga") == [])
  }

  @Test func letsASharesStandWhereTheReportHasNoCount() {
    #expect(outcome("värde: 14 av 33, bas: avslutade", "") == [])
    #expect(outcome("värde: 14 av 33, bas: avslutade", "deltagare: {totalt: 51}") == [])
  }
}
