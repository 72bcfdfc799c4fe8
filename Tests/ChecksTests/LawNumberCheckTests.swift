import Testing

@testable import Checks

struct LawNumberCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(LawNumberCheck.self) }

  @Test(
    arguments: [
      (
        "Enligt lagen (1️⃣2013:1210) om finansiell samordning.", "2013:1210",
        "lagen om finansiell samordning av rehabiliteringsinsatser", "2003:1210"
      ),
      (
        "Finsamlagen, 1️⃣2003:1201, gäller.", "2003:1201", "lagen om finansiell samordning av rehabiliteringsinsatser",
        "2003:1210"
      ),
      (
        "Stöd enligt LSS (1️⃣1993:378).", "1993:378", "lagen om stöd och service till vissa funktionshindrade", "1993:387"
      ),
      ("Språklagen (1️⃣2009:60) kräver det.", "2009:60", "språklagen", "2009:600"),
    ])
  func catchesANumberThatIsNearlyRight(text: String, number: String, name: String, right: String) {
    #expect(
      told(text) == [
        "1️⃣«\(number)» varning: \(name) har nummer \(right), inte \(number) [fel-lagnummer] = skriv \(right)"
      ])
  }

  @Test(
    arguments: [
      "Lagen (2003:1210) om finansiell samordning.", "Rapport 2014:6 om finansiell samordning.",
      "Språklagen (2009:600) och sekretesslagen (2009:400).", "Numret 2013:1210 är ett diarienummer.",
      "Lagen om finansiell samordning. Mötet 2013:1210 hölls sedan.", "Klockan 12:10 talades om finansiell samordning.",
    ])
  func letsOtherNumbersBe(text: String) {
    #expect(told(text) == [])
  }
}
