import Testing

@testable import Checks

struct MeasureSumCheckTests {
  private func measure(_ keys: String) -> [String] {
    Checked(
      report: "mått: [{indikator: x, \(keys)}]", ["indikatorer.yml": "x: {namn: X, definition: D, enhet: procent}\n"]
    ).told(MeasureSumCheck.self)
  }

  private func outcome(_ keys: String, participants: String = "") -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: kvalitativt}]",
      report: "\(participants)\nutfall: {m: {\(keys), bedömning: uppfyllt}}"
    ).told(MeasureSumCheck.self)
  }

  @Test(
    arguments: [
      (
        "värde: 1️⃣15 av 34, kvinnor: 6 av 15, män: 8 av 19",
        "1️⃣«15 av 34» fel: kvinnor och män ger 14 av 34, men 15 av 34 anges"
      ),
      (
        "värde: 1️⃣14 av 35, kvinnor: 6 av 15, män: 8 av 19",
        "1️⃣«14 av 35» fel: kvinnor och män ger 14 av 34, men 14 av 35 anges"
      ),
      (
        "kvinnor: 0 av 15, män: 1 av 19, värde: 1️⃣2 av 40",
        "1️⃣«2 av 40» fel: kvinnor och män ger 1 av 34, men 2 av 40 anges"
      ),
    ])
  func catchesSharesThatDoNotAddUp(keys: String, message: String) {
    let line = "\(message) [kön-stämmer-inte] = rätta ett av de tre talen"
    #expect(measure(keys) == [line])
    #expect(outcome(keys) == [line])
  }

  @Test(
    arguments: [
      "värde: 14 av 34, kvinnor: 6 av 15, män: 8 av 19", "värde: 14 av 34, kvinnor: 6 av 15",
      "kvinnor: 6 av 15, män: 8 av 19", "värde: 41 %, kvinnor: 6 av 15, män: 8 av 19",
      "värde: 14 av 34, kvinnor: 40 %, män: 42 %",
    ])
  func letsOtherSharesStand(keys: String) {
    #expect(measure(keys) == [])
    #expect(outcome(keys) == [])
  }

  private static let participants = "deltagare: {totalt: 51, kvinnor: 21, män: 30}"

  @Test(
    arguments: [
      ("kvinnor: 1️⃣22, män: 30, bas: deltagare", "1️⃣«22» fel: kvinnor är 22 här, men 21 under deltagare"),
      ("kvinnor: 21, män: 1️⃣29, bas: deltagare", "1️⃣«29» fel: män är 29 här, men 30 under deltagare"),
      ("kvinnor: 1️⃣20 personer, bas: deltagare", "1️⃣«20 personer» fel: kvinnor är 20 här, men 21 under deltagare"),
    ])
  func catchesOtherCountsOfWomenAndMenThanTheReports(keys: String, message: String) {
    #expect(
      outcome(keys, participants: Self.participants) == [
        "\(message) [kön-stämmer-inte] = rätta det ena eller det andra"
      ])
  }

  @Test(
    arguments: [
      "kvinnor: 21, män: 30, bas: deltagare", "kvinnor: 20, män: 30", "kvinnor: 20, män: 30, bas: avslutade",
      "kvinnor: 41 %, män: 59 %, bas: deltagare", "kvinnor: 6 av 15, bas: deltagare",
    ])
  func letsOtherCountsStand(keys: String) {
    #expect(outcome(keys, participants: Self.participants) == [])
  }

  @Test func holdsTheShareOfWomenAgainstTheParticipants() {
    func told(_ value: String, _ base: String = "deltagare", id: String = "andel-kvinnor") -> [String] {
      Checked(
        report:
          "deltagare: {totalt: 110, kvinnor: 57, män: 53}\nmått: [{indikator: \(id), värde: \(value), bas: \(base)}]",
        [
          "indikatorer.yml": """
          andel-kvinnor: {namn: Andel kvinnor bland deltagarna, definition: D, enhet: procent, nämnare: deltagare}
          andel-man: {namn: Andel män bland deltagarna, definition: D, enhet: procent, nämnare: deltagare}
          kvinnor-i-arbete: {namn: Kvinnor i arbete, definition: D, enhet: procent, nämnare: deltagare}
          """
        ]
      ).told(MeasureSumCheck.self)
    }
    func message(_ value: String, _ given: String) -> [String] {
      [
        "1️⃣«\(value)» fel: \(value) står här, men \(given) under deltagare [kön-stämmer-inte] = rätta det ena eller det andra"
      ]
    }
    #expect(told("1️⃣58 av 110") == message("58 av 110", "57 av 110"))
    #expect(told("1️⃣57 av 111") == message("57 av 111", "57 av 110"))
    #expect(told("1️⃣57 av 110", id: "andel-man") == message("57 av 110", "53 av 110"))
    #expect(told("57 av 110") == [] && told("53 av 110", id: "andel-man") == [])
    #expect(told("58 %") == [] && told("20 av 110", id: "kvinnor-i-arbete") == [])
  }
}
