import Archive
import Charts
import Quantities
import TestSupport
import Testing

@testable import SiteBuilding

/// Where drawings stand on the pages, and what they are called.
struct DrawingTests {
  @Test func namesAndDescribesEveryDrawing() throws {
    for (path, page) in try GoldenArchive.walk.get().pages {
      for svg in page.text.split(separator: "<svg class=\"diagram\"").dropFirst() {
        let tag = svg.prefix { $0 != ">" }
        if tag.contains(" aria-hidden=\"true\"") { continue }
        #expect(tag.contains(" role=\"img\""), "\(path)")
        for element in ["title", "desc"] {
          #expect(try !String(svg).between("<\(element)>", "</\(element)>").isEmpty, "\(path)")
        }
      }
      #expect(!page.text.contains(" style=\""), "\(path)")
    }
  }

  @Test(arguments: [
    ("insatser/ljuset/slutrapport.html", 15), ("insatser/ljuset.html", 10), ("insatser.html", 1),
    ("jamforelser/mal.html", 1), ("jamforelser/arbete-eller-studier.html", 2),
  ])
  func drawsOnThePage(path: String, least: Int) throws {
    let text = try GoldenArchive.site.get().text(path)
    #expect(text.split(separator: "<svg class=\"diagram\"").count - 1 >= least)
  }

  @Test func drawsNoMoreRowsThanAreRead() throws {
    var sources: [String: String] = [:]
    for number in 0...Drawn.mostRows {
      sources["insatser/i\(number)/insats.md"] = "---\nnamn: I \(number)\nförbund: norr\nperiod: 2019/2020\n---\n"
    }
    #expect(!(try MadeArchive.site(sources).text("insatser.html").contains("<svg")))
  }

  @Test(arguments: [
    (0.0, "0"), (0.5, "0,5"), (200_000, "200 000"), (-12.25, "−12,25"), (3.999, "4"),
  ])
  func writesNumbersOnAnAxis(value: Double, text: String) {
    #expect(Drawn.number(value).replacing("\u{A0}", with: " ") == text)
  }

  @Test(arguments: [
    (0.0, "0"), (500, "500 kr"), (200_000, "200 tkr"), (-1_500_000, "−1,5 mnkr"),
  ])
  func shortensMoneyOnAnAxis(value: Double, text: String) {
    #expect(Drawn.money(value).replacing("\u{A0}", with: " ") == text)
  }

  @Test func measuresAJourneyInMonths() {
    let axis = TimeScale.journey(0...(36 * 3_044))
    #expect(axis.ticks.map(\.label) == ["månad 0", "6", "12", "18", "24", "30", "36"])
    #expect(axis.place(18 * 3_044) == 50)
    #expect(TimeScale.journey(0...0).upper > 0)
  }

  @Test func measuresPeriodsInWholeYears() throws {
    let period = try #require(
      Period(start: PartialDate(year: 2019, month: 10)!, end: PartialDate(year: 2024, month: 9)))
    let axis = try #require(TimeScale.years([period]))
    #expect(axis.ticks.map(\.label) == ["2019", "2020", "2021", "2022", "2023", "2024", "2025"])
    #expect(TimeScale.years([]) == nil)
    let whole = try #require(TimeScale.years([Period(PartialDate(year: 2019)!)]))
    #expect(whole.ticks.map(\.label) == ["2019", "2020"])
    let open = try #require(Period(start: PartialDate(year: 2019)!, end: nil))
    #expect(TimeScale.years([open])?.ticks.count == 2)
  }
}
