/// Between which counts chance alone would keep a group of a size, if each in it had the same probability: the quantiles
/// of the binomial distribution, computed exactly and not by the normal approximation.
///
/// The limits of a funnel plot (Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
/// Medicine 24 (2005), 1185–1202): 95 % and 99,8 %.
package struct BinomialLimits: Sendable, Equatable {
  /// Counts, 95 % of the probability: from the 2,5 % quantile to the 97,5 % quantile.
  package let inner: ClosedRange<Int>
  /// Counts, 99,8 % of the probability: from the 0,1 % quantile to the 99,9 % quantile.
  package let outer: ClosedRange<Int>
  /// The inner limits as shares in percent, made even between counts as Spiegelhalter does (appendix A.1.1): from a
  /// quantile goes the part of its own probability that lies beyond the level.
  package let innerPercent: ClosedRange<Double>
  /// The outer limits as shares in percent, made even in the same way.
  package let outerPercent: ClosedRange<Double>

  /// Limits for a group of `whole` (at least 1) with a probability between 0 and 1.
  package init(whole: Int, probability: Double) {
    let weights = Self.weights(whole, min(max(probability, 1e-9), 1 - 1e-9))
    let sum = weights.reduce(0, +)
    func quantile(_ level: Double) -> (count: Int, percent: Double) {
      var reached = 0.0
      for (count, weight) in weights.enumerated() {
        reached += weight
        guard reached >= level * sum else { continue }
        let even = Double(count) - (weight > 0 ? (reached - level * sum) / weight : 0)
        return (count, min(max(even / Double(whole) * 100, 0), 100))
      }
      return (whole, 100)
    }
    let (low, high) = (quantile(0.025), quantile(0.975))
    let (lowest, highest) = (quantile(0.001), quantile(0.999))
    inner = low.count...high.count
    outer = lowest.count...highest.count
    innerPercent = low.percent...max(low.percent, high.percent)
    outerPercent = lowest.percent...max(lowest.percent, highest.percent)
  }

  /// What each count weighs beside the most probable one, so that nothing is too small to hold.
  private static func weights(_ n: Int, _ p: Double) -> [Double] {
    var weights = [Double](repeating: 0, count: n + 1)
    let mode = min(n, Int(Double(n + 1) * p))
    weights[mode] = 1
    for count in stride(from: mode, to: 0, by: -1) {
      weights[count - 1] = weights[count] * Double(count) * (1 - p) / (Double(n - count + 1) * p)
    }
    for count in mode..<n {
      weights[count + 1] = weights[count] * Double(n - count) * p / (Double(count + 1) * (1 - p))
    }
    return weights
  }
}
