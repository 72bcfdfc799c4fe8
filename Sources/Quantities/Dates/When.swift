/// When something happened: a date, a period, or a time counted from the start of a journey.
package enum When: Hashable, Sendable {
  /// One date, as exact as it is known.
  case date(PartialDate)
  /// A span between dates.
  case period(Period)
  /// Counted from the start.
  case relative(RelativeTime)

  /// Reads any of them. What begins with a digit or a season is a date or a period; of what is neither, the problem
  /// says what may be written.
  package static func parse(_ text: some StringProtocol) -> Result<When, QuantityProblem> {
    let source = SourceText(text)
    let all = source.trimmed(source.all)
    guard let word = source.words(all, atMost: 1).first else { return .failure(source.problem(.empty, all)) }
    if source.isDigit(all.lowerBound, all.upperBound) || Season.named(word.text) != nil
      || CalendarDay.monthNames.contains(word.text)
    {
      return Period.parse(text).map { $0.end == $0.start ? .date($0.start) : .period($0) }
    }
    return RelativeTime.parse(text).map { .relative($0) }
  }

  /// The time in Swedish: `mars 2014`, `oktober 2019–`, `månad 0–10`.
  package func formatted() -> String {
    switch self {
    case .date(let date): date.formatted()
    case .period(let period): period.formatted()
    case .relative(let time): time.formatted()
    }
  }

  /// Sorts the events of one journey: in hundredths of a day, from its start for relative times and from year 0 for
  /// dates. A journey that mixes the two, which it should not, gets its relative times first.
  package var sortKey: Int {
    switch self {
    case .date(let date): date.earliest * 100
    case .period(let period): period.start.earliest * 100
    case .relative(let time): time.start * time.unit.length
    }
  }

  /// Where the time ends, on the scale of `sortKey`; nil for an open period.
  package var endKey: Int? {
    switch self {
    case .date(let date): date.latest * 100 + 99
    case .period(let period): period.end.map { $0.latest * 100 + 99 }
    case .relative(let time): (time.end ?? time.start) * time.unit.length
    }
  }

  /// Whether it is counted from the start of the journey, as published journeys should.
  package var isRelative: Bool {
    if case .relative = self { true } else { false }
  }
}
