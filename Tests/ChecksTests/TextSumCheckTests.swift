import Testing

@testable import Checks

struct TextSumCheckTests {
  private func told(_ text: String, report: String = "") -> [String] {
    Checked(insats: "", report: report, text: text).told(TextSumCheck.self)
  }

  @Test(
    arguments: [
      (
        "Insatsen hade 1️⃣110 deltagare, 57 kvinnor och 54 män.",
        "fel: kvinnor och män är tillsammans 111, men 110 anges"
      ),
      ("Inget antal av 61 ger det: 1️⃣22 kvinnor är 37 procent.", "fel: 22 av 61 är 36 %, men 37 procent står i texten"),
      ("Av 66 personer motsvarar 1️⃣79 procent 51 svar.", "fel: 51 av 66 är 77 %, men 79 procent står i texten"),
      ("Stödet gavs till 21 kvinnor och 30 män, 1️⃣42 respektive 59 procent.", "fel: 21 av 51 är 41 %, men 42 procent"),
      (
        "Arbete fick 85 procent. De övriga 1️⃣14 procenten slutade.",
        "fel: 85 och 14 procent är inte tillsammans 100 procent"
      ),
      (
        "Av 274 deltagare gick 1️⃣173 vidare till arbete eller studier, det vill säga 64 procent.",
        "fel: 173 av 274 är 63 %, men 64 procent står i texten"
      ),
      (
        "Kolumnen för män summerar till 1️⃣98 procent.\n\n| Slag | Män |\n|---|---|\n| A | 60 % |\n| B | 39 % |",
        "fel: kolumnens rader ger 99, men 98 står i texten"
      ),
    ])
  func catchesPartsThatAreNotTheirWhole(text: String, message: String) {
    let told = told(text)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("1️⃣") == true && told.first?.contains(message) == true, "\(told)")
  }

  @Test(
    arguments: [
      "Insatsen hade 110 deltagare, 57 kvinnor och 53 män.", "Av 110 deltagare deltog 57 kvinnor och 50 män.",
      "Insatsen hade 110 deltagare, 57 kvinnor, 50 män och 3 som inte uppgett kön.",
      "Insatsen hade 110 deltagare, 57 kvinnor och 50 män samt några utan uppgift.",
      "Kursen hade 40 platser, bland dem 7 kvinnor och 9 män.", "Av 61 deltagare är 22 kvinnor, 36 procent.",
      "Av 61 deltagare svarade 39, och 22 kvinnor är unga.", "Arbete fick 85 procent. De övriga 15 procenten slutade.",
      "Stödet gavs till 21 kvinnor och 30 män, 41 respektive 59 procent.",
      "Av kvinnorna fick 41 procent arbete, av männen 60 procent.", "De övriga 12 procenten svarade inte på 70 frågor.",
      "Av 274 deltagare gick 173 vidare till arbete eller studier, det vill säga 63 procent.",
      "Kolumnen för män summerar till 99 procent.\n\n| Slag | Män |\n|---|---|\n| A | 60 % |\n| B | 39 % |",
      "Kolumnen i källan summerar till 140.\n\n| Slag | Män |\n|---|---|\n| A | 60 % |\n| B | 39 % |",
    ])
  func leavesTrueSentencesAlone(text: String) {
    #expect(told(text) == [])
  }

  @Test(
    arguments: [
      ("De övriga 1️⃣16 procenten nämns inte.", true), ("De övriga 15 procenten nämns inte.", false),
      ("De övriga 40 procenten nämns inte.", false), ("Hälften, 50 procent. De övriga 50 procenten slutade.", false),
    ])
  func holdsTheOthersAgainstTheOutcomes(text: String, isTold: Bool) {
    let told = told(text, report: "mått: [{indikator: i, värde: 85 %}]")
    #expect(told.count { $0.contains("85 och 16 procent") } == (isTold ? 1 : 0), "\(told)")
  }
}
