import Testing

@testable import Checks

struct MeasureUnitCheckTests {
  private func told(_ unit: String, _ keys: String) -> [String] {
    Checked(
      report: "mått: [{indikator: x, \(keys)}]", ["indikatorer.yml": "x: {namn: X, definition: D, enhet: \(unit)}\n"]
    ).told(MeasureUnitCheck.self)
  }

  @Test(
    arguments: [
      ("procent", "värde: 1️⃣68", "1️⃣«68» fel: 68"), ("procent", "värde: 1️⃣3 månader", "1️⃣«3 månader» fel: 3\u{A0}månader"),
      ("antal", "kvinnor: 1️⃣40 %", "1️⃣«40 %» fel: 40\u{A0}%"),
      ("antal", "män: 1️⃣6 av 15", "1️⃣«6 av 15» fel: 6 av 15 (40\u{A0}%)"),
      ("kronor", "före: 1️⃣3 %", "1️⃣«3 %» fel: 3\u{A0}%"), ("månader", "efter: 1️⃣40 kr", "1️⃣«40 kr» fel: 40\u{A0}kr"),
      ("år", "värde: 1️⃣3 dagar", "1️⃣«3 dagar» fel: 3\u{A0}dagar"),
      ("skala 1–10", "värde: 1️⃣40 %", "1️⃣«40 %» fel: 40\u{A0}%"),
    ])
  func catchesAValueInAnotherUnit(unit: String, keys: String, message: String) {
    #expect(
      told(unit, keys) == [
        "\(message) är inte i enheten \(unit), som indikatorn ”X” har [fel-enhet]"
          + " = rätta enheten, eller välj en annan indikator"
      ])
  }

  @Test(
    arguments: [
      ("procent", "värde: 68 %"), ("procent", "värde: 68 av 125"), ("antal", "värde: 68 personer"),
      ("antal", "värde: 68"), ("antal", "värde: 3 st"), ("kronor", "värde: 3 mnkr"), ("kronor", "värde: 500"),
      ("månader", "värde: 3 månader"), ("månader", "värde: 2 år"), ("år", "värde: 18 månader"),
      ("skala 1–10", "före: \"4,3\", efter: 6"), ("poäng", "värde: 12 poäng"), ("ja/nej", "värde: 1"),
    ])
  func letsOtherValuesStand(unit: String, keys: String) {
    #expect(told(unit, keys) == [])
  }

  @Test func catchesAnOutcomeInAnotherUnitThanItsGoalsIndicator() {
    func told(_ value: String) -> [String] {
      Checked(
        insats: "mål: [{id: m, text: T, krav: kvalitativt, indikator: x}]", report: "utfall: {m: {värde: \(value)}}",
        ["indikatorer.yml": "x: {namn: X, definition: D, enhet: procent}\n"]
      ).told(MeasureUnitCheck.self)
    }
    #expect(told("14 av 34") == [])
    #expect(
      told("1️⃣14") == [
        "1️⃣«14» fel: 14 är inte i enheten procent, som indikatorn ”X” har [fel-enhet]"
          + " = rätta enheten, eller välj en annan indikator"
      ])
  }
}
