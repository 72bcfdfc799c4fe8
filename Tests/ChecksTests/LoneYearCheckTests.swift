import Testing

@testable import Checks

struct LoneYearCheckTests {
  private func told(_ report: String, text: String = "") -> [String] {
    Checked(
      report: report, text: text, ["indikatorer.yml": "i: {namn: I, definition: D, enhet: procent}\n"]
    ).told(LoneYearCheck.self).filter { $0.contains("ensamt") }
  }

  private func measures(_ years: String...) -> String {
    "mått:\n" + years.map { "  - {indikator: i, värde: 5 %, år: \($0)}\n" }.joined()
  }

  private func table(_ years: String...) -> String {
    "| Uppgift | Tid |\n|---|---|\n" + years.map { "| a | \($0) |\n" }.joined() + "\nTabell: T\n"
  }

  private func line(_ year: String, _ other: Int, _ line: Int) -> String {
    "1️⃣«\(year)» varning: \(year) står bara här, men \(other) vid de andra i listan, som på rad \(line)"
      + " [ensamt-årtal] = rätta årtalet; är det rätt, säg i texten varför det skiljer sig"
  }

  @Test func catchesTheOnlyOtherYear() {
    #expect(told(measures("2015", "1️⃣2016", "2015", "2015")) == [line("2016", 2015, 6)])
    #expect(
      told("underlag: [{slag: a, år: 2015}, {slag: b, år: 2015}, {slag: c, år: 2015}, {slag: d, år: 1️⃣2014}]") == [
        line("2014", 2015, 5)
      ])
    #expect(told("", text: table("1️⃣2009", "2008", "2008", "2008")) == [line("2009", 2008, 10)])
    #expect(told("", text: table("1️⃣2009", "2008", "2008", "2008", "2014")) == [line("2009", 2008, 10)])
  }

  @Test func letsOtherListsBe() {
    #expect(told(measures("2015", "2016", "2016", "2015")) == [])
    #expect(told(measures("2015", "2017", "2015", "2015")) == [])
    #expect(told(measures("2015", "2016", "2015")) == [])
    #expect(told(measures("2015", "2016", "2015", "2015"), text: "Hälsan mättes först 2016.") == [])
    #expect(told("", text: table("2009", "2008", "2008", "–")) == [])
    #expect(told("", text: table("2008", "2009", "2010", "2011")) == [])
    #expect(told("", text: table("2018", "2018", "2018", "2019", "2020")) == [])
  }
}
