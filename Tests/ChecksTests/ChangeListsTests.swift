import Testing

@testable import Checks

struct ChangeListsTests {
  private func told(_ text: String) -> [String] {
    let block = """
      ```före-efter
      rubrik: Personalens kunskap
      skala: 1–10
      rader:
        - {vad: Kognition, före: "4,9", efter: "6,4"}
        - {vad: Stöd i vardagen, före: "4,3", efter: "6,0"}
        - {vad: Arbetssätt, före: "4,1", efter: "6,9"}
      ```

      """
    return Checked(text: block + text).told(ChangeCheck.self)
  }

  @Test(
    arguments: [
      ("Artikeln anger ökningen till 1½, 1️⃣2½ och 3 steg.", "från 4,3 till 6,0 är det 1,7, men 2,5 anges"),
      ("Skillnaderna är 1,5, 1,7 och 1️⃣2,9.", "från 4,1 till 6,9 är det 2,8, men 2,9 anges"),
      (
        "| Fråga | Skillnad |\n|---|---:|\n| Ett | 1️⃣1,6 |\n| Två | 1,7 |\n| Tre | 2,8 |",
        "från 4,9 till 6,4 är det 1,5, men 1,6 anges"
      ),
    ])
  func catchesAChangeThatItsValuesDoNotGive(text: String, message: String) {
    let told = told(text)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "Artikeln anger ökningen till 1½, 1½ och 3 steg.", "Skillnaderna är 1,5, 1,7 och 2,8.",
      // Another list, or one of fewer.
      "Medelvärdena är 7,5, 6,7 och 2,8.", "Skillnaderna är 1,5 och 1,9.", "Ökningen är 1,5, 1,7, 2,8 och 2,2 steg.",
    ])
  func letsOtherListsBe(text: String) {
    #expect(told(text) == [])
  }
}
