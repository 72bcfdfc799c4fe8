import Testing

@testable import Checks

struct IndicatorFiguresTests {
  private func told(_ measure: String) -> [String] {
    let indicators = """
      trohet:
        namn: Programtrohet
        definition: >-
          Totalpoäng vid en bedömning. Högsta poäng är 125
          och 74 är den nedre gränsen.
        enhet: poäng
      annan: {namn: Annat, definition: Så många poäng som det blir., enhet: poäng}
      """
    return Checked(report: "mått: [{\(measure)}]", ["indikatorer.yml": indicators]).told(FigureAgreementCheck.self)
  }

  @Test(
    arguments: [
      ("indikator: trohet, värde: 1️⃣68 av 126, gräns: 74", "126 står här, men 125 om samma sak på rad 4"),
      ("indikator: trohet, värde: 68 av 125, gräns: 1️⃣75", "75 står här, men 74 om samma sak på rad 5"),
      ("indikator: trohet, värde: 1️⃣68 av 152", "152 står här, men 125 om samma sak på rad 4"),
    ])
  func catchesAScaleThatTheDefinitionDoesNotGive(measure: String, message: String) {
    let told = told(measure)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣"), "\(told)")
    #expect(told.first?.contains("\(message) i indikatorer.yml") == true, "\(told)")
  }

  @Test(
    arguments: [
      "indikator: trohet, värde: 68 av 125, gräns: 74", "indikator: trohet, värde: 68",
      "indikator: trohet, värde: 3 av 5", "indikator: annan, värde: 68 av 126",
    ])
  func letsOtherMeasuresBe(measure: String) {
    #expect(told(measure) == [])
  }
}
