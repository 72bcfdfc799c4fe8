import Comparisons
import Quantities
import Testing

struct WilsonIntervalTests {
  /// One decimal, as the values are printed in tables of the score interval.
  private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  @Test(arguments: [
    (1, 16, 1.1, 28.3, "1–28"), (14, 34, 26.4, 57.8, "26–58"), (39, 61, 51.4, 74.8, "51–75"), (0, 16, 0, 19.4, "0–19"),
    (5, 5, 56.6, 100, "57–100"), (16, 16, 80.6, 100, "81–100"), (0, 1, 0, 79.3, "0–79"), (1, 1, 20.7, 100, "21–100"),
    (1, 2, 9.5, 90.5, "9–91"), (500, 1000, 46.9, 53.1, "47–53"),
  ])
  func agreesWithCheckValues(part: Int, whole: Int, lower: Double, upper: Double, text: String) throws {
    let interval = WilsonInterval(try #require(Share(part: part, whole: whole)))
    #expect(tenths(interval.lower) == lower)
    #expect(tenths(interval.upper) == upper)
    #expect(interval.formatted() == text)
  }

  @Test func holdsItsShareAndNeverLeavesZeroToAHundred() throws {
    for whole in [1, 2, 3, 7, 20, 61, 1_000, Share.largestWhole] {
      for part in Set([0, 1, whole / 3, whole / 2, whole - 1, whole]) {
        let interval = WilsonInterval(try #require(Share(part: part, whole: whole)))
        let percent = Double(part) / Double(whole) * 100
        #expect(interval.lower >= 0 && interval.lower <= percent + 1e-9, "\(part) av \(whole)")
        #expect(interval.upper <= 100 && interval.upper >= percent - 1e-9, "\(part) av \(whole)")
        #expect((interval.lower == 0) == (part == 0))
        #expect((interval.upper == 100) == (part == whole))
      }
    }
  }

  @Test func mirrorsTheOtherShare() throws {
    let some = WilsonInterval(try #require(Share(part: 14, whole: 34)))
    let others = WilsonInterval(try #require(Share(part: 20, whole: 34)))
    #expect(abs(some.lower + others.upper - 100) < 1e-9)
    #expect(abs(some.upper + others.lower - 100) < 1e-9)
  }
}
