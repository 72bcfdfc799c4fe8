import Archive
import Quantities

extension Indicator.Measure {
  /// Whether a figure is of this kind. A figure without a unit is taken at its word, but a bare number is no percentage.
  func measures(_ value: Quantity) -> Bool {
    let isShare = value.number == nil
    return switch self {
    case .percent: isShare || value.unit == .percent
    case .count: ![.percent, .percentagePoints, .kronor].contains(value.unit)
    case .kronor: !isShare && [nil, .kronor].contains(value.unit)
    case .months, .years: !isShare && [nil, .months, .years].contains(value.unit)
    case .points: [nil, .points].contains(value.unit)
    case .scale: !isShare && isStep(value.unit)
    case .yesNo: true
    }
  }

  private func isStep(_ unit: Unit?) -> Bool {
    switch unit {
    case nil, .points, .steps, .outOf: true
    default: false
    }
  }
}
