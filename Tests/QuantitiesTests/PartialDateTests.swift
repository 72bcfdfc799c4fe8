import Testing

@testable import Quantities

struct PartialDateTests {
  @Test(arguments: [
    ("2014", "2014", "2014"), ("2014-03", "mars 2014", "2014-03"), ("2014-03-05", "5 mars 2014", "2014-03-05"),
    ("våren 2020", "våren 2020", "2020"), ("Höst 2020", "hösten 2020", "2020"),
    ("2020-02-29", "29 februari 2020", "2020-02-29"),
    (" 2000-02-29 ", "29 februari 2000", "2000-02-29"), ("2019-12-31", "31 december 2019", "2019-12-31"),
  ])
  func readsAndWritesDates(text: String, formatted: String, iso: String) throws {
    let date = try PartialDate.parse(text).get()
    #expect(date.formatted() == formatted)
    #expect(date.isoText == iso)
    #expect(try PartialDate.parse(date.sourceText).get() == date)
  }

  @Test(
    arguments: [
      ("", .empty, 0..<0), ("snart", .notADate, 0..<5), ("2023-02-29", .noSuchDay, 0..<10),
      ("1900-02-29", .noSuchDay, 0..<10),
      ("2014-13", .noSuchMonth, 5..<7), ("2014-00", .noSuchMonth, 5..<7), ("2014-04-31", .noSuchDay, 0..<10),
      ("2014-04-00", .noSuchDay, 0..<10), ("1799", .yearOutOfRange, 0..<4), ("2201", .yearOutOfRange, 0..<4),
      ("våren 2999", .yearOutOfRange, 7..<11), ("våren", .notADate, 0..<6), ("2014-", .notADate, 0..<5),
      ("20140", .notADate, 0..<5),
      ("180901", .notISODate(suggestion: "2018-09-01"), 0..<6),
      ("991231", .notISODate(suggestion: "1999-12-31"), 0..<6),
      ("20180901", .notISODate(suggestion: "2018-09-01"), 0..<8),
      ("5 mars 2014", .notISODate(suggestion: "2014-03-05"), 0..<11),
      ("Mars 2014", .notISODate(suggestion: "2014-03"), 0..<9),
      ("2014-3-5", .notISODate(suggestion: "2014-03-05"), 0..<8),
      ("181301", .notADate, 0..<6), ("2014-03-05-06", .notADate, 0..<13), ("2014 03", .notADate, 0..<7),
      ("abcd-ef", .notADate, 0..<7),
    ] as [(String, QuantityProblem.Kind, Range<Int>)])
  func tellsWhatIsWrongAndWhere(text: String, kind: QuantityProblem.Kind, range: Range<Int>) {
    guard case .failure(let problem) = PartialDate.parse(text) else {
      Issue.record("\(text) was accepted")
      return
    }
    #expect(problem.kind == kind)
    #expect(problem.range == range)
  }

  @Test func countsDaysAsTheCalendarDoes() throws {
    var expected = try PartialDate.parse("1800-01-01").get().earliest
    for year in PartialDate.years {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = PartialDate(year: year, month: month, day: day) else { continue }
          #expect(date.earliest == expected && date.latest == expected)
          expected += 1
        }
      }
    }
    let span = try PartialDate.parse("2000-01-01").get().earliest - PartialDate.parse("1970-01-01").get().earliest
    #expect(span == 10_957)
  }

  @Test func sortsByFirstDayThenTheLongerFirst() throws {
    let texts = [
      "2019-12-31", "2020", "vintern 2020", "2020-01", "2020-01-01", "våren 2020", "2020-03-01",
      "hösten 2020", "2021",
    ]
    let dates = try texts.map { try PartialDate.parse($0).get() }
    var noise = Noise(seed: 6)
    #expect(dates.shuffled(using: &noise).sorted() == dates)
  }
}
