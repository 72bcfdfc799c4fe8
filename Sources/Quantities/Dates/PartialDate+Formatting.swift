extension PartialDate {
  /// The date in Swedish: `5 mars 2014`, `mars 2014`, `2014`, `våren 2020`.
  ///
  /// - Parameter space: what stands between the words; a no-break space where a line must not end inside the date.
  package func formatted(space: Character = " ") -> String {
    if let season { return "\(season.name)\(space)\(year)" }
    guard let month else { return String(year) }
    let name = "\(CalendarDay.monthNames[month - 1])\(space)\(year)"
    return day.map { "\($0)\(space)\(name)" } ?? name
  }

  /// The date in ISO 8601, as exact as it is known: `2014`, `2014-03`, `2014-03-05`; for `<time datetime>`. A season
  /// has no form there and gives its year.
  package var isoText: String {
    func two(_ number: Int) -> String { number < 10 ? "-0\(number)" : "-\(number)" }
    return String(year) + (month.map(two) ?? "") + (day.map(two) ?? "")
  }

  /// The date as it is written in a source: ISO 8601, or `våren 2020`.
  package var sourceText: String {
    season == nil ? isoText : formatted()
  }
}
