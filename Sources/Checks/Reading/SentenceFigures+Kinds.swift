import Quantities

/// What kind of figure each one is, by its unit and by what stands around it.
extension SentenceFigures {
  /// One number of a figure, with the place of its digits.
  struct Part {
    var kind: StatedFigure.Kind
    var value: DecimalNumber
    var range: Range<Int>
  }

  /// Calls `take` with each number of a figure: the part and the whole of a share, or the only one.
  func forEachPart(of figure: Figure, _ take: (Part) -> Void) {
    let mention = mentions[figure.index]
    guard let (range, last) = NumberRanges.ends(of: mention.range, bytes) else { return }
    switch mention.kind {
    case .share(let share):
      guard range != last else { return }
      take(Part(kind: .part(of: share.whole), value: DecimalNumber(share.part), range: range))
      take(Part(kind: .whole, value: DecimalNumber(share.whole), range: last))
    case .percent(let percent):
      take(Part(kind: span(figure.index) ?? .percent, value: percent, range: range))
    case .number(let number, let unit):
      // `1½`: the sign stands right after the digits.
      if holds("½", at: range.upperBound) {
        take(Part(kind: .steps, value: number + DecimalNumber(mantissa: 5, decimals: 1), range: range))
      } else {
        take(Part(kind: span(figure.index) ?? kind(figure.index, number, unit), value: number, range: range))
      }
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
        let first = words.startIndex(from: gap.lowerBound)
        if words.endIndex(before: gap.upperBound) == first + 1, Self.joining.contains(words[first].word),
          !gap.contains(where: { bytes[$0] == UInt8(ascii: ",") })
        {
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
    guard right > 0, words[right - 1].word.hasPrefix(Self.million) else { return false }
    guard right < words.count, words[right].range.lowerBound == range.upperBound + 1 else { return true }
    return FigureWords.stem(words[right].word) == nil
  }

  /// `16–29`, `mellan 16 och 29`: the other end.
  private func span(_ index: Int) -> StatedFigure.Kind? {
    func value(_ index: Int) -> DecimalNumber? { mentions[index].number ?? mentions[index].percent }
    func isMiddle(_ first: Int) -> Bool {
      let gap = between(first)
      if gap.count == 3, holds("–", at: gap.lowerBound) { return true }
      guard gap.count == 5, holds(" och ", at: gap.lowerBound) else { return false }
      let start = mentions[first].range.lowerBound
      let left = words.endIndex(before: start)
      return left > 0 && words[left - 1].word == Self.amid && words[left - 1].range.upperBound == start - 1
    }
    if index + 1 < mentions.count, isMiddle(index) { return value(index + 1).map { .span(other: $0) } }
    if index > 0, isMiddle(index - 1) { return value(index - 1).map { .span(other: $0) } }
    return nil
  }

  /// What stands between a figure and the next.
  private func between(_ index: Int) -> Range<Int> {
    mentions[index].range.upperBound..<mentions[index + 1].range.lowerBound
  }
}
