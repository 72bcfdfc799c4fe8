import Testing

@testable import Checks

struct JourneyTimeCheckTests {
  private func told(_ events: String, insats: String = "period: 2018-09/2020") -> [String] {
    Checked(
      insats: "\(insats)\nalternativa-namn: [Stödet]",
      ["insatser/a/klientresor/k.md": "---\ntitel: K\nkonstruerad: ja\nhändelser: [\(events)]\n---\n"]
    ).told(JourneyTimeCheck.self)
  }

  @Test(
    arguments: [
      ("{när: månad 0, vad: V}, {när: 1️⃣2019-03, vad: V}", "2019-03"),
      ("{när: 2019-01, vad: V}, {när: 2019-03, vad: V}, {när: 1️⃣vecka 3, vad: V}", "vecka 3"),
      ("{när: 1️⃣2019/2020, vad: V}, {när: månad 0/månad 4, vad: V}", "2019/2020"),
    ])
  func catchesTwoWaysOfTellingTime(events: String, place: String) {
    #expect(
      told(events) == [
        "1️⃣«\(place)» varning: tiderna i en klientresa är antingen datum eller räknade från början, inte båda"
          + " [blandade-tider] = räkna alla tider från resans början: när: månad 14"
      ])
  }

  @Test(
    arguments: [
      ("{när: 1️⃣2018-05, aktör: A, vad: V}", "2018-05", "”A” är aktör maj 2018"),
      ("{när: 1️⃣2021/2022, aktör: Insatsen, vad: V}", "2021/2022", "”Insatsen” är aktör 2021–2022"),
      ("{när: 1️⃣2017, aktör: stödet, vad: V}", "2017", "”stödet” är aktör 2017"),
    ])
  func catchesAnInsatsThatActsOutsideItsTime(events: String, place: String, message: String) {
    #expect(
      told(events) == [
        "1️⃣«\(place)» varning: \(message), men insatsen pågick september 2018–2020 [aktör-utanför-perioden]"
          + " = rätta tiden eller aktören, eller period i insats.md"
      ])
  }

  @Test(
    arguments: [
      "{när: månad 0, vad: V}, {när: vecka 60, vad: V}", "{när: 2018-09, aktör: A, vad: V}",
      "{när: 2012, aktör: Försäkringskassan, vad: V}, {när: 2021, aktör: Arbetsförmedlingen, vad: V}",
      "{när: 2017/2019, aktör: A, vad: V}", "{när: månad 90, aktör: A, vad: V}", "{när: 2021, slag: insats, vad: V}",
    ])
  func letsOtherEventsBe(events: String) {
    #expect(told(events) == [])
  }
}
