package import Quantities

extension Indicator.Measure {
  /// Whether a figure is of this kind. A bare number is taken at its word, but is no percentage; a share (`14 av 34`) is
  /// what is counted on a whole: a percentage, points of a maximum, a step of a scale, or so many who said yes.
  package func fits(_ value: Quantity) -> Bool {
    if value.number == nil {
      switch self {
      case .percent, .points, .scale, .yesNo: return true
      case .count, .kronor, .months, .years: return false
      }
    }
    switch (value.unit, self) {
    case (nil, .percent): return false
    case (nil, _), (.percent, .percent), (.persons, .count), (.pieces, .count), (.kronor, .kronor), (.points, .points),
      (.months, .months), (.years, .years), (.steps, .scale), (.outOf, .scale), (.points, .scale):
      return true
    case (.years, .months), (.months, .years): return true
    default: return false
    }
  }
}
