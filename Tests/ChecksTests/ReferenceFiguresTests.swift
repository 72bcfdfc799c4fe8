import Testing

@testable import Checks

struct ReferenceFiguresTests {
  private func told(_ text: String, report: String = "", reference: String = "33", related: String = "K") -> [String] {
    let indicators = """
      arbete:
        namn: Arbete eller studier vid avslut
        definition: D
        enhet: procent
        nämnare: avslutade
        besläktade: {2️⃣sokande: \(related)}
        referensvärden: [{namn: riket, värde: 3️⃣\(reference) %, år: 2015}, {namn: riket, värde: 45 %, år: 2017}]
      sokande: {namn: Arbete eller sökande, definition: D, enhet: procent, nämnare: avslutade}
      """
    return Checked(report: report, text: "\(text)\n", ["indikatorer.yml": indicators]).told(FigureAgreementCheck.self)
      .filter { $0.contains("samma-uppgift-olika-tal") }
  }

  @Test(
    arguments: [
      ("Det är mer än rikssnittet på 1️⃣34 procent.", "34 står här, men 33"),
      ("I riket arbetade eller studerade 1️⃣34 procent av dem som avslutat.", "34 står här, men 33"),
      ("År 2017 var rikssnittet 1️⃣54 procent.", "54 står här, men 45"),
    ])
  func catchesANationalValueThatNoIndicatorHas(text: String, message: String) {
    let told = told(text)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "Det är mer än rikssnittet på 33 procent.", "I riket var 34 procent av alla unga arbetslösa.",
      "Resultatet är 34 procent, mot rikssnittets 33 procent.", "Rikssnittet för andelen kvinnor är 58 procent.",
      "Här gick 34 procent till arbete eller studier.",
    ])
  func letsOtherFiguresStand(text: String) {
    #expect(told(text) == [])
  }

  @Test func readsRemarksAndRelatedIndicators() {
    let remark = "anmärkningar: [{text: Inledningen ställer talet mot ett rikssnitt på 1️⃣34 procent.}]"
    #expect(told("", report: remark).first?.hasPrefix("1️⃣") == true)
    #expect(told("", related: "Rikssnittet på 34 procent hör inte hit.").first?.hasPrefix("2️⃣") == true)
  }

  @Test func tellsOfTheReferenceValueWhereSeveralTextsAgree() {
    let told = told("Rikssnittet är 33 procent.\n\nDet är mer än rikssnittet på 33 procent.", reference: "34")
    #expect(told.count == 1 && told[0].hasPrefix("3️⃣") && told[0].contains("34 står här, men 33"), "\(told)")
  }
}
