import Testing

@testable import Checks

struct VerdictCheckTests {
  private func told(_ goal: String, _ outcome: String) -> [String] {
    Checked(insats: "mål: [{id: m, text: T, \(goal)}]", report: "utfall: {m: {\(outcome)}}")
      .told(VerdictCheck.self)
  }

  @Test(
    arguments: [
      (
        "krav: minst 60 %", "värde: 14 av 34, bedömning: 1️⃣uppfyllt",
        "1️⃣«uppfyllt» fel: 14 av 34 (41\u{A0}%) mot kravet minst 60\u{A0}% är ”ej uppfyllt”, inte ”uppfyllt”"
      ),
      (
        "krav: minst 60 %", "bedömning: 1️⃣ej uppfyllt, värde: 60 %",
        "1️⃣«ej uppfyllt» fel: 60\u{A0}% mot kravet minst 60\u{A0}% är ”uppfyllt”, inte ”ej uppfyllt”"
      ),
      (
        "krav: högst 15 personer", "värde: 16, bedömning: 1️⃣delvis uppfyllt",
        "1️⃣«delvis uppfyllt» fel: 16 mot kravet högst 15\u{A0}personer är ”ej uppfyllt”, inte ”delvis uppfyllt”"
      ),
      (
        "krav: minst 40 % av vardera könet", "kvinnor: 21, män: 30, bedömning: 1️⃣ej uppfyllt",
        "1️⃣«ej uppfyllt» fel: utfallet mot kravet minst 40\u{A0}% av vardera könet är ”uppfyllt”, inte ”ej uppfyllt”"
      ),
      (
        "krav: öka", "före: 5, efter: 4, bedömning: 1️⃣går inte att bedöma",
        "1️⃣«går inte att bedöma» fel: utfallet mot kravet öka är ”ej uppfyllt”, inte ”går inte att bedöma”"
      ),
    ])
  func catchesAVerdictThatTheFiguresContradict(goal: String, outcome: String, message: String) {
    #expect(
      told(goal, outcome) == [
        "\(message) [bedömning-stämmer-inte] = rätta det ena eller det andra, eller skriv varför i motivering"
      ])
  }

  @Test(
    arguments: [
      ("krav: minst 60 %", "ej-redovisat: E, bedömning: 1️⃣uppfyllt", "ett utfall som inte är redovisat", "uppfyllt"),
      ("krav: minst 60 %", "värde: ca 90 %, bedömning: 1️⃣uppfyllt", "ett uppskattat utfall", "uppfyllt"),
      (
        "krav: minst 60 %", "värde: 90 %, annan-fråga: F, bedömning: 1️⃣ej uppfyllt", "svaret på en annan fråga",
        "ej uppfyllt"
      ),
      (
        "krav: minst 60 %, bas: avslutade", "värde: 90 %, bas: deltagare, bedömning: 1️⃣delvis uppfyllt",
        "ett utfall på en annan bas", "delvis uppfyllt"
      ),
    ])
  func catchesAVerdictWithNothingBehindIt(goal: String, outcome: String, what: String, verdict: String) {
    #expect(
      told(goal, outcome) == [
        "1️⃣«\(verdict)» fel: \(what) avgör inte målet, men bedömningen är ”\(verdict)” [bedömning-utan-grund]"
          + " = skriv bedömning: går inte att bedöma, eller skriv varför i motivering"
      ])
  }

  @Test(
    arguments: [
      ("krav: minst 60 %", "värde: 14 av 34, bedömning: ej uppfyllt"), ("krav: minst 60 %", "värde: 14 av 34"),
      ("krav: minst 60 %", "värde: 14 av 34, bedömning: uppfyllt, motivering: Få avslutade."),
      ("krav: minst 60 %", "värde: ca 90 %, bedömning: går inte att bedöma"),
      ("krav: minst 60 %", "värde: ca 90 %, bedömning: uppfyllt, motivering: Ekonomen räknade."),
      ("krav: minst 60 %", "ej-redovisat: E"), ("krav: minst 60 %", "bedömning: uppfyllt"),
      ("krav: minst 55 %", "värde: drygt 50 %, bedömning: ej uppfyllt"),
      ("krav: minst 60", "värde: 14 av 34, bedömning: ej uppfyllt"),
      ("krav: kvalitativt", "bedömning: delvis uppfyllt"), ("krav: ja", "bedömning: uppfyllt"),
      ("krav: ja", "bedömning: delvis uppfyllt"), ("krav: ja", "bedömning: går inte att bedöma"),
      ("krav: ja", "bedömning: ej uppfyllt"),
    ])
  func letsOtherVerdictsStand(goal: String, outcome: String) {
    #expect(told(goal, outcome) == [])
  }
}
