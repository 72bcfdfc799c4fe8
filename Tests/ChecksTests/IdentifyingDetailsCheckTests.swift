import Testing

@testable import Checks

struct IdentifyingDetailsCheckTests {
  private func told(_ keys: String, _ text: String = "Text.", constructed: Bool = false) -> [String] {
    Checked(journey: keys, constructed: constructed, text: text).told(IdentifyingDetailsCheck.self)
  }

  private func line(_ details: String) -> [String] {
    [
      "9️⃣«En resa» fel: tre utpekande uppgifter kräver granskad-av; resan anger \(details) [utpekande-uppgifter]"
        + " = ta bort det som inte behövs, eller låt någon annan läsa och skriv granskad-av: vem"
    ]
  }

  @Test(arguments: [
    ("person: {kön: kvinna, född: 1970-talet, försörjning: sjukpenning}", "Text.", "kön, ålder, försörjning"),
    ("person: {livssituation: smärta}", "En kvinna i Norrköpings kommun.", "kön, livssituation, ort"),
    (
      "händelser: [{när: 2019-03, vad: Slutade, försörjning: a-kassa}]", "Mannen är född på 1960-talet.",
      "kön, ålder, försörjning, datum"
    ),
  ])
  func catchesThreeDetailsThatNobodyAnswersFor(keys: String, text: String, details: String) {
    #expect(told(keys, text) == line(details))
  }

  @Test(arguments: [
    "person: {kön: kvinna, född: 1970-talet}",
    "granskad-av: redaktionen\nperson: {kön: man, född: 1970-talet, försörjning: x}",
    "händelser: [{när: månad 3, vad: Slutade, försörjning: a-kassa}]\nperson: {kön: kvinna}",
    "person: {kön: kvinna, livssituation: [a, b, c]}",
  ])
  func letsFewerOrReviewedOnesStand(keys: String) {
    #expect(told(keys) == [])
  }

  @Test func letsAnInventedCaseBe() {
    #expect(told("person: {kön: kvinna, född: 1970-talet, försörjning: x}", constructed: true) == [])
  }
}
