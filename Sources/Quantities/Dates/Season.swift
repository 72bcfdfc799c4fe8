/// A season, as reports date by it: `våren 2020`.
package enum Season: Int, Hashable, Sendable, CaseIterable {
  /// In the order of the first month that each may begin.
  case winter, spring, summer, autumn

  /// The definite form, `våren`.
  package var name: String {
    switch self {
    case .winter: "vintern"
    case .spring: "våren"
    case .summer: "sommaren"
    case .autumn: "hösten"
    }
  }

  /// First and last month. Source: the meteorological seasons (SMHI). Winter is both ends of the year that is named,
  /// since `vintern 2020` may be the one that ends or the one that begins in 2020.
  var months: ClosedRange<Int> {
    switch self {
    case .winter: 1...12
    case .spring: 3...5
    case .summer: 6...8
    case .autumn: 9...11
    }
  }

  /// What a season may be written as.
  package static let allWords = [
    "våren", "sommaren", "hösten", "vintern", "vår", "sommar", "höst", "vinter",
  ]

  static func named(_ word: String) -> Season? {
    switch word {
    case "vår", "våren": .spring
    case "sommar", "sommaren": .summer
    case "höst", "hösten": .autumn
    case "vinter", "vintern": .winter
    default: nil
    }
  }
}
