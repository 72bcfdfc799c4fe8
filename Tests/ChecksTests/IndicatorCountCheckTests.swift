import Testing

@testable import Checks

struct IndicatorCountCheckTests {
  private static let indicators =
    "i: {namn: Arbete eller studier, definition: D, enhet: procent, räknas: [arbete, studier], räknas-ej: [sjukersättning]}\n"
  private static let exits = "avslut: {arbete: 9, Studier: 5, sjukersättning: 3, flyttat: 4, praktik: 13}"

  private func told(_ value: String, exits: String = exits) -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: minst 60 %, indikator: i}]", report: "\(exits)\n\(value)",
      ["indikatorer.yml": Self.indicators]
    ).told(IndicatorCountCheck.self)
  }

  private static let advice = " [räknas-stämmer-inte] = rätta antalet, eller välj den indikator som räknar som källan"

  @Test func catchesACountThatTakesInWhatIsNotCounted() {
    #expect(
      told("mått: [{indikator: i, värde: 1️⃣17 av 34}]") == [
        "1️⃣«17 av 34» fel: 17 räknar in sjukersättning, men indikatorn räknar bara arbete + studier: 14\(Self.advice)"
      ])
  }

  @Test(arguments: ["mått: [{indikator: i, värde: 1️⃣13 av 34}]", "utfall: {m: {värde: 1️⃣13 av 34}}"])
  func catchesACountThatLacksSome(value: String) {
    #expect(
      told(value) == ["1️⃣«13 av 34» fel: arbete + studier är 14 i avslut, men 13 anges\(Self.advice)"])
  }

  @Test func catchesTheCountOfOneSex() {
    let exits = "avslut: {arbete: {kvinnor: 3, män: 6}, sjukersättning: {kvinnor: 2, män: 1}}"
    #expect(
      told("mått: [{indikator: i, värde: 9 av 12, kvinnor: 1️⃣5 av 5, män: 6 av 7}]", exits: exits) == [
        "1️⃣«5 av 5» fel: 5 räknar in sjukersättning, men indikatorn räknar bara arbete: 3\(Self.advice)"
      ])
  }

  @Test(
    arguments: [
      "mått: [{indikator: i, värde: 14 av 34}]",
      // A category that the indicator does not name may be another word for what it counts.
      "mått: [{indikator: i, värde: 18 av 34}]",
      // Another whole, another group, an estimate, a percentage.
      "mått: [{indikator: i, värde: 17 av 51}]", "mått: [{indikator: i, värde: 17 av 34, grupp: unga}]",
      "mått: [{indikator: i, värde: ca 17 av 34}]", "mått: [{indikator: i, värde: 50 %}]",
      "utfall: {m: {värde: 17 av 34, annan-fråga: Räknar sjukersättning.}}",
    ])
  func letsOtherCountsBe(value: String) {
    #expect(told(value) == [])
  }
}
