extension Requirement {
  /// `minst Q av vardera könet`. Counts are turned into shares of women and men together when Q is a percentage or a
  /// share; shares and percentages compare as they are, and so do counts with a Q that is a count.
  static func judgeSexes(_ evidence: Evidence, _ bound: Quantity) -> Evaluation {
    guard let women = evidence.women, let men = evidence.men else { return .undecidable(.noValue) }
    let groups = wantsShare(bound) ? shares(of: [women, men]) : [women, men]
    guard let groups else { return .undecidable(.noValue) }
    return .combine(groups.map { judge($0, against: bound, [.equal, .greater]) })
  }

  /// `fördelning`: every category that the goal names against its wanted share. A category that is not among counted
  /// ones is missing, never zero. The tolerances are the house's own:
  /// - exact: equal when rounded to the decimals of the wanted figure (19,6 % is 20 %, but not 20,0 %);
  /// - `ca`, for the whole or for the wanted figure: within ±5 percentage points, both ends included.
  static func judgeDistribution(_ evidence: Evidence, approximate: Bool) -> Evaluation {
    guard !evidence.wanted.isEmpty else { return .undecidable(.wantedMissing) }
    guard !evidence.distribution.isEmpty else { return .undecidable(.noValue) }
    let names = evidence.distribution.keys.sorted()
    guard let shares = shares(of: names.map { evidence.distribution[$0]! }) else { return .undecidable(.noValue) }
    let outcome = Dictionary(uniqueKeysWithValues: zip(names, shares))
    return .combine(
      evidence.wanted.sorted { $0.key < $1.key }.map { name, wanted in
        guard let value = outcome[name] else { return .undecidable(.categoryMissing(name)) }
        return judge(value, near: wanted, approximate: approximate || wanted.precision == .approximate)
      })
  }

  private static func judge(_ value: Quantity, near wanted: Quantity, approximate: Bool) -> Evaluation {
    var exact = wanted
    exact.precision = .exact
    if exact.unit == nil, exact.share == nil { exact.unit = .percent }
    guard let (mine, point) = value.bounds(with: exact), let target = point.lower else {
      return .undecidable(.unitsDiffer)
    }
    let slack =
      approximate
      ? DecimalNumber(5)
      : DecimalNumber(mantissa: 5, decimals: min(exact.notation.decimals, DecimalNumber.maximumDecimals - 1) + 1)
    return judge(mine, within: Bounds(target, precision: .approximate, slack: slack))
  }

  /// Whether a bound is a part of the whole rather than a count.
  private static func wantsShare(_ bound: Quantity) -> Bool {
    bound.share != nil || bound.unit == .percent
  }

  /// Counts as shares of their sum; figures that are shares or percentages already are left as they are. Nil when the
  /// counts are negative, have decimals, or add up to nothing.
  private static func shares(of groups: [Quantity]) -> [Quantity]? {
    guard groups.allSatisfy({ $0.number != nil && ($0.unit == nil || $0.unit == .persons) }) else { return groups }
    let counts = groups.compactMap { $0.number?.wholeValue }
    guard counts.count == groups.count, counts.allSatisfy({ (0...Share.largestWhole).contains($0) }) else { return nil }
    let total = counts.reduce(0) { min($0 + $1, Share.largestWhole + 1) }
    guard (1...Share.largestWhole).contains(total) else { return nil }
    return zip(groups, counts).map { Quantity(.share(part: $1, whole: total), precision: $0.precision) }
  }
}
