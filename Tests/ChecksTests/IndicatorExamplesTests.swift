import Testing

@testable import Checks

struct IndicatorExamplesTests {
  private func told(_ cell: String, head: String = "Verkningsgrad") -> [String] {
    let indicators = """
      grad:
        namn: Verkningsgrad
        definition: >-
          Kostar utanförskapet 600 000 kronor om året och insatsen
          ger 120 000 kronor är verkningsgraden 20 procent.
        enhet: procent

      """
    let table = "| Nyckeltal | Exempel |\n|---|---|\n| \(head) | \(cell) |\n\nTabell: Nyckeltal\n"
    return Checked(text: table, ["indikatorer.yml": indicators]).told(FigureAgreementCheck.self)
  }

  @Test(
    arguments: [
      ("1️⃣120 001 av 600 000 kr är 20 %", "120 001", "120 000", 5),
      ("1️⃣120 000 av 600 001 kr är 20 %", "600 001", "600 000", 4),
      ("1️⃣120 000 kr av 600 000 kr är 21 %", "21", "20", 5),
    ])
  func catchesAnotherExample(cell: String, figure: String, other: String, line: Int) {
    let told = told(cell).map { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
    #expect(
      told.count == 1
        && told[0].contains("\(figure) står här, men \(other) om samma sak på rad \(line) i indikatorer.yml"), "\(told)"
    )
  }

  @Test(
    arguments: [
      "120 000 av 600 000 kr är 20 %", "150 000 av 600 000 kr är 25 %", "120 000 kr", "130 000 av 650 000 kr är 20 %",
      "120 000 av 600 000 kr är 20 %, 240 000 är 40 %",
    ])
  func letsOtherExamplesBe(cell: String) {
    #expect(told(cell) == [])
  }

  @Test func letsOtherRowsBe() {
    #expect(told("120 001 av 600 000 kr är 20 %", head: "Lönsamhet") == [])
  }
}
