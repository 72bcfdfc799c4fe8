package import Quantities

/// The 95 % interval of a share: between which values it would often have come out, had chance alone dealt again.
///
/// Wilson's score interval without continuity correction, recommended for small groups by Brown, Cai & DasGupta,
/// "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001), 101–133. With z the 0.975 quantile of
/// the normal distribution, p = part/whole and n = whole: centre (p + z²/2n) / (1 + z²/n), half width
/// z·√(p(1−p)/n + z²/4n²) / (1 + z²/n).
package struct WilsonInterval: Sendable, Equatable {
  /// In percent, 0 to 100.
  package let lower: Double
  /// In percent, 0 to 100.
  package let upper: Double

  private static let z = 1.959963984540054

  package init(_ share: Share) {
    let n = Double(share.whole)
    let p = Double(share.part) / n
    let z2 = Self.z * Self.z
    let centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    let half = Self.z * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot() / (1 + z2 / n)
    lower = share.part == 0 ? 0 : max(0, (centre - half) * 100)
    upper = share.part == share.whole ? 100 : min(100, (centre + half) * 100)
  }

  /// `26–58`, in whole percent.
  package func formatted() -> String { "\(Int(lower.rounded()))–\(Int(upper.rounded()))" }
}
