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
}
