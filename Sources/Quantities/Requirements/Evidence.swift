/// What came out, as far as a report says it: the other side of a requirement.
package struct Evidence: Hashable, Sendable {
  /// The outcome itself.
  package var value: Quantity?
  /// For `av vardera könet`: counts, or shares or percentages of their own.
  package var women: Quantity?
  /// As `women`.
  package var men: Quantity?
  /// Measured before.
  package var before: Quantity?
  /// Measured after; stands in for `value` when that is nil.
  package var after: Quantity?
  /// The goal's baseline, used when nothing was measured before.
  package var baseline: Quantity?
  /// The outcome by category: counts, or shares or percentages.
  package var distribution: [String: Quantity]
  /// The shares that the goal wants, by category.
  package var wanted: [String: Quantity]
  /// For `ja`: whether it was done; nil when nobody says.
  package var done: Bool?

  /// What is known; everything else is missing.
  package init(
    value: Quantity? = nil, women: Quantity? = nil, men: Quantity? = nil, before: Quantity? = nil,
    after: Quantity? = nil, baseline: Quantity? = nil, distribution: [String: Quantity] = [:],
    wanted: [String: Quantity] = [:], done: Bool? = nil
  ) {
    self.value = value
    self.women = women
    self.men = men
    self.before = before
    self.after = after
    self.baseline = baseline
    self.distribution = distribution
    self.wanted = wanted
    self.done = done
  }
}
