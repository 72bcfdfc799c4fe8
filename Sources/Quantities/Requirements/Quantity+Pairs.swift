extension Quantity {
  /// The figure as a bound: a share without its percentage, `14 av 34`.
  var requirementText: String {
    guard case .share = amount else { return formatted() }
    let unit = name.map { "\u{A0}\($0.plural)" } ?? ""
    return (precision.word.map { $0 + " " } ?? "") + formattedNumber() + unit
  }

  /// Two figures with the unit written once when both have the same.
  func formattedPair(with other: Quantity, joinedBy word: String) -> String {
    guard name == other.name, case .number = amount, case .number = other.amount else {
      return "\(requirementText) \(word) \(other.requirementText)"
    }
    let first = (precision.word.map { $0 + " " } ?? "") + formattedAmount()
    return "\(first) \(word) \(other.formatted())"
  }

  /// The figure with the other's unit when it has none of its own; nil when that makes it too large.
  func sharingName(of other: Quantity) -> Quantity? {
    guard unit == nil, notation.name == nil, let written = number else { return self }
    if let name = other.notation.name { return Quantity(written: written, name: name, precision: precision) }
    guard case .outOf = other.unit else { return self }
    var copy = self
    copy.unit = other.unit
    return copy
  }
}
