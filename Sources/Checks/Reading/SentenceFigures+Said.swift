import Quantities

/// What a figure is said with.
extension SentenceFigures {
  /// The words around a figure, at most seven on each side.
  ///
  /// - Parameter years: those of its sentence.
  func said(_ figure: Figure, years: Range<Int>, in kept: inout StatedFigures) -> StatedFigures.Said {
    var said = kept.nothingSaid
    said.years = years
    var index = figure.left - 1
    let start = max(0, figure.left - Self.reach)
    while index >= start, words[index].range.lowerBound >= figure.sentence.lowerBound, said.words.count < 7 {
      if let stem = FigureWords.stem(words[index].word) { kept.keep(stem, in: &said) }
      index -= 1
    }
    let most = said.words.count + 7
    index = figure.right
    let end = min(words.count, figure.right + Self.reach)
    while index < end, words[index].range.lowerBound < figure.sentence.upperBound, said.words.count < most {
      if let stem = FigureWords.stem(words[index].word) { kept.keep(stem, in: &said) }
      index += 1
    }
    return said
  }

  /// The years of a figure's sentence.
  func years(_ figure: Figure, in kept: inout StatedFigures) -> Range<Int> {
    var said = kept.nothingSaid
    var index = figure.first
    while index < mentions.count, figure.sentence.contains(mentions[index].range.lowerBound) {
      if let year = year(index) { kept.keep(year: year, in: &said) }
      index += 1
    }
    return said.years
  }
}
