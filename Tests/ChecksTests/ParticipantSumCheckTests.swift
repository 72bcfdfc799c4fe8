import Testing

@testable import Checks

struct ParticipantSumCheckTests {
  private func told(_ report: String) -> [String] { Checked(report: report).told(ParticipantSumCheck.self) }

  private static let sum =
    "[deltagare-stämmer-inte] = rätta antalen; om några fattas, säg det i en anmärkning och lämna bort ett av dem"

  @Test(
    arguments: [
      (
        "deltagare: {totalt: 1️⃣52, kvinnor: 21, män: 30}",
        "1️⃣«52» fel: kvinnor och män är tillsammans 51, men totalt är 52"
      ),
      (
        "deltagare: {totalt: 1️⃣51, avslutade: 34, pågående: 16}",
        "1️⃣«51» fel: avslutade och pågående är tillsammans 50, men totalt är 51"
      ),
      (
        "avslut: {arbete: {totalt: 1️⃣6, kvinnor: 2, män: 3}}",
        "1️⃣«6» fel: kvinnor och män är tillsammans 5, men totalt är 6"
      ),
    ])
  func catchesPartsThatAreNotTheWhole(report: String, message: String) {
    #expect(told(report) == ["\(message) \(Self.sum)"])
  }

  @Test(arguments: ["{arbete: 9, studier: 5}", "{arbete: {totalt: 9}, studier: {kvinnor: 2, män: 3}}"])
  func catchesExitsThatAreNotAllWhoEnded(exits: String) {
    #expect(
      told("deltagare: {avslutade: 1️⃣15}\navslut: \(exits)") == [
        "1️⃣«15» fel: avsluten blir tillsammans 14, men avslutade är 15 [deltagare-stämmer-inte]"
          + " = rätta antalen under avslut eller avslutade; den vars avslut är okänt får en egen rad"
      ])
  }

  @Test(
    arguments: [
      "deltagare: {totalt: 51, kvinnor: 21, män: 30, avslutade: 34, pågående: 17}",
      "deltagare: {totalt: 51, kvinnor: 21}",
      "deltagare: {kvinnor: 21, män: 30}", "deltagare: {totalt: 51, avslutade: 34}",
      "deltagare: {avslutade: 14}\navslut: {arbete: 9, studier: 5}", "avslut: {arbete: 9, studier: 5}",
      "deltagare: {avslutade: 14}\navslut: {arbete: 9, studier: {kvinnor: 2}}", "deltagare: {avslutade: 14}",
      "avslut: {arbete: {totalt: 5, kvinnor: 2, män: 3}}", "avslut: {arbete: {totalt: 5, kvinnor: 2}}",
    ])
  func letsOtherCountsStand(report: String) {
    #expect(told(report) == [])
  }
}
