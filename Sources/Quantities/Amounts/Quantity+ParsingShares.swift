extension Quantity {
  /// Reads what follows `14 av`: the whole, a unit, and a percentage in brackets.
  static func parseShare(
    _ source: SourceText, part: DecimalNumber, from start: Int, rest: Range<Int>, _ precision: Precision
  ) -> Result<Quantity, QuantityProblem> {
    switch DecimalNumber.scan(source, in: rest) {
    case .problem(let problem): return .failure(problem)
    case .nothing: return .failure(source.problem(.notANumber, rest))
    case .number(let whole, let end):
      let written = start..<end
      guard whole.decimals == 0, whole.mantissa >= 0 else {
        return .failure(source.problem(.notACount, rest.lowerBound..<end))
      }
      if whole.mantissa == 0 { return .failure(source.problem(.zeroWhole, written)) }
      if part.mantissa < 0 { return .failure(source.problem(.notACount, written)) }
      if part > whole { return .failure(source.problem(.partLargerThanWhole, written)) }
      let tail = source.trimmed(end..<rest.upperBound)
      if part.decimals > 0 {
        let left = source.problem(.trailingText, tail)
        return tail.isEmpty
          ? .success(Quantity(.number(part), unit: .outOf(Int(whole.mantissa)), precision: precision)) : .failure(left)
      }
      let amount = Amount.share(part: Int(part.mantissa), whole: Int(whole.mantissa))
      return finishShare(source, Quantity(amount, precision: precision), tail)
    }
  }

  /// Reads the unit and the bracket after a share.
  private static func finishShare(
    _ source: SourceText, _ share: Quantity, _ tail: Range<Int>
  ) -> Result<Quantity, QuantityProblem> {
    var share = share
    let bracket = source.first("(", in: tail) ?? tail.upperBound
    let words = source.words(tail.lowerBound..<bracket)
    if !words.isEmpty {
      switch readName(source, words) {
      case .failure(let problem): return .failure(problem)
      case .success(let name):
        let range = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
        guard let unit = name.unit, name.exponent == 0, unit != .percent, unit != .percentagePoints else {
          return .failure(source.problem(.unknownUnit(source.string(range)), range))
        }
        share.unit = unit
        share.notation.name = name
      }
    }
    guard bracket < tail.upperBound else { return .success(share) }
    let inner = bracket + 1..<max(bracket + 1, tail.upperBound - 1)
    guard source.bytes[tail.upperBound - 1] == UInt8(ascii: ")"), !inner.isEmpty else {
      return .failure(source.problem(.trailingText, bracket..<tail.upperBound))
    }
    switch parse(source, in: inner, allowingShares: false) {
    case .failure(let problem): return .failure(problem)
    case .success(let stated):
      guard stated.unit == .percent, let number = stated.number else {
        return .failure(source.problem(.trailingText, bracket..<tail.upperBound))
      }
      if let counts = share.share, !counts.matches(statedPercent: number, precision: stated.precision) {
        let computed = counts.displayPercent.formatted() + "\u{A0}%"
        return .failure(source.problem(.percentDoesNotFollow(computed: computed), source.trimmed(inner)))
      }
      return .success(share)
    }
  }

  /// The problem of a text where no number stands: a number in words, or nothing of the kind.
  static func missingNumber(_ source: SourceText, in range: Range<Int>) -> QuantityProblem {
    let words = source.words(range, atMost: 2)
    guard let first = words.first, let digits = inDigits[first.text] else {
      return source.problem(.notANumber, range)
    }
    let isFraction = words.count > 1 && (words[1].text.hasSuffix("del") || words[1].text.hasSuffix("delar"))
    let end = isFraction ? words[1].range.upperBound : first.range.upperBound
    return source.problem(.numberInWords(digits: isFraction ? nil : digits), first.range.lowerBound..<end)
  }

  private static let inDigits: [String: String] = [
    "alla": "100 %", "samtliga": "100 %", "hälften": "50 %", "ingen": "0", "inga": "0", "noll": "0", "en": "1",
    "ett": "1", "två": "2", "tre": "3", "fyra": "4", "fem": "5", "sex": "6", "sju": "7", "åtta": "8", "nio": "9",
    "tio": "10", "elva": "11", "tolv": "12",
  ]
}
