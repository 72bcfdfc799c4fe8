extension Period {
  /// Reads `start/slut`, `start/` or a single date. A dash instead of the slash is a problem that says so.
  package static func parse(_ text: some StringProtocol) -> Result<Period, QuantityProblem> {
    let source = SourceText(text)
    let all = source.trimmed(source.all)
    guard let slash = source.first("/", in: all) else {
      return PartialDate.parse(source, in: all).map { Period($0) }.mapError { dashed(source, all) ?? $0 }
    }
    let rest = source.trimmed(slash + 1..<all.upperBound)
    return PartialDate.parse(source, in: all.lowerBound..<slash).flatMap { start in
      if rest.isEmpty { return .success(Period(openFrom: start)) }
      return PartialDate.parse(source, in: rest).flatMap { end in
        Period(start: start, end: end).map { .success($0) } ?? .failure(source.problem(.periodBackwards, all))
      }
    }
  }

  /// A period without an end.
  package init(openFrom start: PartialDate) {
    (self.start, end) = (start, nil)
  }

  /// The problem of `2019–2024` and `2019-2024`, or nil when the text is nothing of the kind.
  private static func dashed(_ source: SourceText, _ all: Range<Int>) -> QuantityProblem? {
    guard all.count < 60 else { return nil }
    for at in all {
      let dash = source.minusLength(at: at, limit: all.upperBound)
      guard dash > 0, case .success(let start) = PartialDate.parse(source, in: all.lowerBound..<at) else { continue }
      let rest = source.trimmed(at + dash..<all.upperBound)
      if rest.isEmpty, dash > 1 {
        return source.problem(.periodNeedsSlash(suggestion: start.sourceText + "/"), all)
      }
      if case .success(let end) = PartialDate.parse(source, in: rest), start <= end {
        return source.problem(.periodNeedsSlash(suggestion: "\(start.sourceText)/\(end.sourceText)"), all)
      }
    }
    return nil
  }
}
