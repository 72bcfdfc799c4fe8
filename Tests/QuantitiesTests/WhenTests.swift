import Testing

@testable import Quantities

struct WhenTests {
  @Test(arguments: [
    ("månad 14", "månad 14"), ("Månad 0/månad 10", "månad 0–10"), ("månad 0/10", "månad 0–10"),
    ("månad 0–10", "månad 0–10"),
    ("vecka 3", "vecka 3"), ("dag 1", "dag 1"), ("år 2", "år 2"), ("ma\u{30A}nad 3", "månad 3"),
    ("månad −3", "månad −3"),
    ("månad −3/månad 2", "månad −3 till 2"), ("2014-03", "mars 2014"), ("2019-10/", "oktober 2019–"),
    ("våren 2020", "våren 2020"),
  ])
  func readsAndWritesTimes(text: String, expected: String) throws {
    #expect(try When.parse(text).get().formatted() == expected)
  }

  @Test(
    arguments: [
      ("", .empty), ("senare", .notATime), ("månad", .notATime), ("månad x", .notATime), ("månad 3 eller 4", .notATime),
      ("månad 10/månad 3", .periodBackwards), ("vecka 3/månad 2", .unitsDiffer), ("månad 99999", .tooLarge),
      ("månad 99999999999", .notATime), ("2014-13", .noSuchMonth), ("mars 2014", .notISODate(suggestion: "2014-03")),
    ] as [(String, QuantityProblem.Kind)])
  func tellsWhatIsWrong(text: String, kind: QuantityProblem.Kind) {
    guard case .failure(let problem) = When.parse(text) else {
      Issue.record("\(text) was accepted")
      return
    }
    #expect(problem.kind == kind)
  }

  @Test func sortsOneJourney() throws {
    let texts = ["månad −3", "dag 1", "vecka 3", "månad 1", "månad 14", "år 2", "2014", "2014-03-05"]
    let keys = try texts.map { try When.parse($0).get().sortKey }
    #expect(keys == keys.sorted())
    #expect(try When.parse("månad 0/månad 10").get().endKey == 30_440)
    #expect(try When.parse("2019-10/").get().endKey == nil)
  }

  @Test(arguments: [
    ("1–10", "1–10"), ("0-10", "0–10"), ("1 till 5", "1–5"), ("0 − 100", "0–100"),
    ("−5–5", "−5 till 5"),
  ])
  func readsAndWritesScales(text: String, expected: String) throws {
    #expect(try ScaleRange.parse(text).get().formatted() == expected)
  }

  @Test(arguments: ["", "10", "10–1", "5–5", "a–b", "1–", "–10", "1–10–20"])
  func refusesWhatIsNoScale(text: String) {
    #expect(throws: QuantityProblem.self) { try ScaleRange.parse(text).get() }
  }

  @Test func knowsWhatLiesOnAScale() throws {
    let scale = try ScaleRange.parse("1–10").get()
    #expect(scale.contains(DecimalNumber(10)))
    #expect(!scale.contains(DecimalNumber(mantissa: 101, decimals: 1)))
  }
}
