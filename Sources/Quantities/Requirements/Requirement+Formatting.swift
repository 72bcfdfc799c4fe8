extension Requirement {
  /// The requirement in Swedish, as it may be written in `krav`: `mellan 40 och 60 %`.
  package func formatted() -> String {
    switch self {
    case .atLeast(let bound): "minst \(bound.requirementText)"
    case .atMost(let bound): "högst \(bound.requirementText)"
    case .between(let low, let high): "mellan \(low.formattedPair(with: high, joinedBy: "och"))"
    case .exactly(let value): value.requirementText
    case .change(let from, let to): "från \(from.formattedPair(with: to, joinedBy: "till"))"
    case .increase(let start): "öka" + (start.map { " från \($0.requirementText)" } ?? "")
    case .decrease(let start): "minska" + (start.map { " från \($0.requirementText)" } ?? "")
    case .atLeastOfEachSex(let bound): "minst \(bound.requirementText) av vardera könet"
    case .distribution(let approximate): approximate ? "fördelning ca" : "fördelning"
    case .done: "ja"
    case .qualitative: "kvalitativt"
    }
  }
}
