import Testing

@testable import Checks

struct LinkTextCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(LinkTextCheck.self) }

  @Test(arguments: ["här", "Läs mer", "klicka här", "Länk", "läs mer här …"])
  func catchesATextThatSaysNothing(word: String) {
    #expect(
      told("Mer om insatsen: [1️⃣\(word)](insats.md).") == [
        "1️⃣«\(word)» varning: länktexten ”\(word)” säger inte vart länken leder [intetsägande-länktext]"
          + " = skriv vad sidan heter: [sidans namn](adress)"
      ])
  }

  @Test func catchesALongAddress() {
    let address = "https://www.exempel.se/rapporter/2024/slutrapport-steget.pdf"
    #expect(
      told("Se <1️⃣\(address)>.") == [
        "1️⃣«\(address)» varning: en lång adress är ingen länktext [intetsägande-länktext]"
          + " = skriv vad sidan heter: [sidans namn](adress)"
      ])
  }

  @Test func catchesTwoLinksOfTheSameText() {
    #expect(
      told("Se [insatsen](insats.md) och [1️⃣insatsen](../../forbund/f.md).") == [
        "1️⃣«insatsen» varning: två länkar i stycket heter ”insatsen” men leder till olika sidor [samma-länktext]"
          + " = nämn i länktexten vad som skiljer sidorna åt"
      ])
  }

  @Test(
    arguments: [
      "Läs mer i [insatsen A](insats.md).", "Se [insatsen](insats.md) och [insatsen](insats.md).",
      "Se [insatsen](insats.md).\n\nSe [insatsen](../../forbund/f.md).", "Se <https://www.exempel.se/>.",
      "Se [](#tabell-1).\n\n| A |\n|---|\n| x |\n\nTabell: T", "Så [här arbetade vi](insats.md).", "[här]",
    ])
  func letsOtherLinksBe(text: String) {
    #expect(told(text) == [])
  }
}
