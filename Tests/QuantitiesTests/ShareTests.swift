import Testing

@testable import Quantities

struct ShareTests {
  @Test(arguments: [
    (14, 34, "41", true), (14, 34, "41,2", true), (14, 34, "41,18", true), (14, 34, "42", false),
    (14, 34, "41,1", false),
    (14, 34, "45", false), (1, 16, "6", true), (1, 16, "6,25", true), (1, 16, "6,3", true), (1, 16, "6,2", true),
    (27, 54, "50", true), (39, 61, "64", true), (173, 274, "63", true), (1, 8, "12", true), (1, 8, "13", true),
    (27, 200, "14", true), (27, 200, "13", false), (31, 54, "57", true), (27, 54, "57", false), (2, 3, "66", false),
    (0, 16, "0", true), (16, 16, "100", true), (199, 200, "100", true), (199, 200, "99", false),
  ])
  func followsFromItsCounts(part: Int, whole: Int, stated: String, expected: Bool) throws {
    let share = try #require(Share(part: part, whole: whole))
    let number = try #require(DecimalNumber.parse(stated))
    #expect(share.matches(statedPercent: number, precision: .exact) == expected)
  }

  @Test(
    arguments: [
      (14, 34, "40", .approximate, true), (14, 34, "45", .approximate, false), (14, 34, "43", .approximate, true),
      (14, 34, "44", .approximate, false), (55, 100, "60", .approximate, true), (54, 100, "60", .approximate, false),
      (40, 80, "50", .atLeast, true), (41, 80, "50", .atLeast, true), (39, 80, "50", .atLeast, false),
      (55, 100, "50", .atLeast, false), (54, 100, "50", .atLeast, true), (49, 100, "50", .justUnder, true),
      (45, 100, "50", .justUnder, false), (51, 100, "50", .justUnder, false),
    ] as [(Int, Int, String, Precision, Bool)])
  func allowsForTheWordBeforeIt(part: Int, whole: Int, stated: String, precision: Precision, expected: Bool) throws {
    let share = try #require(Share(part: part, whole: whole))
    let number = try #require(DecimalNumber.parse(stated))
    #expect(share.matches(statedPercent: number, precision: precision) == expected)
  }

  @Test func refusesImpossibleCounts() {
    #expect(Share(part: 1, whole: 0) == nil)
    #expect(Share(part: 2, whole: 1) == nil)
    #expect(Share(part: -1, whole: 1) == nil)
    #expect(Share(part: 1, whole: .max) == nil)
  }

  @Test func givesThePercentageExactly() throws {
    let share = try #require(Share(part: 14, whole: 34))
    #expect(share.percent == Rational(700, 17))
    #expect(share.percent(decimals: 1) == DecimalNumber(mantissa: 412, decimals: 1))
    #expect(share.formatted() == "14 av 34 (41\u{A0}%)")
    #expect(share.formattedCounts() == "14 av 34")
  }
}
