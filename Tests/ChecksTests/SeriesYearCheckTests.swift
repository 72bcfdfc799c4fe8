import Testing

@testable import Checks

struct SeriesYearCheckTests {
  private func told(_ text: String, insats: String = "", lead: String = "Text.") -> [String] {
    Checked(
      insats: insats, date: "2016",
      report: "ingress: \(lead)\nmått: [{indikator: asf, serie: {2011: 3, 2012: 4, 2013: 9, 2014: 9, 2015: 12}}]",
      text: text, ["indikatorer.yml": "asf: {namn: Sociala företag, definition: D, enhet: antal}\n"]
    ).told(SeriesYearCheck.self)
  }

  @Test(
    arguments: [
      ("Tabellen anger fyra företag 1️⃣2013 och tre 2011.", 4, 2013, 2012),
      ("När satsningen började 1️⃣2012 fanns tre sociala företag.", 3, 2012, 2011),
      ("Under 1️⃣2014 fanns 12 sociala företag i kommunerna.", 12, 2014, 2015),
    ])
  func catchesAnotherYear(text: String, count: Int, said: Int, year: Int) {
    #expect(
      told(text) == [
        "1️⃣«\(said)» varning: \(count) sägs gälla \(said), men i serien står \(count) vid \(year) på rad 6"
          + " [seriens-år-stämmer-inte] = rätta årtalet"
      ])
  }

  @Test func catchesABaselineAndALead() {
    let goal = "mål: [{id: m, text: T, krav: minst 5, baslinje: {värde: 3, avser: Antal företag 2012}}]"
    #expect(told("", insats: goal).count == 1)
    #expect(told("", lead: "År 2012 fanns tre företag i de tre kommunerna.").count == 1)
    #expect(told("", insats: goal.replacing("2012", with: "2011")) == [])
  }

  @Test(
    arguments: [
      "Tabellen anger fyra företag 2012 och tre 2011.", "Redan 2013 var företagen nio.",
      // Another thing is counted, or another count.
      "Under 2012 fanns tre handledare.", "Under 2012 fanns sex sociala företag.",
      "Under 2009 fanns tre sociala företag.", "I mars 2012 fanns tre sociala företag.",
      "De sociala företagen var tre. Under 2012 växte de.",
    ])
  func letsOtherSentencesBe(text: String) {
    #expect(told(text) == [])
  }
}
