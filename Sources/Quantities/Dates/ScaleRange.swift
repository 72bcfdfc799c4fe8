/// The ends of a scale that people answered on: `1–10`.
package struct ScaleRange: Hashable, Sendable {
  /// The lowest point.
  package let from: Int
  /// The highest point.
  package let to: Int

  /// A scale, or nil when it does not rise.
  package init?(from: Int, to: Int) {
    guard from < to else { return nil }
    (self.from, self.to) = (from, to)
  }

  /// Reads `1–10`, `0-10`, `1 till 10`; whole numbers of at most nine digits, the first one possibly negative.
  package static func parse(_ text: some StringProtocol) -> Result<ScaleRange, QuantityProblem> {
    let source = SourceText(text)
    let all = source.trimmed(source.all)
    guard !all.isEmpty else { return .failure(source.problem(.empty, all)) }
    let wrong = source.problem(.notAScale, all)
    guard let first = integer(source, all) else { return .failure(wrong) }
    var rest = source.trimmed(first.end..<all.upperBound)
    let dash = source.minusLength(at: rest.lowerBound, limit: rest.upperBound)
    let mark = dash == 0 && source.words(rest, atMost: 1).first?.text == "till" ? 4 : dash
    rest = source.trimmed(rest.lowerBound + mark..<rest.upperBound)
    guard mark > 0, let last = integer(source, rest), last.end == rest.upperBound else { return .failure(wrong) }
    let scale = ScaleRange(from: first.value, to: last.value)
    return scale.map { .success($0) } ?? .failure(source.problem(.boundsReversed, all))
  }

  private static func integer(_ source: SourceText, _ range: Range<Int>) -> (value: Int, end: Int)? {
    let minus = source.minusLength(at: range.lowerBound, limit: range.upperBound)
    let start = range.lowerBound + minus
    let end = source.digitsEnd(start, limit: range.upperBound)
    return source.integer(start..<max(start, end)).map { (minus > 0 ? -$0 : $0, end) }
  }

  /// Whether a value lies on the scale, ends included.
  package func contains(_ value: DecimalNumber) -> Bool {
    value >= DecimalNumber(from) && value <= DecimalNumber(to)
  }

  /// The scale in Swedish, with an en dash: `1–10`; `−5 till 5` when it begins below zero.
  package func formatted() -> String {
    let ends = (from.signedText, to.signedText)
    return from < 0 ? "\(ends.0) till \(ends.1)" : "\(ends.0)–\(ends.1)"
  }
}
