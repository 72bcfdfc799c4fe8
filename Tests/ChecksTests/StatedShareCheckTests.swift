import Testing

@testable import Checks

struct StatedShareCheckTests {
  private static let help = "[andel-stämmer-inte] = rätta det ena eller det andra; skriv ca om källan avrundar"

  private func outcome(_ keys: String) -> [String] {
    Checked(insats: "mål: [{id: m, text: T, krav: kvalitativt}]", report: "utfall: {m: {\(keys)}}")
      .told(StatedShareCheck.self)
  }

  private func measure(_ keys: String) -> [String] {
    Checked(
      report: "mått: [{indikator: x, \(keys)}]",
      ["indikatorer.yml": "x: {namn: X, definition: D, enhet: procent}\n"]
    ).told(StatedShareCheck.self)
  }

  @Test(
    arguments: [
      ("värde: 14 av 34, anges: 1️⃣45 %", "1️⃣«45 %» fel: 14 av 34 är 41\u{A0}%, men 45\u{A0}% anges"),
      ("anges: 1️⃣42 %, värde: 14 av 34", "1️⃣«42 %» fel: 14 av 34 är 41\u{A0}%, men 42\u{A0}% anges"),
      ("värde: 14 av 34, anges: 1️⃣\"41,1 %\"", "1️⃣«\"41,1 %\"» fel: 14 av 34 är 41,2\u{A0}%, men 41,1\u{A0}% anges"),
      ("värde: 14 av 34, anges: 1️⃣ca 50 %", "1️⃣«ca 50 %» fel: 14 av 34 är 41\u{A0}%, men ca 50\u{A0}% anges"),
      ("värde: 14 av 34, anges: 1️⃣drygt 45 %", "1️⃣«drygt 45 %» fel: 14 av 34 är 41\u{A0}%, men drygt 45\u{A0}% anges"),
      ("värde: 14 av 34, anges: 1️⃣knappt 41 %", "1️⃣«knappt 41 %» fel: 14 av 34 är 41\u{A0}%, men knappt 41\u{A0}% anges"),
      (
        "värde: 1 250 av 2 500, anges: 1️⃣5 procent",
        "1️⃣«5 procent» fel: 1\u{A0}250 av 2\u{A0}500 är 50\u{A0}%, men 5\u{A0}% anges"
      ),
      ("värde: 14 av 34 personer, anges: 1️⃣45 %", "1️⃣«45 %» fel: 14 av 34 är 41\u{A0}%, men 45\u{A0}% anges"),
    ])
  func catchesAPercentageThatDoesNotFollow(keys: String, told: String) {
    #expect(outcome(keys) == ["\(told) \(Self.help)"])
    #expect(measure(keys) == ["\(told) \(Self.help)"])
  }

  @Test(
    arguments: [
      "värde: 14 av 34, anges: 41 %", "värde: 14 av 34, anges: \"41,2 %\"", "värde: 1 av 8, anges: 13 %",
      "värde: 1 av 8, anges: 12 %", "värde: 14 av 34, anges: ca 40 %", "värde: 14 av 34, anges: drygt 40 %",
      "värde: 14 av 34, anges: knappt 42 %", "värde: 14 av 34", "värde: 41 %, anges: 45 %",
      "värde: 14 av 34, anges: 15 personer", "värde: 14 av 34, anges: 45", "värde: 14, anges: 45 %",
      "kvinnor: 6 av 15, anges: 45 %",
    ])
  func letsOtherPercentagesStand(keys: String) {
    #expect(outcome(keys) == [])
    #expect(measure(keys) == [])
  }
}
