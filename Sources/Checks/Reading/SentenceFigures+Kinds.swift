import Quantities

/// What kind of figure each one is, by its unit and by what stands around it.
extension SentenceFigures {
  /// A figure as one or two numbers: the part and the whole of a share.
  func parts(_ index: Int) -> [(kind: StatedFigure.Kind, value: DecimalNumber, range: Range<Int>)] {
    let mention = mentions[index]
    let digits = NumberRanges.all(in: mention.range, bytes)
    switch mention.kind {
    case .share(let share):
      guard let first = digits.first, let last = digits.last, digits.count > 1 else { return [] }
      return [
        (.part(of: share.whole), DecimalNumber(share.part), first), (.whole, DecimalNumber(share.whole), last),
      ]
    case .percent(let percent):
      return digits.first.map { [(span(index) ?? .percent, percent, $0)] } ?? []
    case .number(let number, let unit):
      guard let range = digits.first else { return [] }
      // `1½`: the sign stands right after the digits.
      if bytes[range.upperBound...].starts(with: "½".utf8) {
        return [(.steps, number + DecimalNumber(mantissa: 5, decimals: 1), range)]
      }
      return [(span(index) ?? kind(index, number, unit), number, range)]
    }
  }

  private func kind(_ index: Int, _ number: DecimalNumber, _ unit: Unit?) -> StatedFigure.Kind {
    switch unit {
    case .kronor?: return .kronor
    case .months?: return .months
    case .years?: return .years
    case .steps?: return .steps
    case .percent?, .percentagePoints?: return .percent
    case nil:
      // `41 respektive 59 procent`: the unit stands after the last.
      if index + 1 < mentions.count, mentions[index + 1].percent != nil {
        let gap = between(index)
        let between = words[words.startIndex(from: gap.startIndex)..<words.endIndex(before: gap.endIndex)]
        if between.count == 1, Self.joining.contains(between.first!.word), !gap.contains(UInt8(ascii: ",")) {
          return .percent
        }
      }
      if isAmount(index) { return .kronor }
      return number.decimals > 0 ? .mean : .count
    default: return number.decimals > 0 ? .mean : .count
    }
  }

  /// `32 miljoner från fonden`: what is counted in millions, and is not said to be anything else, is money.
  private func isAmount(_ index: Int) -> Bool {
    let range = mentions[index].range
    guard bytes[range.upperBound - 1] >= 0x61 else { return false }
    let right = words.startIndex(from: range.upperBound)
    guard words[..<right].last?.word.hasPrefix(Self.million) == true else { return false }
    guard right < words.count, words[right].range.lowerBound == range.upperBound + 1 else { return true }
    return FigureWords.stem(words[right].word) == nil
  }

  /// `16–29`, `mellan 16 och 29`: the other end.
  private func span(_ index: Int) -> StatedFigure.Kind? {
    func value(_ index: Int) -> DecimalNumber? { mentions[index].number ?? mentions[index].percent }
    func isMiddle(_ first: Int) -> Bool {
      let sign = between(first)
      if sign.elementsEqual("–".utf8) { return true }
      guard sign.elementsEqual(" och ".utf8) else { return false }
      let start = mentions[first].range.lowerBound
      guard let before = words[..<words.endIndex(before: start)].last else { return false }
      return before.word == "mellan" && before.range.upperBound == start - 1
    }
    if index + 1 < mentions.count, isMiddle(index) { return value(index + 1).map { .span(other: $0) } }
    if index > 0, isMiddle(index - 1) { return value(index - 1).map { .span(other: $0) } }
    return nil
  }

  /// The bytes between a figure and the next.
  private func between(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index + 1 < mentions.count else { return [] }
    return bytes[mentions[index].range.upperBound..<mentions[index + 1].range.lowerBound]
  }
}
