import Testing

@testable import Checks

struct StaffingTimeCheckTests {
  private func told(_ row: String, insats: String = "period: 2019-10/2024-09") -> [String] {
    Checked(insats: insats, text: "```bemanning\nrubrik: R\nrader: [{roll: Samcoach, \(row)}]\n```\n")
      .told(StaffingTimeCheck.self)
  }

  @Test(
    arguments: [
      ("period: 1️⃣2018", "1️⃣«2018» varning: Samcoach 2018"),
      ("period: 1️⃣2024-10/2024-12", "1️⃣«2024-10/2024-12» varning: Samcoach oktober 2024–december 2024"),
      ("perioder: [2020, 1️⃣2019-09]", "1️⃣«2019-09» varning: Samcoach september 2019"),
      ("period: 1️⃣2025/", "1️⃣«2025/» varning: Samcoach 2025–"),
    ])
  func catchesAPositionOutsideTheInsats(row: String, message: String) {
    #expect(
      told(row) == [
        "\(message) ligger utanför insatsens tid, oktober 2019–september 2024 [bemanning-utanför-perioden]"
          + " = rätta perioden här eller i insats.md"
      ])
  }

  @Test(arguments: [
    "period: 2019", "period: 2024/2026", "perioder: [2020, 2022/]", "period: 2019-10", "omfattning: 50 %",
  ])
  func letsOtherPositionsStand(row: String) {
    #expect(told(row) == [])
  }

  @Test func knowsAnInsatsThatHasNoEndOrNoPeriod() {
    #expect(told("period: 2030", insats: "period: 2019-10/") == [])
    #expect(told("period: 2018", insats: "") == [])
  }
}
