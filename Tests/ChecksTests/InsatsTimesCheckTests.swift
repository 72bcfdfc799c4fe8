import Testing

@testable import Checks

struct InsatsTimesCheckTests {
  private func told(_ insats: String, kind: String = "artikel", report: String = "", text: String = "") -> [String] {
    Checked(insats: insats, kind: kind, report: report, text: text).told(InsatsTimesCheck.self)
  }

  private func timeline(_ time: String, _ kind: String) -> String {
    "```tidslinje\nrubrik: T\nhändelser:\n  - {när: \(time), vad: V, slag: \(kind)}\n```"
  }

  @Test(
    arguments: [
      (
        "period: 2018-09-01/2020-08-14\nplanerad-period: 2019-09-01/2021-09-01", "", "",
        "planen börjar 1 september 2019, men perioden på rad 4 ger 1 september 2018"
      ),
      (
        "period: 2019-10/2024-09\nplanerad-period: 2019-10/2023-09\nstatus: avslutad", "", "",
        "planen slutar september 2023, men perioden på rad 4 ger september 2024"
      ),
      (
        "period: 2012/2016\nfinansiering: [{källa: F, period: 2011/2016}]", "", "",
        "pengarna gäller från 2011, men perioden på rad 4 ger 2012"
      ),
      (
        "period: 2015\nfinansiering: [{källa: F, period: 2015/2016}]", "", "",
        "pengarna gäller till 2016, men perioden på rad 4 ger 2015"
      ),
      (
        "period: 2011/2016\nfinansiering: [{källa: F, period: 2012/2016}, {källa: G, period: 2013/2016}]", "", "",
        "de första pengarna gäller från 2012, men perioden på rad 4 ger 2011"
      ),
      (
        "period: 2014-09-01/2015-12-31", "avser: 2015-09-01/2015-12-31", "",
        "rapporten avser tiden från 1 september 2015, men perioden på rad 4 i insatser/a/insats.md ger 1 september 2014"
      ),
      (
        "period: 2012/\nplanerad-period: 2013/2016-06", "", "", "planen börjar 2013, men perioden på rad 4 ger 2012"
      ),
      (
        "period: hösten 2008/", "avser: 2009/2015", "",
        "rapporten avser tiden från 2009, men perioden på rad 4 i insatser/a/insats.md ger hösten 2008"
      ),
      (
        "period: 2009/", "", "2008", "tidslinjen börjar 2008, men perioden på rad 4 i insatser/a/insats.md ger 2009"
      ),
    ])
  func catchesAnotherTime(insats: String, report: String, start: String, message: String) {
    let told = told(insats, report: report, text: start.isEmpty ? "" : timeline(start, "start"))
    #expect(told.count == 1 && told[0].contains("\(message) [insatsens-tider-går-isär]"), "\(told)")
  }

  @Test func catchesAReportOnTheInsatsThatBeginsBeforeIt() {
    let told = told("period: 2019/2020", kind: "delrapport", report: "avser: 2018/2020")
    #expect(told.count == 1 && told[0].contains("rapporten avser tiden från 2018"))
  }

  @Test(
    arguments: [
      ("period: 2019-01/2020-08\nplanerad-period: 2018-09/2021-08", "", ""),
      ("period: 2019/2024\nplanerad-period: 2018/2023", "", ""),
      // A few months before the plan.
      ("period: 2020-11/2024\nplanerad-period: 2021-01/2024", "", ""),
      // Something else is told of the year.
      ("period: hösten 2008/", "avser: 2009/2015\ningress: Under 2009 kom de första.", ""),
      ("period: hösten 2008/", "avser: 2010/2015", ""), ("period: hösten 2008/", "avser: 2009-03/2015", ""),
      ("period: 2018-09/2020-08\nplanerad-period: 2018-09/2021-08\nstatus: avslutad i förtid", "", ""),
      ("period: 2012/2016\nfinansiering: [{källa: F, period: 2013/2014}, {källa: G}]", "", ""),
      ("period: 2012/2016\nfinansiering: [{källa: F, period: 2011/2016, kommentar: Förstudien 2011 ingår.}]", "", ""),
      ("period: 2015", "avser: 2014/2016", ""), ("period: 2011/", "", "2013"), ("period: 2013-05/", "", "2013"),
      ("period: 2013/", "anmärkningar: [{text: Källan börjar 2012.}]", "2012"),
    ])
  func letsOtherTimesBe(insats: String, report: String, start: String) {
    #expect(told(insats, report: report, text: start.isEmpty ? "" : timeline(start, "start")) == [])
  }
}
