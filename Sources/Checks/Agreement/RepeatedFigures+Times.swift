import Quantities

extension RepeatedFigures {
  /// How alike two times, or two numbers of answers, must be said to be taken for one; nil where they are neither.
  ///
  /// A time has few digits, but there are not many times in a report. The whole name of a measure beside it is enough
  /// (`medelålder`, `Medelåldern är 23 år`), and so is one telling word where three places agree on another number of
  /// months (`uppföljning efter 6 månader`).
  static func needed(
    time figure: StatedFigure, _ other: StatedFigure, _ part: Double, _ figures: StatedFigures, _ slips: SlipIndex
  ) -> Double? {
    let isAnswers = figure.noun == answers && other.key == .svar || other.noun == answers && figure.key == .svar
    if isAnswers, figure.digits.count > 1 { return 1.2 }
    guard figure.kind == other.kind, figure.kind == .months || figure.kind == .years else { return nil }
    let isMeasure = figure.key == .värde || other.key == .värde
    let fewer = min(figure.weightOfWords, other.weightOfWords)
    if isMeasure, part >= 0.75, fewer >= 3, figure.digits.count > 1 { return 2.5 }
    guard isAgreed(other, beside: figure, figures, slips) else { return nil }
    return 3
  }

  /// Whether at least three rows say the value of a figure with a word that another one has, too.
  private static func isAgreed(
    _ other: StatedFigure, beside figure: StatedFigure, _ figures: StatedFigures, _ slips: SlipIndex
  ) -> Bool {
    var rows: [Place] = []
    for index in slips.stating(other.value) {
      let third = figures[index]
      guard third.kind == figure.kind, third.row != figure.row, !rows.contains(third.row),
        figures.shareWord(figure, third)
      else { continue }
      rows.append(third.row)
      if rows.count > 2 { return true }
    }
    return false
  }

  /// `svar`, `svarade`
  private static let answers: Word = "svar"
}
