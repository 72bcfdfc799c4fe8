extension Requirement {
  /// Sets the requirement against what came out. Pure and exact: shares compare as fractions. A figure with `ca`,
  /// `drygt` or `knappt` decides only when every value it leaves open gives the same answer.
  package func evaluate(_ evidence: Evidence) -> Evaluation {
    let outcome = evidence.value ?? evidence.after
    let latest = evidence.after ?? evidence.value
    return switch self {
    case .atLeast(let bound): Self.judge(outcome, against: bound, [.equal, .greater])
    case .atMost(let bound): Self.judge(outcome, against: bound, [.equal, .less])
    case .between(let low, let high):
      .combine([
        Self.judge(outcome, against: low, [.equal, .greater]), Self.judge(outcome, against: high, [.equal, .less]),
      ])
    case .exactly(let wanted): Self.judge(outcome, within: wanted)
    case .change(let from, let to): Self.judge(latest, from: from, to: to)
    case .increase(let start): Self.judge(latest, start ?? evidence.before ?? evidence.baseline, .greater)
    case .decrease(let start): Self.judge(latest, start ?? evidence.before ?? evidence.baseline, .less)
    case .atLeastOfEachSex(let bound): Self.judgeSexes(evidence, bound)
    case .distribution(let approximate): Self.judgeDistribution(evidence, approximate: approximate)
    case .done: evidence.done.map { $0 ? .met : .notMet } ?? .undecidable(.noValue)
    case .qualitative: .undecidable(.qualitative)
    }
  }

  /// Whether a figure has one of the accepted orders to a bound. `drygt` and `knappt` at the bound are not heeded:
  /// `minst drygt 60 %` is `minst 60 %`; `ca` is.
  static func judge(_ value: Quantity?, against bound: Quantity, _ accepted: Order) -> Evaluation {
    guard let value else { return .undecidable(.noValue) }
    if let reason = obstacle(value, bound) { return .undecidable(reason) }
    var bound = bound
    if bound.precision != .approximate { bound.precision = .exact }
    guard let possible = value.possibleOrders(to: bound) else { return .undecidable(.unitsDiffer) }
    return judge(possible, accepted)
  }

  static func judge(_ possible: Order, _ accepted: Order) -> Evaluation {
    if possible.isSubset(of: accepted) { return .met }
    return possible.isDisjoint(with: accepted) ? .notMet : .undecidable(.boundTooLoose)
  }

  /// A bare requirement does not say whether it means the part or the percentage of a share.
  private static func obstacle(_ value: Quantity, _ bound: Quantity) -> Evaluation.Reason? {
    guard case .share = value.amount, case .number = bound.amount, bound.unit == nil else { return nil }
    return .unitMissing
  }

  /// `60 personer`, `ca 60 personer`, `drygt 60 personer`: within what the figure leaves open.
  private static func judge(_ value: Quantity?, within wanted: Quantity) -> Evaluation {
    guard let value else { return .undecidable(.noValue) }
    if let reason = obstacle(value, wanted) { return .undecidable(reason) }
    guard let (mine, room) = value.bounds(with: wanted) else { return .undecidable(.unitsDiffer) }
    return judge(mine, within: room)
  }

  /// Whether the bounds of a figure lie within others.
  static func judge(_ mine: Bounds, within room: Bounds) -> Evaluation {
    var parts: [Evaluation] = []
    if let lower = room.lower { parts.append(judge(mine.possibleOrders(to: Bounds(lower)), [.equal, .greater])) }
    if let upper = room.upper {
      parts.append(judge(mine.possibleOrders(to: Bounds(upper)), room.isUpperOpen ? .less : [.equal, .less]))
    }
    return .combine(parts)
  }

  /// Met when the end is reached in the direction from the start; the same start and end mean exactly that value.
  private static func judge(_ value: Quantity?, from: Quantity, to: Quantity) -> Evaluation {
    guard let direction = to.compared(to: from) else { return .undecidable(.unitsDiffer) }
    return judge(value, against: to, direction.union(.equal))
  }

  /// Whether a figure has moved from its start.
  private static func judge(_ value: Quantity?, _ start: Quantity?, _ direction: Order) -> Evaluation {
    guard let value else { return .undecidable(.noValue) }
    guard let start else { return .undecidable(.baselineMissing) }
    guard let possible = value.possibleOrders(to: start) else { return .undecidable(.unitsDiffer) }
    return judge(possible, direction)
  }
}
