import Testing

@testable import Checks

struct MeasureTimeCheckTests {
  private func told(_ report: String, text: String = "") -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: minst 5}]", report: report, text: text,
      ["indikatorer.yml": "i: {namn: I, definition: D, enhet: procent}\nj: {namn: J, definition: E, enhet: procent}\n"]
    ).told(MeasureTimeCheck.self)
  }

  @Test(
    arguments: [
      (
        "avser: 2015\nmått: [{indikator: i, värde: 5 %, år: 1️⃣2014}]", "2014",
        "uppgiften gäller 2014, men rapporten avser 2015 på rad 5"
      ),
      (
        "avser: 2015/2017\nutfall: {m: {värde: 5, tid: 1️⃣2018-01}}", "2018-01",
        "uppgiften gäller januari 2018, men rapporten avser 2015–2017 på rad 5"
      ),
      (
        "avser: 2015\nmått: [{indikator: i, värde: 5 %, tid: 1️⃣2016/2017}]", "2016/2017",
        "uppgiften gäller 2016–2017, men rapporten avser 2015 på rad 5"
      ),
    ])
  func catchesWhatLiesOutside(report: String, place: String, message: String) {
    let told = told(report)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣«\(place)» varning: \(message) [uppgift-utanför-avser]"), "\(told)")
  }

  @Test(
    arguments: [
      "avser: 2015\nmått: [{indikator: i, värde: 5 %, år: 2015}]", "mått: [{indikator: i, värde: 5 %, år: 2014}]",
      "avser: 2015/2016\nmått: [{indikator: i, värde: 5 %, tid: 2014/2015}]",
      "avser: 2015\nmått: [{indikator: i, värde: 5 %, år: 2014}]\nanmärkningar: [{text: Måttet är från 2014.}]",
      "avser: 2015\nunderlag: [{slag: enkät, år: 2014}]",
    ])
  func letsOtherValuesBe(report: String) {
    #expect(told(report) == [])
  }

  private static let survey =
    "```enkät\nrubrik: R\ngrupp: Deltagare\ntid: 2️⃣2018\nsvarande: 2\nskala: 0–10\nfrågor:\n  - {fråga: F, svar: {5: 1, 7: 1}}\n```"

  @Test(
    arguments: [
      (
        "mått: [{indikator: i, värde: 87 %, år: 2018, källa: bilaga 2}, {indikator: j, värde: 87 %, år: 2019, källa: bilaga 2}]",
        "", "2019 står här, men 2018 om samma uppgift på rad 5"
      ),
      (
        "underlag: [{slag: enkät, grupp: deltagare, år: 2017}]", survey,
        "2018 står här, men 2017 om samma uppgift på rad 5"
      ),
      (
        "utfall: {m: {värde: 5, tid: 2018, underlag: NNS enkät 2017}}", "",
        "utfallet gäller 2018, men dess underlag är från 2017"
      ),
    ])
  func catchesTwoYearsOfOne(report: String, text: String, message: String) {
    let told = told(report, text: text)
    #expect(told.count == 1 && told[0].contains("\(message) [samma-uppgift-olika-år]"), "\(told)")
  }

  @Test(
    arguments: [
      "mått: [{indikator: i, värde: 87 %, år: 2018, källa: a}, {indikator: j, värde: 87 %, år: 2019, källa: b}]",
      "mått: [{indikator: i, värde: 86 %, år: 2018, källa: a}, {indikator: j, värde: 87 %, år: 2019, källa: a}]",
      "mått: [{indikator: i, värde: 87 %, år: 2018, källa: a}, {indikator: i, värde: 87 %, år: 2019, källa: a}]",
      "underlag: [{slag: enkät, grupp: deltagare, år: 2017}, {slag: enkät, grupp: deltagare, år: 2018}]",
      "underlag: [{slag: enkät, grupp: chefer, år: 2017}]", "underlag: [{slag: intervju, grupp: deltagare, år: 2017}]",
      "utfall: {m: {värde: 5, tid: 2018, underlag: Enkäter 2017 och 2018}}",
    ])
  func letsTwoMeasurementsBe(report: String) {
    #expect(told(report, text: Self.survey) == [])
  }

  /// What a comment says that its figure is for.
  @Test(
    arguments: [
      ("utfall: {m: {värde: 5, tid: 2016, kommentar: Gäller de 129 som slutade 2015.}}", "2016", 2015),
      ("mått: [{indikator: i, värde: 5 %, år: 2017, kommentar: Antalet anges inte. Avser 2018.}]", "2017", 2018),
      ("mått: [{indikator: i, värde: 5 %, år: 2017, kommentar: Mättes våren 2016 av en konsult.}]", "2017", 2016),
    ])
  func catchesACommentOfAnotherYear(report: String, year: String, said: Int) {
    let told = told(report)
    #expect(
      told.count == 1 && told[0].contains("uppgiften är från \(year), men dess kommentar säger \(said) [samma"),
      "\(told)")
  }

  @Test(
    arguments: [
      "utfall: {m: {värde: 5, tid: 2015, kommentar: Gäller de 129 som slutade 2015.}}",
      "utfall: {m: {värde: 5, tid: 2016, kommentar: Året innan eller 2015 var det fyra.}}",
      "utfall: {m: {värde: 5, tid: 2016, kommentar: Gäller dem som slutade 2015 eller 2016.}}",
      "mått: [{indikator: i, värde: 5 %, år: 2016, kommentar: Målet sattes 2015.}]",
      "mått: [{indikator: i, värde: 5 %, tid: 2015/2016, kommentar: Gäller från 2015.}]",
    ])
  func letsOtherCommentsBe(report: String) {
    #expect(told(report) == [])
  }

  private func funded(_ measure: String, _ funding: String, _ remarks: String = "") -> [String] {
    Checked(
      insats: "finansiering: [\(funding)]", report: "mått: [{indikator: k, \(measure)}]\n\(remarks)",
      ["indikatorer.yml": "k: {namn: K, definition: D, enhet: kronor}\n"]
    ).told(MeasureTimeCheck.self)
  }

  @Test(
    arguments: [
      ("värde: 200 000 kr, år: 2016", "{källa: F, belopp: 200 000 kr, period: 2015}", "2016", "2015"),
      (
        "värde: 200 000 kr, tid: 2018/2019", "{källa: F, belopp: 200 000 kr, period: 2015/2017}", "2018–2019",
        "2015–2017"
      ),
      (
        "värde: 3 040 000 kr, år: 2014",
        "{källa: F, belopp: 3 040 000 kr, period: 2015/2017}, {källa: G, period: 2014}",
        "2014", "2015–2017"
      ),
    ])
  func catchesMoneyOfAnotherYear(measure: String, funding: String, year: String, other: String) {
    let told = funded(measure, funding)
    #expect(
      told.count == 1
        && told[0].contains("\(year) står här, men pengarna gäller \(other) på rad 4 i insatser/a/insats.md [samma"),
      "\(told)")
  }

  @Test(
    arguments: [
      ("värde: 200 000 kr, år: 2015", "{källa: F, belopp: 200 000 kr, period: 2015/2016}", ""),
      ("värde: 200 001 kr, år: 2016", "{källa: F, belopp: 200 000 kr, period: 2015}", ""),
      ("värde: ca 200 000 kr, år: 2016", "{källa: F, belopp: 200 000 kr, period: 2015}", ""),
      ("värde: 200 000 kr, år: 2016", "{källa: F, belopp: 200 000 kr}", ""),
      (
        "värde: 200 000 kr, år: 2016",
        "{källa: F, belopp: 200 000 kr, period: 2015}, {källa: F, belopp: 200 000 kr, period: 2016}", ""
      ),
      (
        "värde: 200 000 kr, år: 2016", "{källa: F, belopp: 200 000 kr, period: 2015}",
        "anmärkningar: [{text: Pengarna användes 2016.}]"
      ),
    ])
  func letsOtherMoneyBe(measure: String, funding: String, remarks: String) {
    #expect(funded(measure, funding, remarks) == [])
  }
}
