import Testing

@testable import Checks

struct EconomyPeriodCheckTests {
  private func told(_ rows: String) -> [String] {
    Checked(text: "```ekonomi\nrubrik: R\nrader: [\(rows)]\n```\n").told(EconomyPeriodCheck.self)
  }

  private static let help =
    "[överlappande-perioder] = rätta perioden, eller skilj raderna åt med var sin post"

  @Test(
    arguments: [
      ("{period: 2019}, {period: 1️⃣2019-10/2020}", "1️⃣«2019-10/2020» fel: oktober 2019–2020 överlappar 2019"),
      ("{period: 2020}, {period: 1️⃣2020-03-05}", "1️⃣«2020-03-05» fel: 5 mars 2020 överlappar 2020"),
      (
        "{period: 2019-10/, post: A}, {period: 1️⃣2024, post: A}",
        "1️⃣«2024» fel: 2024 överlappar oktober 2019–"
      ),
      ("{period: 2018/2019}, {period: 2020}, {period: 1️⃣2019}", "1️⃣«2019» fel: 2019 överlappar 2018–2019"),
    ])
  func catchesPeriodsThatOverlap(rows: String, message: String) {
    #expect(told(rows) == ["\(message) \(Self.help)"])
  }

  @Test(
    arguments: [
      "{period: 2019}, {period: 2020}", "{period: 2019-01/2019-06}, {period: 2019-07/2019-12}",
      "{period: 2019, post: A}, {period: 2019, post: B}", "{post: A, utfall: 1 kr}, {post: A, utfall: 2 kr}",
      "{period: 2019, post: A}, {period: 2019-03, post: A, del-av: A}", "{period: 2019, post: A}, {period: 2019}",
    ])
  func letsOtherPeriodsStand(rows: String) {
    #expect(told(rows) == [])
  }
}
