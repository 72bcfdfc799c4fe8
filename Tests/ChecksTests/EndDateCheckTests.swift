import Testing

@testable import Checks

struct EndDateCheckTests {
  private static let facts = "period: 2018-09-01/2020-08-14\nplanerad-period: 2018-09-01/2021-09-01"

  private func told(_ text: String, insats: String = facts, kind: String = "delrapport", report: String = "")
    -> [String]
  {
    Checked(insats: insats, kind: kind, report: report, text: "\(text)\n").told(EndDateCheck.self)
  }

  @Test(
    arguments: [
      ("Insatsen skulle pågå t.o.m. 1️⃣augusti 2021.", "augusti 2021", "1 september 2021", "planerad-period"),
      (
        "Projektet pågick från hösten 2018 till och med 1️⃣31 oktober 2020.", "31 oktober 2020", "14 augusti 2020",
        "period"
      ),
      ("När insatsen avslutades 1️⃣31 oktober 2020 var tio kvar.", "31 oktober 2020", "14 augusti 2020", "period"),
      (
        "När den skrevs var avsikten att projektet skulle sluta i 1️⃣juni 2021.", "juni 2021", "1 september 2021",
        "planerad-period"
      ),
      ("A avslutades den 1️⃣2020-08-15.", "15 augusti 2020", "14 augusti 2020", "period"),
      ("Bakgrund. Insatsen upphörde i 1️⃣juli 2020.", "juli 2020", "14 augusti 2020", "period"),
    ])
  func catchesATextWithAnotherEnd(text: String, stated: String, end: String, key: String) {
    let place = text.contains("2020-08-15") ? "2020-08-15" : stated
    #expect(
      told(text) == [
        "1️⃣«\(place)» varning: texten låter insatsen sluta \(stated), men det är \(end) på rad \(key == "period" ? 4 : 5) i"
          + " insatser/a/insats.md [två-slutdatum]"
          + " = rätta texten eller \(key) i insats.md"
      ])
  }

  @Test func catchesAFinalReportThatCoversAnotherTime() {
    #expect(
      told("", insats: "period: 2015-10-01/2019-09-30", kind: "slutrapport", report: "avser: 1️⃣2015-10/2019-10-31") == [
        "1️⃣«2015-10/2019-10-31» varning: rapporten avser tiden till 31 oktober 2019, men insatsen slutade 30 september 2019"
          + " [två-slutdatum] = rätta avser, eller period i insats.md, eller förklara i anmärkningar med årtalet"
      ])
  }

  @Test(
    arguments: [
      "Insatsen skulle pågå till september 2021.", "Insatsen avslutades i augusti 2020.", "Insatsen avslutades 2020.",
      "Insatsen pågick från september 2018 till och med den 14 augusti 2020.",
      "Avsikten var då att insatsen skulle sluta i september 2021.",
      "Det fanns en tanke, och planen att skriva en rapport gällde till juni 2020.",
      // Another thing ended.
      "Insatsen pågick utan egen lokal till mars 2019.", "Insatsen slutade med biblioterapi i september 2019.",
      "Biblioterapin avslutades i september 2019.", "Under 2019 avslutades tolv deltagare.",
      "Insatsen pågick när pandemin kom i mars 2020.", "Insatsen drevs med egna medel, till december 2019 av kommunen.",
      "Enkäten gick ut den 1 mars 2019.", "Insatsen avslutades ett år för tidigt, jämfört med planen från 2018.",
    ])
  func letsOtherDatesBe(text: String) {
    #expect(told(text) == [])
  }

  @Test(
    arguments: [
      ("slutrapport", "avser: 2018-09/2020-08"), ("slutrapport", "avser: 2018-09/2020"),
      ("delrapport", "avser: 2018-09/2019-06"), ("artikel", "avser: 2015"),
      ("slutrapport", "avser: 2018-09/2020-10-31\nanmärkningar: [{text: Källan har två slutdatum 2020.}]"),
    ])
  func letsReportsOnThatTimeBe(kind: String, report: String) {
    #expect(told("", kind: kind, report: report) == [])
  }
}
