import Diagnostics
import Quantities
import Testing

@testable import Archive

struct OutcomeTests {
  private func reading(_ outcome: String) -> Reading {
    Reading(insats: "mål: [{id: a, text: T, krav: minst 60 %}]", report: "utfall: {a: \(outcome)}")
  }

  @Test func readsEveryKey() throws {
    let reading = Reading(
      insats: "mål: [{id: a, text: T, krav: minst 60 %}, {id: b, text: T, krav: ja}]",
      report: """
        utfall:
          a:
            värde: 14 av 34
            bas: avslutade
            anges: 41 %
            bedömning: ej uppfyllt
            motivering: Få avslutade.
            avvikelse: Pandemin.
            källa: delmål 7
            annan-fråga: Andel nöjda
            underlag: enkät 2023
            kvinnor: 6 av 15
            män: 8 av 19
            före: 4,3
            efter: 6,0
            fördelning: {arbete: 40 %, studier: 60 %}
            tid: våren 2020
            kommentar: K
          b: {ej-redovisat: Uppgiften väntade.}
        """)
    #expect(reading.told == [])
    let outcomes = try #require(reading.report).outcomes
    #expect(outcomes.map(\.goal.value) == ["a", "b"])
    let one = outcomes[0]
    #expect(one.value?.value == (try Quantity.parse("14 av 34").get()) && one.base?.value == "avslutade")
    #expect(one.stated?.value == (try Quantity.parse("41 %").get()) && one.verdict?.value == .notMet)
    #expect(one.motive == "Få avslutade." && one.deviation == "Pandemin." && one.source == "delmål 7")
    #expect(one.otherQuestion == "Andel nöjda" && one.evidence == "enkät 2023" && one.comment == "K")
    #expect(
      one.women?.value.formatted() == "6 av 15 (40\u{A0}%)" && one.men?.value.formatted() == "8 av 19 (42\u{A0}%)")
    #expect(one.before?.value.formatted() == "4,3" && one.after?.value.formatted() == "6,0")
    #expect(one.distribution.map(\.category) == ["arbete", "studier"])
    #expect(one.distribution.map { $0.share.formatted() } == ["40\u{A0}%", "60\u{A0}%"])
    #expect(one.time?.formatted() == "våren 2020" && one.notReported == nil && one.hasFigures)
    #expect(outcomes[1].notReported == "Uppgiften väntade." && !outcomes[1].hasFigures)
  }

  @Test(
    arguments: [
      ("uppfyllt", .met), ("delvis uppfyllt", .partlyMet), ("ej uppfyllt", .notMet),
      ("går inte att bedöma", .undecided),
    ] as [(String, Verdict)])
  func readsTheVerdict(word: String, verdict: Verdict) {
    let reading = reading("{bedömning: \(word)}")
    #expect(reading.told == [])
    #expect(reading.report?.outcomes.map { $0.verdict?.value } == [verdict])
  }

  @Test(
    arguments: [
      "{värde: 3}", "{kvinnor: 3}", "{efter: 3}", "{fördelning: {x: 3}}", "{bedömning: uppfyllt}", "{motivering: M}",
      "{annan-fråga: F}", "{ej-redovisat: E}",
    ])
  func takesAnOutcomeThatSaysHowItWent(outcome: String) {
    #expect(reading(outcome).told == [])
  }

  @Test(arguments: ["{}", "", "{kommentar: K}", "{avvikelse: A, källa: K}", "{före: 3}"])
  func tellsOfAnOutcomeThatSaysNothing(outcome: String) {
    let reading = Reading(
      insats: "mål: [{id: a, text: T, krav: minst 60 %}]", report: "utfall:\n  1️⃣a: \(outcome)")
    #expect(
      reading.told == [
        "1️⃣«a» fel: utfallet av ”a” säger inte hur det gick [saknat-fält]"
          + " = lägg till värde, bedömning eller ej-redovisat"
      ])
  }

  @Test(arguments: ["värde", "kvinnor", "män", "efter"])
  func tellsOfAFigureThatIsNotReported(key: String) {
    #expect(
      reading("{\(key): 1️⃣3, ej-redovisat: Väntar}").told == [
        "1️⃣«3» fel: ett utfall är antingen redovisat eller ej-redovisat [motsägande-utfall]"
          + " = ta bort siffran eller ej-redovisat"
      ])
  }

  @Test(
    arguments: [
      ("{värde: 1️⃣35 av 34}", "1️⃣«35 av 34» fel: delen är större än helheten i ”35 av 34” [oläsligt-tal]"),
      (
        "{bedömning: 1️⃣delvis}",
        "1️⃣«delvis» fel: ”bedömning” kan inte vara ”delvis” [okänt-värde]"
          + " = välj något av: uppfyllt, delvis uppfyllt, ej uppfyllt, går inte att bedöma"
      ),
      ("{värde: 3, fördelning: {x: 1️⃣[1]}}", "1️⃣«[1]» fel: ”x” är en text, inte en lista [fel-typ]"),
      (
        "1️⃣14 av 34",
        "1️⃣«14 av 34» fel: utfallet av ”a” skrivs som nycklar med värden, inte som en text [fel-typ]"
          + " = skriv nyckel: värde på var sin rad, eller {nyckel: värde, …}"
      ),
      (
        "{värde: 3, 1️⃣zzz: 1}",
        "1️⃣«zzz» fel: utfallet av ”a” har ingen nyckel ”zzz” [okänd-nyckel] = nycklar som finns: anges, annan-fråga, "
          + "avvikelse, bas, bedömning, efter, ej-redovisat, fördelning, före, kommentar, kvinnor, källa, motivering, "
          + "män, tid, underlag, värde"
      ),
    ])
  func tellsOfAFault(outcome: String, told: String) {
    #expect(reading(outcome).told == [told])
  }
}
