import Charts
import Quantities

/// Dates and relative times as places on an axis, in hundredths of a day as `When.sortKey` has them.
enum TimeScale {
  /// An axis of whole years around some periods; nil for none. An open one reaches at least a year past its start.
  static func years(_ periods: [Period]) -> Axis? {
    let starts = periods.map(\.start.year)
    let ends = periods.map { $0.end.map { year($0.latest, near: $0.year) } ?? $0.start.year + 1 }
    guard let first = starts.min(), let last = ends.max() else { return nil }
    return years(first, max(last, first + 1))
  }

  /// An axis from the first day of one year to the first day of another.
  static func years(_ first: Int, _ last: Int) -> Axis? {
    let step = max(1, (last - first + 11) / 12)
    let ticks = stride(from: first, through: last, by: step).compactMap { year in
      start(of: year).map { Axis.Tick($0, String(year)) }
    }
    guard let from = start(of: first), let to = start(of: last) else { return nil }
    return Axis(from, to, ticks: ticks)
  }

  /// The year whose first day is the first after a day.
  private static func year(_ day: Int, near year: Int) -> Int {
    (PartialDate(year: year + 1)?.earliest ?? .max) <= day ? year + 2 : year + 1
  }

  private static func start(of year: Int) -> Double? { PartialDate(year: year).map { Double($0.earliest) * 100 } }

  /// A period on such an axis.
  static func span(_ period: Period) -> Gantt.Span {
    Gantt.Span(Double(period.start.earliest) * 100, period.end.map { Double($0.latest) * 100 + 100 })
  }

  /// An axis of months or years from the start of a journey.
  static func journey(_ span: ClosedRange<Int>) -> Axis {
    let month = Double(RelativeMonths.length)
    let last = max(1, Int((Double(span.upperBound) / month).rounded(.up)))
    let first = min(0, Int((Double(span.lowerBound) / month).rounded(.down)))
    var step = [1, 2, 3, 6].first { (last - first) / $0 <= 6 } ?? 12
    while (last - first) / step > 6 { step *= 2 }
    let end = first + (last - first + step - 1) / step * step
    let ticks = stride(from: first, through: end, by: step).map { value in
      Axis.Tick(Double(value) * month, value == first ? "månad \(value)" : String(value))
    }
    return Axis(Double(first) * month, Double(end) * month, ticks: ticks)
  }

  /// Hundredths of a day in a mean month (365,25 days a year).
  private enum RelativeMonths { static let length = 3_044 }
}
