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
    if allowingShares, source.bytes[range].elementsEqual(protectedWord.utf8) { return .success(Quantity(.protected)) }
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
      let text = count == 1 ? words[0].text : "\(words[0].text) \(words[1].text)"
      guard let name = UnitName.named(text) else { continue }
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
    for sign in ["~", "≈"] where source.bytes[range].starts(with: sign.utf8) {
      return (.approximate, start + sign.utf8.count)
    }
    // No such word begins with a digit, which is how most figures do.
    while !source.isDigit(source.trimmed(start..<range.upperBound).lowerBound, range.upperBound) {
      let words = source.words(start..<range.upperBound, atMost: 2)
      if let first = words.first, let found = Precision.named(first.text) {
        (precision, start) = (found, first.range.upperBound)
      } else if words.count == 2, let found = Precision.named("\(words[0].text) \(words[1].text)") {
        (precision, start) = (found, words[1].range.upperBound)
      } else {
        break
      }
    }
    return (precision, start)
  }

  private static func wordEnd(_ source: SourceText, from tail: Range<Int>) -> Int {
    source.words(tail, atMost: 1).first?.range.upperBound ?? tail.upperBound
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
