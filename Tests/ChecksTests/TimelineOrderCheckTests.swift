import Testing

@testable import Checks

struct TimelineOrderCheckTests {
  private func told(_ times: String...) -> [String] {
    Checked(
      text: "```tidslinje\nrubrik: T\nhändelser:\n" + times.map { "  - {när: \($0), vad: V}\n" }.joined() + "```\n"
    ).told(TimelineOrderCheck.self)
  }

  private let help = "[händelse-bryter-ordningen] = rätta årtalet, eller flytta händelsen"

  @Test func catchesTheOnlyEventOutOfOrder() {
    #expect(
      told("2015", "2️⃣2018-03", "2016-09", "2017") == [
        "2️⃣«2018-03» varning: mars 2018 står före september 2016 på rad 12 \(help)"
      ])
    #expect(
      told("2015", "2016", "2017", "2️⃣2015-06/2016-01") == [
        "2️⃣«2015-06/2016-01» varning: juni 2015 står efter 2017 på rad 12 \(help)"
      ])
    #expect(
      told("2️⃣hösten 2016", "2015", "2016-02", "2017") == [
        "2️⃣«hösten 2016» varning: hösten 2016 står före 2015 på rad 11 \(help)"
      ])
  }

  @Test func letsOtherTimesBe() {
    #expect(told("2015", "2016-03", "2016", "2017") == [])
    #expect(told("2015", "våren 2016", "2016-03", "2017") == [])
    #expect(told("2017", "2016", "2015", "2014") == [])
    // Two lanes, each in order.
    #expect(told("2015", "2017", "2018", "2015", "2016") == [])
    #expect(told("2016", "2015", "2017") == [])
  }
}
