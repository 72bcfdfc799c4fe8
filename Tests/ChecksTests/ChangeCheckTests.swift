import Testing

@testable import Checks

struct ChangeCheckTests {
  private func told(_ text: String, report: String = "") -> [String] {
    Checked(insats: "", report: report, text: text).told(ChangeCheck.self)
  }

  private static let help = "[förändringen-stämmer-inte] = rätta förändringen eller ett av värdena"

  @Test(
    arguments: [
      (
        "Kunskapen ökade med 1️⃣1,9 steg, från 4,3 till 6,0.",
        "«1,9 steg» fel: från 4,3 till 6,0 är det 1,7, men 1,9 anges"
      ),
      (
        "Andelen minskade med 1️⃣21 procentenheter, från 45 till 33 procent.",
        "«21 procentenheter» fel: från 45 till 33 är det 12, men 21 procentenheter anges"
      ),
      (
        "Kostnaden fördubblades 1️⃣från 12 till 36 besök.",
        "«12 till 36» fel: från 12 till 36 är 3,0 gånger, men fördubblades står i texten"
      ),
      (
        "Förbundet lade 200 000 kronor och projektet fick 32 miljoner kronor. Det är 1️⃣161 gånger så mycket.",
        "«161 gånger» fel: 32\u{A0}000\u{A0}000 är 160,0 gånger 200\u{A0}000, men 161 gånger anges"
      ),
      (
        "Förbundet lade 200 000 kronor och projektet fick 700 000 kronor, 1️⃣3,8 gånger så mycket.",
        "«3,8 gånger» fel: 700\u{A0}000 är 3,5 gånger 200\u{A0}000, men 3,8 gånger anges"
      ),
    ])
  func catchesAChangeThatItsTermsDoNotGive(text: String, message: String) {
    let text = text.replacing("1️⃣från 12", with: "från 1️⃣12")
    #expect(told(text) == ["1️⃣\(message) \(Self.help)"])
  }

  @Test(
    arguments: [
      "Kunskapen ökade med 1,7 steg, från 4,3 till 6,0.", "Antalet ökade med 50 procent, från 12 till 18.",
      "Antalet ökade från 12 till 18 under de första 6 månaderna.", "Besöken mer än fördubblades, från 12 till 36.",
      "Andelen minskade med 12 procentenheter, från 45 till 33 procent.", "Antalet fördubblades från 12 till 23.",
      "Skalan gick från 1 till 10 och värdet ökade med 2 steg.", "Antalet ökade med drygt 5, från 12 till 18.",
      "År 2015 ökade antalet med 4 från 2014 till 2015.", "Kostnaden halverades från 8 200 till 4 000 kronor.",
      "Antalet ökade från 17 till 85 och antalet platser med 40.",
      "Ett besök kostar 900 kronor. Ett år kostar 200 000 kronor. Det är 222 gånger så mycket.",
    ])
  func leavesTrueChangesAlone(text: String) {
    #expect(told(text) == [])
  }

  private static let indicators = [
    "indikatorer.yml": """
    oms: {namn: De sociala företagens omsättning, definition: D, enhet: kronor}
    per: {namn: Verksamma personer, definition: D, enhet: antal}
    vax: {namn: Utväxling, definition: D, enhet: antal}
    """
  ]
  private static let series = """
    mått:
      - {indikator: oms, serie: {2011: 8 684 000 kr, 2015: 32 739 000 kr}}
      - {indikator: per, serie: {2011: 130, 2015: 286}}
    """

  @Test(
    arguments: [
      (
        "Omsättningen blev 1️⃣3,9 gånger så stor.",
        "«3,9 gånger» fel: 32\u{A0}739\u{A0}000 är 3,8 gånger 8\u{A0}684\u{A0}000, men 3,9"
      ),
      ("Antalet verksamma blev 1️⃣3 gånger så stort.", "«3 gånger» fel: 286 är 2,2 gånger 130, men 3"),
      ("Sex nya kom. Antalet verksamma är 1️⃣2,3 gånger så stort.", "«2,3 gånger» fel: 286 är 2,2 gånger 130, men 2,3"),
    ])
  func catchesAFactorThatASeriesDoesNotGive(text: String, message: String) {
    let told = Checked(report: Self.series, text: text, Self.indicators).told(ChangeCheck.self)
    #expect(told == ["1️⃣\(message) gånger anges \(Self.help)"])
  }

  @Test(
    arguments: [
      "Omsättningen blev 3,8 gånger så stor.", "Omsättningen blev 4 gånger så stor.",
      "Antalet platser blev 3 gånger så stort.", "Omsättningen blev ca 3 gånger så stor.",
      "Under 2012 blev omsättningen 1,5 gånger så stor.", "Verksamma med stöd och omsättningen blev 3 gånger så stora.",
    ])
  func letsOtherFactorsBe(text: String) {
    #expect(Checked(report: Self.series, text: text, Self.indicators).told(ChangeCheck.self) == [])
  }

  @Test func holdsAQuotientInACommentAgainstTheValue() {
    func told(_ value: String) -> [String] {
      let measure = "{indikator: vax, värde: \(value), kommentar: 32 miljoner kronor delat med 200 000 kronor.}"
      return Checked(report: "mått: [\(measure)]", Self.indicators).told(ChangeCheck.self)
    }
    #expect(told("160 gånger") == [] && told("ca 150 gånger") == [])
    #expect(
      told("1️⃣170 gånger") == [
        "1️⃣«170 gånger» fel: 32\u{A0}000\u{A0}000 är 160,0 gånger 200\u{A0}000, men 170 gånger anges \(Self.help)"
      ])
  }
}
