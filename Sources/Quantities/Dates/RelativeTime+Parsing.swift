extension RelativeTime {
  /// Reads `månad 14`, `månad 0/månad 10`, `månad 0/10` or `månad 0–10`; the unit is `dag`, `vecka`, `månad` or `år`.
  package static func parse(_ text: some StringProtocol) -> Result<RelativeTime, QuantityProblem> {
    let source = SourceText(text)
    let all = source.trimmed(source.all)
    guard !all.isEmpty else { return .failure(source.problem(.empty, all)) }
    let wrong = source.problem(.notATime, all)
    guard let first = point(source, from: all.lowerBound, limit: all.upperBound), let unit = first.unit else {
      return .failure(wrong)
    }
    var rest = source.trimmed(first.end..<all.upperBound)
    var end: Int?
    if !rest.isEmpty {
      guard let mark = separatorLength(source, rest) else { return .failure(wrong) }
      rest = source.trimmed(rest.lowerBound + mark..<rest.upperBound)
      guard let second = point(source, from: rest.lowerBound, limit: rest.upperBound), second.end == rest.upperBound
      else { return .failure(wrong) }
      if let other = second.unit, other != unit { return .failure(source.problem(.unitsDiffer, all)) }
      end = second.number
    }
    guard bounds.contains(first.number), bounds.contains(end ?? 0) else {
      return .failure(source.problem(.tooLarge, all))
    }
    let time = RelativeTime(unit: unit, start: first.number, end: end)
    return time.map { .success($0) } ?? .failure(source.problem(.periodBackwards, all))
  }

  /// The length of `/`, a dash or `till`.
  private static func separatorLength(_ source: SourceText, _ range: Range<Int>) -> Int? {
    if source.byte(range.lowerBound, range.upperBound) == UInt8(ascii: "/") { return 1 }
    if source.words(range, atMost: 1).first?.text == "till" { return 4 }
    let dash = source.minusLength(at: range.lowerBound, limit: range.upperBound)
    return dash > 0 ? dash : nil
  }

  /// A number with or without a unit before it.
  private static func point(_ source: SourceText, from: Int, limit: Int) -> (unit: Unit?, number: Int, end: Int)? {
    let words = source.words(from..<limit)
    let unit = Unit.allCases.first { $0.name == words.first?.text }
    let start = unit == nil ? from : source.trimmed(words[0].range.upperBound..<limit).lowerBound
    let minus = source.minusLength(at: start, limit: limit)
    let end = source.digitsEnd(start + minus, limit: limit)
    guard let number = source.integer(start + minus..<max(end, start + minus)) else { return nil }
    return (unit, minus > 0 ? -number : number, end)
  }
}
