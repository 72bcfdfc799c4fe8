import Diagnostics
import Markdown
import Quantities

/// The figures of a text with the words around them. Years, dates, ordinals, references and scales are no figures.
struct SentenceFigures {
  /// One figure; `parts` gives its numbers.
  struct Figure {
    /// Its place among the mentions of the text.
    var index: Int
    /// How many words of the text stand before it, and which one is the first after it.
    var left: Int
    var right: Int
    /// Where its sentence stands, and which mention is the first of that sentence.
    var sentence: Range<Int>
    var first: Int
    var precision: Precision
    var noun: Word?
    var isOfAll: Bool
    var isGoal: Bool
    /// Whether the sentence tells of what should be.
    var isWanted: Bool
    /// Whether it is the percentage of the count before it.
    var isDerived: Bool
    /// Whether it points back to a figure that has been told: `de 41 procenten`.
    var isDefinite: Bool
  }

  let bytes: [UInt8]
  let mentions: [FigureMention]
  let words: [WordPlace]

  init(_ text: PlainText) {
    bytes = text.bytes
    mentions = FigureMention.all(in: bytes)
    words = mentions.isEmpty ? [] : Word.all(in: bytes)
  }

  /// Every figure of the text, from left to right.
  var figures: [Figure] {
    var figures: [Figure] = []
    var sentence = 0..<0
    var first = 0
    for index in mentions.indices {
      let range = mentions[index].range
      if range.upperBound > sentence.upperBound || sentence.isEmpty {
        sentence = Sentences.around(range, bytes)
        first = index
      }
      let left = words.endIndex(before: range.lowerBound)
      guard !isOther(index, left) else { continue }
      let right = words.startIndex(from: range.upperBound)
      figures.append(
        Figure(
          index: index, left: left, right: right, sentence: sentence, first: first,
          precision: mentions[index].precision, noun: noun(mentions[index], right),
          isOfAll: tellsOfAll(left, sentence),
          isGoal: tellsOfGoal(range.lowerBound, left, sentence) || isTooMuch(right),
          isWanted: tellsOfWish(left, sentence), isDerived: followsFromCount(index),
          isDefinite: isDefinite(mentions[index], left, right)))
    }
    return figures
  }

  /// What is counted: the word right after a number, with one word for persons.
  private func noun(_ mention: FigureMention, _ right: Int) -> Word? {
    if case .number(_, .persons?) = mention.kind {
      guard right > 0 else { return StatedFigure.person }
      let word = words[right - 1].word
      return word.hasPrefix(Self.woman) || word.hasPrefix(Self.man) ? word : StatedFigure.person
    }
    guard mention.percent == nil, right < words.count, words[right].range.lowerBound == mention.range.upperBound + 1,
      bytes[mention.range.upperBound] == 0x20
    else { return nil }
    if case .number(_, .some) = mention.kind { return nil }
    guard let stem = FigureWords.stem(words[right].word)?.word else { return nil }
    return Self.persons.contains(stem) ? StatedFigure.person : stem
  }

  /// `alla 110`, `samtliga 54`, `av de 39`, `de 17`
  private func tellsOfAll(_ left: Int, _ sentence: Range<Int>) -> Bool {
    var index = left - 1
    if index >= 0, Self.these.contains(words[index].word) { index -= 1 }
    return index >= 0 && words[index].range.lowerBound >= sentence.lowerBound && Self.all.contains(words[index].word)
  }

  /// Whether the clause before a figure speaks of a goal, or of what was put in place of it.
  private func tellsOfGoal(_ end: Int, _ left: Int, _ sentence: Range<Int>) -> Bool {
    var start = end
    let first = max(sentence.lowerBound, end - 8 * Self.reach)
    while start > first, !Self.isClauseSign(bytes[start - 1]) { start -= 1 }
    var index = left - 1
    while index >= 0, words[index].range.lowerBound >= start {
      if Self.goals.contains(words[index].word) || words[index].word.hasPrefix(Self.planned) { return true }
      index -= 1
    }
    // `i stället för 60`
    guard left - index > 3, words[left - 1].range.upperBound == end - 1 else { return false }
    return Self.insteadOf.indices.allSatisfy { words[left - 3 + $0].word == Self.insteadOf[$0] }
  }

  /// Numbers of notes and headings, and of pages in a list of contents: `2 Intervju med …` at the start of a text, and a
  /// number after a tab.
  private func isMark(_ range: Range<Int>) -> Bool {
    if range.lowerBound > 0 { return bytes[range.lowerBound - 1] == 0x09 }
    guard range.upperBound + 1 < bytes.count, bytes[range.upperBound] <= 0x20 else { return false }
    return (0x41...0x5A).contains(bytes[range.upperBound + 1])
  }

  /// `Minst 60 procent ska gå till arbete`
  private func tellsOfWish(_ left: Int, _ sentence: Range<Int>) -> Bool {
    let first = max(words.startIndex(from: sentence.lowerBound), left - Self.reach)
    let last = min(words.endIndex(before: sentence.upperBound), left + Self.reach)
    return (first..<max(first, last)).contains { Self.wanting.contains(words[$0].word) }
  }

  /// `21 kvinnor (41 %)`
  private func followsFromCount(_ index: Int) -> Bool {
    let range = mentions[index].range
    guard mentions[index].percent != nil, index > 0, range.lowerBound > 0 else { return false }
    return bytes[range.lowerBound - 1] == UInt8(ascii: "(") && mentions[index - 1].number != nil
  }

  /// The year that a mention is.
  func year(_ index: Int) -> Int? {
    guard case .number(let number, nil) = mentions[index].kind, mentions[index].range.count == 4,
      let whole = number.wholeValue, Self.years.contains(whole)
    else { return nil }
    return whole
  }

  private func isOther(_ index: Int, _ left: Int) -> Bool {
    let range = mentions[index].range
    if year(index) != nil { return true }
    guard mentions[index].number != nil else { return false }
    // `Kvinna, 43 år` is one person's age.
    if case .number(_, .years?) = mentions[index].kind, left > 0, Self.person.contains(words[left - 1].word),
      words[left - 1].range.upperBound >= range.lowerBound - 2
    {
      return true
    }
    // `1. Deltagaren …` numbers a list, `30 september` is a date, `kl. 10.30` a time.
    if range.lowerBound <= 2, holds(". ", at: range.upperBound) { return true }
    if isMark(range) { return true }
    let right = words.startIndex(from: range.upperBound)
    let next = right < words.count && words[right].range.lowerBound < range.upperBound + 14 ? words[right].word : Word()
    if holds(" ", at: range.upperBound), Self.months.contains(next) { return true }
    var last = left - 1
    let nearest = range.lowerBound - 44
    while last >= 0, words[last].range.upperBound > nearest, words[last].word == Self.and { last -= 1 }
    guard last >= 0, words[last].range.upperBound > nearest else { return false }
    let word = words[last].word
    if Self.references.contains(word) { return true }
    // Ends of a scale: `från 1 till 10`, `skala 1–10`, `5 betyder …`.
    return word == Self.scale || word == Self.means || next == Self.means
      || holds(" (", at: range.upperBound) && word == Self.from && words[last].range.upperBound == range.lowerBound - 1
  }

  /// Whether signs stand at an offset of the text.
  func holds(_ signs: StaticString, at start: Int) -> Bool {
    guard bytes.count - start >= signs.utf8CodeUnitCount else { return false }
    return signs.withUTF8Buffer { signs in signs.indices.allSatisfy { bytes[start + $0] == signs[$0] } }
  }
}
