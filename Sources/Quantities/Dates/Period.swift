/// A span of time: `2019-10-01/2024-09-30`, open-ended as `2019-10/`, or the span of a single date.
package struct Period: Hashable, Comparable, Sendable {
  /// Where it begins.
  package let start: PartialDate
  /// The end, or nil when it is still open. The same as the start for a single date.
  package let end: PartialDate?

  /// A period, or nil when the end lies wholly before the start.
  package init?(start: PartialDate, end: PartialDate?) {
    if let end, end.latest < start.earliest { return nil }
    self.start = start
    self.end = end
  }

  /// The span of one date: the whole of 2014 for `2014`.
  package init(_ date: PartialDate) {
    (start, end) = (date, date)
  }

  /// Whether it has no end yet.
  package var isOpen: Bool { end == nil }

  /// Order by start, then by end, an open one last.
  package static func < (left: Period, right: Period) -> Bool {
    if left.start != right.start { return left.start < right.start }
    guard let leftEnd = left.end else { return false }
    return right.end.map { leftEnd < $0 } ?? true
  }

  /// Whether every day that the date may be lies in the period.
  package func contains(_ date: PartialDate) -> Bool {
    date.earliest >= start.earliest && date.latest <= end?.latest ?? .max
  }

  /// Whether the periods may have a day in common.
  package func overlaps(_ other: Period) -> Bool {
    start.earliest <= other.end?.latest ?? .max && other.start.earliest <= end?.latest ?? .max
  }

  /// The whole months from the first day of the start to the last day of the end, both included:
  /// `2019-10-01/2024-09-30` is 60 and `2019-10/2019-12` is 3. Nil when it is open.
  package var months: Int? {
    guard let end else { return nil }
    let (from, to) = (start.first, end.last)
    let isFullMonth = to.day == CalendarDay.days(inMonth: to.month, of: to.year)
    let (lastMonth, dayAfter) = isFullMonth ? (to.month + 1, 1) : (to.month, to.day + 1)
    return (to.year - from.year) * 12 + lastMonth - from.month - (dayAfter < from.day ? 1 : 0)
  }

  /// The period in Swedish, with an en dash without spaces: `1 oktober 2019–30 september 2024`, `oktober 2019–`,
  /// `2014`.
  ///
  /// - Parameter space: what stands between the words of a date. With a no-break space a line ends after the dash or not
  ///   at all, and nobody reads `2019–30`.
  package func formatted(space: Character = " ") -> String {
    guard let end else { return start.formatted(space: space) + "–" }
    return end == start
      ? start.formatted(space: space) : "\(start.formatted(space: space))–\(end.formatted(space: space))"
  }

  /// The period as ISO 8601 writes it: `2019-10/2024-09`, `2019-10/`, `2014`.
  package var isoText: String {
    guard let end else { return start.isoText + "/" }
    return end == start ? start.isoText : "\(start.isoText)/\(end.isoText)"
  }
}
