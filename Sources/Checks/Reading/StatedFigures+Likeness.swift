import Quantities

extension StatedFigures {
  /// How much two figures are said with the same words, beside the same figures and of the same years; and which part
  /// that is of the words of the one that has fewer.
  func likeness(_ figure: StatedFigure, _ other: StatedFigure) -> (weight: Double, part: Double) {
    var weight = sharedWords(figure, other)
    let fewer = min(figure.weightOfWords, other.weightOfWords)
    let part = fewer > 0 ? weight / fewer : 0
    weight += Self.nounWeight(figure, other)
    weight += 4 * Double(sharedNeighbours(figure, other))
    let years = years(other)
    weight += 1.5 * Double(self.years(figure).count { years.contains($0) })
    return (weight, part)
  }

  /// Whether no year says that two figures are two things.
  func mayBeOfSameYear(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    let others = years(other)
    return figure.years.isEmpty || others.isEmpty || years(figure).contains(where: others.contains)
  }

  /// Whether two figures are said with a word in common.
  func shareWord(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    guard figure.wordSigns & other.wordSigns != 0 else { return false }
    var (left, right) = (figure.words.lowerBound, other.words.lowerBound)
    while left < figure.words.upperBound, right < other.words.upperBound {
      if words[left] == words[right] { return true }
      if words[left] < words[right] { left += 1 } else { right += 1 }
    }
    return false
  }

  /// How many figures are told together with both.
  func sharedNeighbours(_ figure: StatedFigure, _ other: StatedFigure) -> Int {
    guard figure.neighbourSigns & other.neighbourSigns != 0 else { return 0 }
    let others = neighbours(other)
    return neighbours(figure).count { others.contains($0) }
  }

  /// Whether a figure is told together with one of the value and kind of another.
  func isNeighbour(_ other: StatedFigure, of figure: StatedFigure) -> Bool {
    figure.neighbourSigns & other.value.sign != 0
      && neighbours(figure).contains { $0.value == other.value && $0.kind == other.kind }
  }

  /// The weight of the words in common. A long word and its compound are nearly the same: återbetalning,
  /// återbetalningstid.
  private func sharedWords(_ figure: StatedFigure, _ other: StatedFigure) -> Double {
    var weight = 0.0
    let others = words(other)
    for stem in words(figure) {
      if others.contains(stem) {
        weight += stem.weight
      } else if stem.word.count >= 6,
        others.contains(where: {
          $0.word.count >= 6 && ($0.word.hasPrefix(stem.word) || stem.word.hasPrefix($0.word))
        })
      {
        weight += stem.weight * 0.8
      }
    }
    return weight
  }

  /// Persons are deltagare, medarbetare or whoever else is counted; two other nouns are two things.
  private static func nounWeight(_ figure: StatedFigure, _ other: StatedFigure) -> Double {
    guard let noun = figure.noun, let otherNoun = other.noun else { return 0 }
    if noun == otherNoun { return noun != StatedFigure.person ? 2 : figure.isOfAll || other.isOfAll ? 3 : 1.5 }
    return noun == StatedFigure.person || otherNoun == StatedFigure.person ? 0 : -3
  }
}
