import Testing

@testable import Quantities

struct PeriodTests {
  @Test(
    arguments: [
      ("2019-10-01/2024-09-30", "1 oktober 2019–30 september 2024", 60), ("2019-10/", "oktober 2019–", nil),
      ("2019/2024", "2019–2024", 72), ("2014", "2014", 12), ("2019-10/2019-12", "oktober 2019–december 2019", 3),
      ("2018-09-01/2020-08-14", "1 september 2018–14 augusti 2020", 23), ("2014-03-05", "5 mars 2014", 0),
      ("våren 2020 / hösten 2020", "våren 2020–hösten 2020", 9), ("2019-10/2019", "oktober 2019–2019", 3),
    ] as [(String, String, Int?)])
  func readsAndWritesPeriods(text: String, formatted: String, months: Int?) throws {
    let period = try Period.parse(text).get()
    #expect(period.formatted() == formatted)
    #expect(period.months == months)
    #expect(period.isOpen == (months == nil))
  }

  @Test func keepsTheDatesOfASpanWhole() throws {
    let periods = try ["2018-09-01/2020-08", "2018-09/", "våren 2020"].map { try Period.parse($0).get() }
    #expect(
      periods.map { $0.formatted(space: "_") } == ["1_september_2018–augusti_2020", "september_2018–", "våren_2020"])
  }

  @Test(
    arguments: [
      ("", .empty), ("/2020", .empty), ("2024/2019", .periodBackwards), ("2019/2020/2021", .notADate),
      ("2019–2024", .periodNeedsSlash(suggestion: "2019/2024")),
      ("2019-10–2020-01", .periodNeedsSlash(suggestion: "2019-10/2020-01")),
      ("2019 - 2024", .periodNeedsSlash(suggestion: "2019/2024")),
      ("2019-10–", .periodNeedsSlash(suggestion: "2019-10/")),
      ("2019-02-30/2020", .noSuchDay), ("2019/snart", .notADate),
    ] as [(String, QuantityProblem.Kind)])
  func tellsWhatIsWrong(text: String, kind: QuantityProblem.Kind) {
    guard case .failure(let problem) = Period.parse(text) else {
      Issue.record("\(text) was accepted")
      return
    }
    #expect(problem.kind == kind)
  }

  @Test func knowsWhatLiesInIt() throws {
    let period = try Period.parse("2019-10/2020-02").get()
    #expect(period.contains(try PartialDate.parse("2020-02-29").get()))
    #expect(!period.contains(try PartialDate.parse("2020").get()))
    #expect(period.overlaps(try Period.parse("2020/").get()))
    #expect(!period.overlaps(try Period.parse("2020-03/").get()))
    #expect(try Period.parse("2019-10/").get() > period)
  }
}
