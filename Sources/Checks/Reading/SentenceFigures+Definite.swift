import Quantities

/// Figures in the definite form.
extension SentenceFigures {
  /// Whether a figure points back to one that has been told: `De 41 procenten`, `de drygt 700 mötena`.
  ///
  /// - Parameters:
  ///   - left: how many words stand before it.
  ///   - right: the first word after it.
  func isDefinite(_ mention: FigureMention, _ left: Int, _ right: Int) -> Bool {
    var before = left - 1
    if before >= 0, mention.precision != .exact { before -= 1 }
    guard before >= 0, Self.these.contains(words[before].word),
      words[before].range.upperBound + 16 > mention.range.lowerBound
    else { return false }
    // The unit is a part of the figure: `41 procenten`.
    let isUnit = right > 0 && words[right - 1].range.lowerBound >= mention.range.lowerBound
    let named = isUnit ? right - 1 : right
    guard named < words.count, isUnit || words[named].range.lowerBound == mention.range.upperBound + 1 else {
      return false
    }
    return Self.definiteEndings.contains { words[named].word.hasSuffix($0) }
  }

  /// `60 procent för högt`: what a goal was.
  func isTooMuch(_ right: Int) -> Bool {
    right + 1 < words.count && words[right].word == Self.too && Self.heights.contains(words[right + 1].word)
  }

  private static let too: Word = "för"
  private static let heights: WordSet = ["högt", "lågt"]

  /// `miljonerna`, `mötena`, `procenten`, `männen`
  private static let definiteEndings: [Word] = ["erna", "orna", "arna", "ena", "procenten", "männen"]
}
