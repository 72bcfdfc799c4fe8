import Testing

@testable import Checks

struct IssueDateCheckTests {
  private func told(_ issue: String) -> [String] {
    Checked(
      insats: "", report: "källa: {titel: T, datum: 2019-03}",
      [
        "rapportserier/s/serie.yml": "namn: S\n",
        "rapportserier/s/1.md": "---\ntitel: N\n\(issue)\n---\nText.\n",
      ]
    ).told(IssueDateCheck.self)
  }

  @Test(
    arguments: [
      ("datum: 1️⃣2020-03\nkälla: {titel: T, datum: 2019-03}", "källan från mars 2019"),
      ("datum: 1️⃣2020-03\ntryck: Tryckeriet, mars 2019", "trycket från mars 2019"),
      ("datum: 1️⃣2020-03\nartiklar: [insatser/a/rapport.md]", "artiklarna från mars 2019"),
    ])
  func catchesAnotherYear(issue: String, message: String) {
    #expect(
      told(issue) == [
        "1️⃣«2020-03» varning: numret är från mars 2020, men \(message) [numret-har-två-datum] = rätta det ena årtalet"
      ])
  }

  /// Where two agree, the third is told of.
  @Test(
    arguments: [
      (
        "datum: 2020-03\nkälla: {titel: T, datum: 1️⃣2019-03}\ntryck: Tryckeriet, mars 2020", "2019-03",
        "källan från mars 2019"
      ),
      (
        "datum: 2020-03\nkälla: {titel: T, datum: 2020-03}\ntryck: 1️⃣Tryckeriet, mars 2021", "Tryckeriet, mars 2021",
        "trycket från mars 2021"
      ),
      (
        "datum: 1️⃣2020-03\nkälla: {titel: T, datum: 2019-03}\ntryck: Tryckeriet, mars 2019", "2020-03",
        "källan från mars 2019"
      ),
    ])
  func tellsOfTheOneThatStandsAlone(issue: String, place: String, message: String) {
    #expect(
      told(issue) == [
        "1️⃣«\(place)» varning: numret är från mars 2020, men \(message) [numret-har-två-datum] = rätta det ena årtalet"
      ])
  }

  @Test(
    arguments: [
      "datum: 2020-03\nkälla: {titel: T, datum: 2020}", "datum: 2020\ntryck: Tryckeriet i Hylte",
      "källa: {titel: T, datum: 2019}", "datum: 2019-04\nartiklar: [insatser/a/rapport.md]",
    ])
  func letsTheSameYearBe(issue: String) {
    #expect(told(issue) == [])
  }
}
