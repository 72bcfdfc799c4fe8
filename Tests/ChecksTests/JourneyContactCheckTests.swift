import Testing

@testable import Checks

struct JourneyContactCheckTests {
  private func told(_ text: String, constructed: Bool = false) -> [String] {
    Checked(journey: "", constructed: constructed, text: text).told(JourneyContactCheck.self)
  }

  private static let tail = "får inte stå i en klientresa [kontaktuppgift-i-klientresa] = ta bort uppgiften"

  @Test(arguments: [
    "070-174 06 05", "0701740605", "070-1740605", "08-465 004 00", "+46 70 174 06 05", "+46701740605", "0911-30 12 34",
    "070 174 06 05",
  ])
  func catchesATelephoneNumber(number: String) {
    #expect(told("Ring 1️⃣\(number).") == ["1️⃣«\(number)» fel: ett telefonnummer \(Self.tail)"])
    #expect(told("Ring 1️⃣\(number).", constructed: true).count == 1)
  }

  @Test(arguments: ["anna@exempel.com", "a.b-c@finsam.example.org", "x@min-finsam-soder.se"])
  func catchesAnAddress(address: String) {
    #expect(told("Skriv till 1️⃣\(address).") == ["1️⃣«\(address)» fel: en privat e-postadress \(Self.tail)"])
  }

  @Test(arguments: [
    "Skriv till arkiv@exempel.se.", "Skriv till info@finsam-soder.se.", "Hon fick 0,5 tjänst 2019-10-01.",
    "Klockan 08.30-10.00.", "Diarienummer 0123-45678/20.", "Åren 2018–2020 och 2019-2024.", "Det kostade 1 250 000 kr.",
    "01-02-2020", "Kod 0042.", "Mer än 0 800 000 kr.", "Från månad 0 till månad 10.", "Se @arkivet.",
  ])
  func letsOtherSignsStand(text: String) {
    #expect(told(text) == [])
  }

  @Test func leavesPersonnummerToTheRuleOfTheirOwn() {
    #expect(told("Nummer 0905271474.") == [])
  }

  @Test func asksOnlyAboutJourneys() {
    #expect(Checked(text: "Ring 070-174 06 05 eller skriv till a@b.se.").told(JourneyContactCheck.self) == [])
  }
}
