import Testing

@testable import Checks

struct YearListCheckTests {
  private func told(_ text: String, report: String = "") -> [String] {
    Checked(report: report, text: text).told(YearListCheck.self).filter { $0.contains("årtal") }
  }

  private func timeline(_ title: String, _ times: String...) -> String {
    "```tidslinje\nrubrik: \(title)\nhändelser:\n"
      + times.map { "  - {när: \($0), vad: V}\n" }.joined() + "```\n"
  }

  @Test func catchesATitleThatTheEventsDoNotGive() {
    let help = "[årtal-i-rad-stämmer-inte] = rätta rubriken eller händelsen"
    #expect(
      told(timeline("1️⃣Insatsen 2009–2015", "2008", "hösten 2014", "2015")) == [
        "1️⃣«Insatsen 2009–2015» varning: rubriken säger 2009–2015, men den första händelsen är från 2008 på rad 10 \(help)"
      ])
    #expect(
      told(timeline("1️⃣Insatsen 2008–2016", "2008-03/2009-02", "2015")) == [
        "1️⃣«Insatsen 2008–2016» varning: rubriken säger 2008–2016, men den sista händelsen är från 2015 på rad 11 \(help)"
      ])
    #expect(
      told(timeline("1️⃣Insatsen 2018–2020", "2018", "2019/2022")) == [
        "1️⃣«Insatsen 2018–2020» varning: rubriken säger 2018–2020, men den sista händelsen är från 2022 på rad 11 \(help)"
      ])
  }

  @Test func letsOtherTitlesBe() {
    #expect(told(timeline("Insatsen 2008–2015", "2008", "2015")) == [])
    #expect(told(timeline("Insatsen 2009–2014", "2008", "2015")) == [])
    #expect(told(timeline("Insatsen 2009", "2008", "2015")) == [])
    #expect(told(timeline("Insatsen, steg 1–3", "2008", "2015")) == [])
  }

  private func series(_ years: [Int]...) -> String {
    "mått:\n"
      + years.map { list in
        "  - {indikator: i, serie: {\(list.map { "\($0): 1" }.joined(separator: ", "))}}\n"
      }.joined()
  }

  @Test func catchesAYearThatOtherSeriesDoNotHave() {
    let told = told("", report: series([2011, 2012, 2013], [2011, 2012, 2014], [2011, 2012, 2013]))
    #expect(told.count == 1 && told[0].contains("2014 står här, men 2013 på samma plats i 2 andra rader av årtal"))
    let table = "| År | Antal |\n|---|--:|\n| 2011 | 3 |\n| 2012 | 4 |\n| 2015 | 9 |\n\nTabell: T"
    let other = self.told(table, report: series([2011, 2012, 2013], [2011, 2012, 2013]))
    #expect(other.count == 1 && other[0].contains("«2015» varning: 2015 står här, men 2013"))
    let third = self.told(table, report: series([2011, 2012, 2015], [2010, 2012, 2015]))
    #expect(third.count == 1 && third[0].contains("2010 står här, men 2011"))
  }

  @Test func letsOtherSeriesBe() {
    #expect(told("", report: series([2011, 2012, 2013], [2011, 2012, 2014])) == [])
    #expect(told("", report: series([2011, 2012, 2013], [2012, 2013, 2014], [2011, 2012, 2013])) == [])
    #expect(told("", report: series([2011, 2012, 2013], [2011, 2012], [2011, 2012, 2013])) == [])
    #expect(told("", report: series([2011, 2012, 2013], [2011, 2012, 2013], [2011, 2012, 2013])) == [])
  }

  private func chart(_ lists: [Int]...) -> String {
    "```diagram\nrubrik: R\ntyp: linje\nenhet: personer\nserier:\n"
      + lists.map { list in
        "  - {namn: N\(list[2]), värden: {\(list.map { "\($0): 1" }.joined(separator: ", "))}}\n"
      }.joined() + "```\n"
  }

  @Test func holdsTheSeriesOfADiagramAgainstTheMeasures() {
    let report = series([2011, 2012, 2013], [2011, 2012, 2013])
    let told = told(chart([2011, 2012, 2014]), report: report)
    #expect(told.count == 1 && told[0].contains("2014 står här, men 2013 på samma plats i 2 andra rader av årtal"))
    #expect(self.told(chart([2011, 2012, 2013]), report: report) == [])
    #expect(self.told(chart([2011, 2012, 2014], [2011, 2012, 2014], [2011, 2012, 2013])) == [])
  }
}
