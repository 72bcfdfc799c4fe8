import Testing

@testable import Checks

struct OutcomeParagraphsTests {
  private func told(_ value: String, _ text: String, source: String = "Delmål 8 och avsnitt 2") -> [String] {
    Checked(
      insats: "mål: [{id: m, text: Många ska nå sin förmåga., krav: minst 90 %}]",
      report: "utfall: {m: {värde: \(value), källa: \(source), bedömning: går inte att bedöma}}", text: text
    ).told(FigureAgreementCheck.self).filter { $0.contains("samma-uppgift-olika-tal") }
  }

  @Test(
    arguments: [
      ("ca 60 %", "**Delmål 8, förmåga.** Omkring 1️⃣70 procent bedöms ha nått dit."),
      ("62 %", "**Delmål 8.** Nöjda är 1️⃣63 procent."), ("62 %", "Delmål 8: nöjda är 1️⃣26 procent."),
    ])
  func catchesAParagraphOnTheGoalWithAnotherFigure(value: String, text: String) {
    let told = told(value, text)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣"), "\(told)")
  }

  @Test(
    arguments: [
      ("ca 60 %", "**Delmål 8, förmåga.** Omkring 60 procent bedöms ha nått dit."),
      ("ca 60 %", "**Delmål 8, förmåga.** Målet var 70 procent."),
      ("ca 60 %", "**Delmål 7, annat.** Omkring 70 procent bedöms ha nått dit."),
      ("62 %", "**Delmål 8.** Nöjda är 62 procent, mot 63 procent året före."),
      ("62 %", "**Delmål 8.** Nöjda är 18 av 29, och 63 procent är kvinnor."),
    ])
  func letsOtherParagraphsBe(value: String, text: String) {
    #expect(told(value, text) == [])
  }
}
