import Comparisons
import Testing

struct BinomialLimitsTests {
  /// Around 33 %, computed from the binomial distribution by hand.
  @Test(arguments: [
    (16, 2...9, 0...11), (34, 6...17, 3...20), (54, 11...25, 8...29), (61, 13...27, 9...32), (129, 32...53, 27...59),
    (274, 75...106, 67...115),
  ])
  func agreesWithTheExactDistribution(whole: Int, inner: ClosedRange<Int>, outer: ClosedRange<Int>) {
    let limits = BinomialLimits(whole: whole, probability: 0.33)
    #expect(limits.inner == inner)
    #expect(limits.outer == outer)
  }

  @Test func holdsAtTheEdges() {
    #expect(BinomialLimits(whole: 1, probability: 0.5).outer == 0...1)
    #expect(BinomialLimits(whole: 20, probability: 0).inner == 0...0)
    #expect(BinomialLimits(whole: 20, probability: 1).outer == 20...20)
    let many = BinomialLimits(whole: 100_000, probability: 0.33)
    #expect(many.inner.lowerBound > 32_600 && many.inner.upperBound < 33_400)
  }

  /// Between the quantile and the count below it.
  @Test func evensTheLimitsBetweenCounts() {
    let limits = BinomialLimits(whole: 16, probability: 0.33)
    #expect(limits.innerPercent.lowerBound > 6.25 && limits.innerPercent.lowerBound <= 12.5)
    #expect(limits.innerPercent.upperBound > 50 && limits.innerPercent.upperBound <= 56.25)
    #expect(limits.outerPercent.lowerBound == 0 || limits.outerPercent.lowerBound < limits.innerPercent.lowerBound)
    let widths = (10...200).map {
      let limits = BinomialLimits(whole: $0, probability: 0.33).innerPercent
      return limits.upperBound - limits.lowerBound
    }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $1 < $0 + 0.5 })
  }
}
