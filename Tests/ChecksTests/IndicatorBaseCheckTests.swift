import Testing

@testable import Checks

struct IndicatorBaseCheckTests {
  private func told(insats: String = "", _ report: String = "") -> [String] {
    Checked(
      insats: insats, report: report,
      ["indikatorer.yml": "i: {namn: Arbete, definition: D, enhet: procent, nämnare: avslutade}\n"]
    ).told(IndicatorBaseCheck.self)
  }

  private static let line =
    "1️⃣«deltagare» varning: basen är deltagare, men indikatorn ”Arbete” räknas på avslutade [annan-nämnare]"
    + " = räkna på avslutade, välj en annan indikator, eller förklara i kommentar"

  @Test func catchesAMeasureOnAnotherBase() {
    #expect(told("mått: [{indikator: i, värde: 14 av 51, bas: 1️⃣deltagare}]") == [Self.line])
  }

  @Test func catchesAGoalOnAnotherBaseOnce() {
    let goal = "mål: [{id: m, text: T, krav: minst 60 %, indikator: i, bas: 1️⃣deltagare}]"
    #expect(told(insats: goal, "utfall: {m: {värde: 14 av 51, bas: deltagare}}") == [Self.line])
  }

  @Test func catchesAnOutcomeOfAGoalWithoutABase() {
    let goal = "mål: [{id: m, text: T, krav: minst 60 %, indikator: i}]"
    #expect(told(insats: goal, "utfall: {m: {värde: 14 av 51, bas: 1️⃣deltagare}}") == [Self.line])
  }

  @Test(
    arguments: [
      "mått: [{indikator: i, värde: 14 av 34, bas: avslutade}]", "mått: [{indikator: i, värde: 14 av 34}]",
      "mått: [{indikator: i, värde: 14 av 51, bas: deltagare, kommentar: Källan räknar på alla.}]",
    ])
  func letsOtherMeasuresBe(report: String) {
    #expect(told(report) == [])
  }
}
