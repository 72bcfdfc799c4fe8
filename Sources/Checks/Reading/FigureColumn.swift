import Markdown

/// What the heading of a column, or the label of a row, says of its figures.
struct FigureColumn {
  private(set) var said: StatedFigures.Said
  private(set) var isGoal = false
  /// Whether it heads the goals themselves, in words: `Delmål`.
  private(set) var isOfGoals = false
  private(set) var isPercent = false
  private(set) var isMoney = false
  /// Whether it names something else than participants, women, men or all.
  private(set) var isOther = false

  /// Of a cell that says nothing.
  init(in kept: StatedFigures) { said = kept.nothingSaid }

  /// - Parameter kept: where its words and years are kept.
  init(_ text: PlainText, in kept: inout StatedFigures) {
    said = kept.nothingSaid
    var count = 0
    var last = Word()
    var end = 0
    Word.forEach(in: text.bytes) { word, range in
      if range.lowerBound == 0, word.hasPrefix(Self.goal) { isGoal = true }
      if word.hasPrefix(Self.percent) { isPercent = true }
      if word.hasPrefix(Self.kronor) { isMoney = true }
      if let stem = FigureWords.stem(word) {
        kept.keep(stem, in: &said)
        if stem.sexes.isEmpty, !SentenceFigures.persons.contains(stem.word) { isOther = true }
      }
      count += 1
      (last, end) = (word, range.upperBound)
    }
    if text.bytes.count == 4, let year = FigureKeys.year(text.string(text.bytes.indices)) {
      kept.keep(year: year, in: &said)
    }
    if count == 1 {
      isOfGoals = last == Self.part
      if last == Self.share { isPercent = true }
    } else if last == Self.kr, end == text.bytes.count {
      isMoney = true
    }
    if text.bytes.contains(UInt8(ascii: "%")) { isPercent = true }
  }

  /// What a number of the column is.
  func kind(_ kind: StatedFigure.Kind) -> StatedFigure.Kind {
    guard kind == .count else { return kind }
    return isMoney ? .kronor : isPercent ? .percent : .count
  }

  private static let goal: Word = "mål"
  private static let part: Word = "delmål"
  private static let percent: Word = "procent"
  private static let share: Word = "andel"
  private static let kr: Word = "kr"
  private static let kronor: Word = "kronor"
}
