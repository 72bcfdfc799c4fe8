extension PartialDate {
  /// Reads `2014`, `2014-03`, `2014-03-05` or `våren 2020`. Other ways to write a date (`180901`, `5 mars 2014`) are
  /// problems that name the right one.
  package static func parse(_ text: some StringProtocol) -> Result<PartialDate, QuantityProblem> {
    let source = SourceText(text)
    return parse(source, in: source.all)
  }

  /// Reads the date that fills a range of a longer text.
  static func parse(_ source: SourceText, in range: Range<Int>) -> Result<PartialDate, QuantityProblem> {
    let range = source.trimmed(range)
    guard !range.isEmpty else { return .failure(source.problem(.empty, range)) }
    let words = source.words(range)
    if let season = Season.named(words[0].text) {
      guard words.count == 2, words[1].range.count == 4, let year = source.integer(words[1].range) else {
        return .failure(source.problem(.notADate, range))
      }
      let date = PartialDate(season: season, year: year)
      return date.map { .success($0) } ?? .failure(source.problem(.yearOutOfRange, words[1].range))
    }
    let parts = fields(source, range)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return .failure(misspelled(source, range, words))
    }
    let numbers = parts.compactMap(source.integer)
    guard numbers.count == parts.count else { return .failure(source.problem(.notADate, range)) }
    return date(source, parts, numbers)
  }

  private static func date(
    _ source: SourceText, _ parts: [Range<Int>], _ numbers: [Int]
  ) -> Result<PartialDate, QuantityProblem> {
    guard years.contains(numbers[0]) else { return .failure(source.problem(.yearOutOfRange, parts[0])) }
    let month = numbers.count > 1 ? numbers[1] : nil
    guard (1...12).contains(month ?? 1) else { return .failure(source.problem(.noSuchMonth, parts[1])) }
    let day = numbers.count > 2 ? numbers[2] : nil
    guard let date = PartialDate(year: numbers[0], month: month, day: day) else {
      return .failure(source.problem(.noSuchDay, parts[0].lowerBound..<parts[parts.count - 1].upperBound))
    }
    return .success(date)
  }

  /// The parts between hyphens.
  private static func fields(_ source: SourceText, _ range: Range<Int>) -> [Range<Int>] {
    var (parts, start) = ([Range<Int>](), range.lowerBound)
    while let hyphen = source.first("-", in: start..<range.upperBound) {
      parts.append(start..<hyphen)
      start = hyphen + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// The problem of a date in another form: `180901`, `20180901`, `5 mars 2014`, `mars 2014`, `2014-3-5`.
  private static func misspelled(
    _ source: SourceText, _ range: Range<Int>, _ words: [SourceText.Word]
  ) -> QuantityProblem {
    let date = compact(source, range) ?? inWords(source, words) ?? unpadded(source, range)
    return source.problem(date.map { .notISODate(suggestion: $0.isoText) } ?? .notADate, range)
  }

  private static func compact(_ source: SourceText, _ range: Range<Int>) -> PartialDate? {
    guard range.count == 6 || range.count == 8, let digits = source.integer(range) else { return nil }
    let year = digits / 10_000
    let century = range.count == 8 ? 0 : year < 50 ? 2000 : 1900
    return PartialDate(year: year + century, month: digits / 100 % 100, day: digits % 100)
  }

  private static func inWords(_ source: SourceText, _ words: [SourceText.Word]) -> PartialDate? {
    guard (2...3).contains(words.count), let year = source.integer(words[words.count - 1].range),
      let month = CalendarDay.monthNames.firstIndex(of: words[words.count - 2].text)
    else { return nil }
    guard words.count == 3 else { return PartialDate(year: year, month: month + 1) }
    return source.integer(words[0].range).flatMap { PartialDate(year: year, month: month + 1, day: $0) }
  }

  private static func unpadded(_ source: SourceText, _ range: Range<Int>) -> PartialDate? {
    let parts = fields(source, range)
    let numbers = parts.compactMap(source.integer)
    guard (2...3).contains(parts.count), numbers.count == parts.count else { return nil }
    return PartialDate(year: numbers[0], month: numbers[1], day: numbers.count > 2 ? numbers[2] : nil)
  }
}
