extension Quantity {
  /// Reads one figure: a word such as `ca` or `drygt`, a Swedish number, `av` and the whole for a share, a unit, and
  /// after a share the percentage in brackets if it follows from the counts. Never traps; the first problem is
  /// returned.
  package static func parse(_ text: some StringProtocol) -> Result<Quantity, QuantityProblem> {
    let source = SourceText(text)
    return parse(source, in: source.all)
  }

  /// Reads the figure that fills a range of a longer text.
  /// A percentage in brackets after a share is read without shares, so that no text makes this call itself deeper.
  static func parse(
    _ source: SourceText, in range: Range<Int>, allowingShares: Bool = true
  ) -> Result<Quantity, QuantityProblem> {
    let range = source.trimmed(range)
    guard !range.isEmpty else { return .failure(source.problem(.empty, range)) }
    if allowingShares, source.string(range) == protectedWord { return .success(Quantity(.protected)) }
    let (precision, start) = readPrecision(source, in: range)
    let rest = source.trimmed(start..<range.upperBound)
    switch DecimalNumber.scan(source, in: rest) {
    case .problem(let problem): return .failure(problem)
    case .nothing: return .failure(missingNumber(source, in: rest.isEmpty ? range : rest))
    case .number(let number, let end):
      let tail = source.trimmed(end..<range.upperBound)
      if tail.isEmpty {
        return quantity(source, rest, number, name: nil, precision)
      }
      if source.isDigit(tail.lowerBound, tail.upperBound) || startsWithSignedNumber(source, tail) {
        let second = source.trimmed(rest.lowerBound..<wordEnd(source, from: tail))
        return .failure(source.problem(.twoNumbers, second))
      }
      if source.isSeparator(tail.lowerBound, tail.upperBound) {
        return .failure(source.problem(.notANumber, rest))
      }
      let words = source.words(tail)
      if allowingShares, words.count > 1, words[0].text == "av", startsLikeNumber(source, words[1].range) {
        let whole = source.trimmed(words[0].range.upperBound..<range.upperBound)
        return parseShare(source, part: number, from: rest.lowerBound, rest: whole, precision)
      }
      switch readName(source, words) {
      case .success(let name): return quantity(source, rest, number, name: name, precision)
      case .failure(let problem): return .failure(problem)
      }
    }
  }

  /// The unit that the words stand for: the longest run of them, at most two, that is a unit and leaves nothing.
  static func readName(_ source: SourceText, _ words: [SourceText.Word]) -> Result<UnitName, QuantityProblem> {
    for count in stride(from: min(2, words.count), to: 0, by: -1) {
      guard let name = UnitName.named(words[..<count].map(\.text).joined(separator: " ")) else { continue }
      if count == words.count { return .success(name) }
      let left = words[count].range.lowerBound..<words[words.count - 1].range.upperBound
      return .failure(source.problem(.trailingText, left))
    }
    let all = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
    return .failure(source.problem(.unknownUnit(source.string(all)), all))
  }

  private static func quantity(
    _ source: SourceText, _ range: Range<Int>, _ number: DecimalNumber, name: UnitName?, _ precision: Precision
  ) -> Result<Quantity, QuantityProblem> {
    guard let quantity = Quantity(written: number, name: name, precision: precision) else {
      return .failure(source.problem(.tooLarge, range))
    }
    return .success(quantity)
  }

  /// The precision words at the beginning, and where they end. Of several the last one holds.
  private static func readPrecision(_ source: SourceText, in range: Range<Int>) -> (Precision, Int) {
    var (precision, start) = (Precision.exact, range.lowerBound)
    if source.isDigit(start, range.upperBound) { return (precision, start) }
    for (sign, length) in [("~", 1), ("≈", 3)] where source.string(range).hasPrefix(sign) {
      return (.approximate, start + length)
    }
    var words = source.words(range)[...]
    while let first = words.first {
      let pair = words.prefix(2).map(\.text).joined(separator: " ")
      if let found = Precision.named(first.text) {
        (precision, start, words) = (found, first.range.upperBound, words.dropFirst())
      } else if words.count > 1, let found = Precision.named(pair) {
        words = words.dropFirst()
        (precision, start, words) = (found, words.first?.range.upperBound ?? start, words.dropFirst())
      } else {
        break
      }
    }
    return (precision, start)
  }

  private static func wordEnd(_ source: SourceText, from tail: Range<Int>) -> Int {
    source.words(tail).first?.range.upperBound ?? tail.upperBound
  }

  private static func startsWithSignedNumber(_ source: SourceText, _ range: Range<Int>) -> Bool {
    let minus = source.minusLength(at: range.lowerBound, limit: range.upperBound)
    let next = source.trimmed(range.lowerBound + minus..<range.upperBound)
    return minus > 0 && source.isDigit(next.lowerBound, next.upperBound)
  }

  static func startsLikeNumber(_ source: SourceText, _ range: Range<Int>) -> Bool {
    source.isDigit(range.lowerBound, range.upperBound) || startsWithSignedNumber(source, range)
  }
}
