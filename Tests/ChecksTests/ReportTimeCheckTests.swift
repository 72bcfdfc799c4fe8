import Testing

@testable import Checks

struct ReportTimeCheckTests {
  private func told(_ date: String, _ keys: String, kind: String = "slutrapport", text: String = "") -> [String] {
    Checked([
      "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\n", "forbund/f.md": "---\nnamn: F\n---\n",
      "insatser/a/r.md": "---\ntitel: R\ntyp: \(kind)\ndatum: \(date)\n\(keys)\n---\n\(text)\n",
    ]).told(ReportTimeCheck.self)
  }

  @Test(
    arguments: [
      ("1️⃣2023", "2019/2024", "1️⃣«2023» varning: rapporten är från 2023 men avser tiden till 2024 på rad 5"),
      (
        "1️⃣2024-05", "2019/2024-09-30",
        "1️⃣«2024-05» varning: rapporten är från maj 2024 men avser tiden till 30 september 2024 på rad 5"
      ),
      (
        "1️⃣2024-09-29", "2024-09-30",
        "1️⃣«2024-09-29» varning: rapporten är från 29 september 2024 men avser tiden till 30 september 2024 på rad 5"
      ),
    ])
  func catchesAReportThatIsOlderThanWhatItCovers(date: String, covers: String, message: String) {
    #expect(
      told(date, "avser: \(covers)") == [
        "\(message) [rapport-före-slut] = rätta datum eller avser, eller förklara i anmärkningar med årtalet"
      ])
  }

  /// An interim report may name the whole time of its insats, and no other time that has not come.
  @Test(
    arguments: [
      ("period: 2019/", true), ("period: 2019/2023", true), ("period: 2019/2022\nplanerad-period: 2019/2023", true),
      ("period: 2019/2024", false), ("period: 2019/2022\nplanerad-period: 2019/2024", false), ("", false),
    ])
  func letsAnInterimReportNameTheWholeTime(insats: String, isTold: Bool) {
    let told = Checked(insats: insats, kind: "delrapport", date: "2022-06", report: "avser: 2019/2024").told(
      ReportTimeCheck.self)
    #expect(told.isEmpty != isTold, "\(told)")
  }

  @Test(
    arguments: [
      ("2024", "avser: 2019/2024", "slutrapport"), ("2024-10", "avser: 2019/2024-09", "slutrapport"),
      ("2020", "avser: 2019/", "slutrapport"), ("2023", "avser: 2019/2024", "delrapport"),
      ("2023", "avser: 2019/2024\nanmärkningar: [{text: Skrevs före slutet 2024.}]", "slutrapport"),
      ("2023", "", "slutrapport"),
    ])
  func letsOtherReportsStand(date: String, keys: String, kind: String) {
    #expect(told(date, keys, kind: kind) == [])
  }

  @Test(
    arguments: [
      ("2020", "1️⃣2021", "1️⃣«2021» varning: händelsen är från 2021, efter rapporten från 2020"),
      (
        "2020-03", "1️⃣2020-04/2020-05",
        "1️⃣«2020-04/2020-05» varning: händelsen är från april 2020, efter rapporten från mars 2020"
      ),
      (
        "2020-03", "1️⃣hösten 2020",
        "1️⃣«hösten 2020» varning: händelsen är från hösten 2020, efter rapporten från mars 2020"
      ),
    ])
  func catchesAnEventThatIsYoungerThanItsReport(date: String, time: String, message: String) {
    let text = "```tidslinje\nrubrik: R\nhändelser: [{när: \(time), vad: V}]\n```"
    #expect(
      told(date, "", text: text) == [
        "\(message) [händelse-efter-rapport] = rätta årtalet, eller förklara i anmärkningar med årtalet"
      ])
    #expect(told(date, "anmärkningar: [{text: Så står det om 2020 och 2021.}]", text: text) == [])
  }

  @Test(arguments: ["2020", "2020-12", "2019/2024", "månad 14"])
  func letsOtherEventsStand(time: String) {
    #expect(told("2020", "", text: "```tidslinje\nrubrik: R\nhändelser: [{när: \(time), vad: V}]\n```") == [])
  }

  @Test func catchesAKlientresaThatGoesOnAfterTheReportThatShowsIt() {
    let journey = "---\ntitel: K\nkonstruerad: ja\nhändelser: [{när: 2019, vad: V}, {när: 1️⃣2021-02, vad: V}]\n---\n"
    let shown = Checked(text: "```resa: k\n```\n", ["insatser/a/klientresor/k.md": journey])
    #expect(
      shown.told(ReportTimeCheck.self) == [
        "1️⃣«2021-02» varning: händelsen är från februari 2021, efter rapporten från 2020 [händelse-efter-rapport]"
          + " = rätta årtalet, eller förklara i anmärkningar med årtalet"
      ])
    #expect(Checked(text: "Text.", ["insatser/a/klientresor/k.md": journey]).told(ReportTimeCheck.self) == [])
  }
}
