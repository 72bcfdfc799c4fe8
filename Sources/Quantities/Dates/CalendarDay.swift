/// A day in the Gregorian calendar and its ordinal number.
struct CalendarDay: Hashable, Sendable {
  var year: Int
  var month: Int
  var day: Int

  /// Days since 0000-03-01; consecutive days differ by one. Source: H. Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms", days_from_civil, for years from 1 on.
  var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let (era, ofEra) = (shifted / 400, shifted % 400)
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear
  }

  /// How many days a month has, leap years heeded.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The names of the months, January first.
  static let monthNames = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
}
