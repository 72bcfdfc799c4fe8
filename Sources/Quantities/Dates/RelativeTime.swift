/// A time counted from the start of a journey: `månad 14`, `månad 0/månad 10`, `vecka 3`.
package struct RelativeTime: Hashable, Comparable, Sendable {
  /// What is counted.
  package enum Unit: Hashable, Sendable, CaseIterable {
    /// From the shortest to the longest.
    case day, week, month, year

    /// The word before the number, `månad`.
    package var name: String {
      switch self {
      case .day: "dag"
      case .week: "vecka"
      case .month: "månad"
      case .year: "år"
      }
    }

    /// Hundredths of a day in one: mean lengths of the Gregorian calendar (365,25 days a year).
    var length: Int {
      switch self {
      case .day: 100
      case .week: 700
      case .month: 3_044
      case .year: 36_525
      }
    }

    /// The words for the units, for suggestions.
    package static let allWords = allCases.map(\.name)
  }

  /// What is counted.
  package let unit: Unit
  /// The point, or the start of the span.
  package let start: Int
  /// The end of a span, or nil for a point in time.
  package let end: Int?

  /// Times further away than this are refused.
  package static let bounds = -10_000...10_000

  /// A time, or nil when the end is before the start or a number is out of bounds.
  package init?(unit: Unit, start: Int, end: Int? = nil) {
    guard Self.bounds.contains(start), Self.bounds.contains(end ?? start), end ?? start >= start else { return nil }
    (self.unit, self.start, self.end) = (unit, start, end)
  }

  /// How many units the span lasts; nil for a point in time.
  package var length: Int? { end.map { $0 - start } }

  /// Order by start, then by end, in mean days; a month and 30 days may so be told apart only roughly.
  package static func < (left: RelativeTime, right: RelativeTime) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [Int] {
    [start * unit.length, (end ?? start) * unit.length, unit.length, end == nil ? 0 : 1]
  }

  /// `månad 14`, `månad 0–10`; a negative number has a minus sign and `till` in its span.
  package func formatted() -> String {
    let first = "\(unit.name) \(start.signedText)"
    guard let end else { return first }
    return first + (start < 0 ? " till " : "–") + end.signedText
  }
}
