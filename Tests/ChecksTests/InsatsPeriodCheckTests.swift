import Testing

@testable import Checks

struct InsatsPeriodCheckTests {
  private func told(_ insats: String, kind: String = "artikel", report: String = "") -> [String] {
    Checked(insats: insats, kind: kind, report: report).told(InsatsPeriodCheck.self)
  }

  @Test(
    arguments: [
      ("period: 1️⃣2019/\nstatus: avslutad", "2019/", "insatsen är avslutad, men perioden har inget slut"),
      ("period: 1️⃣2019/\nstatus: avslutad i förtid", "2019/", "insatsen är avslutad, men perioden har inget slut"),
      (
        "period: 1️⃣2019/2024-09\nplanerad-period: 2019/2023\nstatus: avslutad i förtid", "2019/2024-09",
        "insatsen är avslutad i förtid, men slutade september 2024, efter planerade 2023"
      ),
    ])
  func catchesAStatusThatThePeriodContradicts(insats: String, place: String, message: String) {
    #expect(told(insats) == ["1️⃣«\(place)» varning: \(message) [status-stämmer-inte] = rätta status eller period"])
  }

  @Test(
    arguments: [
      "status: avslutad", "period: 2019/2024\nstatus: pågående", "period: 2019/\nstatus: implementerad",
      "period: 2019/2022\nplanerad-period: 2019/2023\nstatus: avslutad i förtid",
      "period: 2019/2024\nplanerad-period: 2019/2023\nstatus: avslutad", "period: 2019/2024\nstatus: avslutad i förtid",
    ])
  func letsAnAgreeingStatusBe(insats: String) {
    #expect(told(insats) == [])
  }

  @Test(
    arguments: [
      (
        "slutrapport", "avser: 1️⃣2015/2017", "«2015/2017»",
        "rapporten avser 2015–2017, men insatsen pågick 2019–2024"
      ),
      ("delrapport", "avser: 1️⃣2025", "«2025»", "rapporten avser 2025, men insatsen pågick 2019–2024"),
      ("utvärdering", "avser: 1️⃣2018", "«2018»", "rapporten avser 2018, men insatsen pågick 2019–2024"),
    ])
  func catchesAReportOnAnotherTime(kind: String, report: String, place: String, message: String) {
    #expect(
      told("period: 2019/2024", kind: kind, report: report) == [
        "1️⃣\(place) varning: \(message) [rapport-utanför-perioden] = rätta rapporten, eller period i insats.md"
      ])
  }

  @Test func catchesAReportFromBeforeTheInsats() {
    #expect(
      told("period: 2021/2024", kind: "delrapport").first?.contains(
        "rapporten är från 2020, innan insatsen började 2021 [rapport-utanför-perioden]") == true)
  }

  @Test(
    arguments: [
      ("artikel", "avser: 2015"), ("pm", "avser: 2015"), ("slutrapport", "avser: 2019/2020"), ("slutrapport", ""),
      ("slutrapport", "avser: 2015/2017\nanmärkningar: [{text: Källan avser 2015.}]"),
    ])
  func letsOtherReportsBe(kind: String, report: String) {
    #expect(told("period: 2019/2024", kind: kind, report: report) == [])
  }
}
