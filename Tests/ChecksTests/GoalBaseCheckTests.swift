import Testing

@testable import Checks

struct GoalBaseCheckTests {
  private func told(_ outcome: String, base: String = ", bas: avslutade") -> [String] {
    Checked(insats: "mål: [{id: m, text: T, krav: minst 60 %\(base)}]", report: "utfall: {m: {\(outcome)}}")
      .told(GoalBaseCheck.self)
  }

  @Test(arguments: ["41 %", "14 av 34", "ca 60 %"])
  func catchesAShareWithoutABase(value: String) {
    let shown = told("värde: 1️⃣\(value)")
    #expect(shown.count == 1)
    #expect(shown.first?.hasPrefix("1️⃣«\(value)» varning: utfallet ") == true)
    #expect(
      shown.first?.hasSuffix(
        " säger inte vad det räknas på; målet räknas på avslutade [utfall-utan-bas]"
          + " = lägg till bas: avslutade, eller den bas som källan räknar på") == true)
  }

  @Test(
    arguments: [
      "värde: 41 %, bas: avslutade", "värde: 41 %, bas: deltagare", "värde: 51 personer", "ej-redovisat: Okänt.",
      "värde: 87 %, annan-fråga: Om stödet var bra.", "bedömning: ej uppfyllt",
    ])
  func letsOtherOutcomesBe(outcome: String) {
    #expect(told(outcome) == [])
  }

  @Test func asksForNoBaseThatTheGoalLacks() {
    #expect(told("värde: 41 %", base: "") == [])
  }
}
