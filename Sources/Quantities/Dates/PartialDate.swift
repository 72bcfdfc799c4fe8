/// A date as exact as it is known: a year, a month, a day, or a season of a year.
///
/// The order is by the first day it may be; of two that begin together, such as `2014` and `2014-01`, the longer comes
/// first.
package struct PartialDate: Hashable, Comparable, Sendable {
  /// 1800 to 2200.
  package let year: Int
  /// 1 to 12, or nil.
  package let month: Int?
  /// 1 to the last of the month, or nil.
  package let day: Int?
  /// The season, only when there is no month.
  package let season: Season?

  /// The years that are believed.
  package static let years = 1800...2200

  /// A date, or nil when there is no such year, month or day, or a day without a month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard Self.years.contains(year), (1...12).contains(month ?? 1), month != nil || day == nil else { return nil }
    guard (1...CalendarDay.days(inMonth: month ?? 1, of: year)).contains(day ?? 1) else { return nil }
    (self.year, self.month, self.day, season) = (year, month, day, nil)
  }

  /// A season of a year, or nil when there is no such year.
  package init?(season: Season, year: Int) {
    guard Self.years.contains(year) else { return nil }
    (self.year, month, day, self.season) = (year, nil, nil, season)
  }

  /// The first day it may be, as a number that grows by one a day.
  package var earliest: Int { first.ordinal }

  /// The last day it may be, as a number that grows by one a day.
  package var latest: Int { last.ordinal }

  /// Order by first day, then the longer first, then a year before its winter.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.earliest, -left.latest, left.season == nil ? 0 : 1)
      < (right.earliest, -right.latest, right.season == nil ? 0 : 1)
  }

  var first: CalendarDay {
    CalendarDay(year: year, month: month ?? season?.months.lowerBound ?? 1, day: day ?? 1)
  }

  var last: CalendarDay {
    let lastMonth = month ?? season?.months.upperBound ?? 12
    return CalendarDay(year: year, month: lastMonth, day: day ?? CalendarDay.days(inMonth: lastMonth, of: year))
  }
}
