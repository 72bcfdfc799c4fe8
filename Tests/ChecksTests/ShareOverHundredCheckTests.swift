import Testing

@testable import Checks

struct ShareOverHundredCheckTests {
  private func told(report: String = "", _ text: String = "") -> [String] {
    let indicators = """
      positiva: {namn: Positiva, definition: D, enhet: procent, nämnare: svarande}
      verkningsgrad: {namn: Verkningsgrad, definition: D, enhet: procent}
      """
    return Checked(report: report, text: text, ["indikatorer.yml": indicators]).told(ShareOverHundredCheck.self)
      .filter { $0.contains("andel-över-hundra") }
  }

  @Test(
    arguments: [
      ("mått: [{indikator: positiva, värde: 1️⃣101 %}]", ""),
      ("mått: [{indikator: nytta, värde: 1️⃣187 %, bas: svarande}]", ""),
      ("", "Av deltagarna var 37 procent kvinnor och 1️⃣163 procent män."), ("", "Männen var 1️⃣126 procent av alla."),
      ("", "Kvinnorna var 37 procent och männen 1️⃣163 procent."),
      ("", "| Insats | Andel |\n|---|---|\n| Steget | 1️⃣164 % |\n| Språnget | 64 % |"),
    ])
  func catchesAShareThatIsMoreThanTheWhole(report: String, text: String) {
    let told = told(report: report, text)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains("en andel är högst 100 %"), "\(told)")
  }

  @Test(
    arguments: [
      ("mått: [{indikator: positiva, värde: 100 %}]", ""),
      ("mått: [{indikator: nytta, värde: 107 %, bas: platser}]", ""),
      ("mått: [{indikator: verkningsgrad, värde: 126 %}]", ""),
      ("", "Kostnaden ökade med 126 procent."), ("", "Alla, 100 procent, var kvinnor."),
      ("", "Antalet ökade med 126 procent bland kvinnorna."),
      ("", "| År | Ökning |\n|---|---|\n| 2020 | 164 % |\n| 2021 | 64 % |"),
    ])
  func letsOtherPercentagesBe(report: String, text: String) {
    #expect(told(report: report, text) == [])
  }
}
