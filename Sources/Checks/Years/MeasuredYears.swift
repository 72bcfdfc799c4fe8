import Diagnostics
import Quantities

/// A figure that a measure, an outcome or an underlag gives with its year, held against the sentences that give the same
/// figure of the same thing with the year before or after: `värde: 41 %, år: 2015` and `År 2016 hade 41 procent …`.
struct MeasuredYears {
  private let statements: [DatedStatement]
  private let frequency: [UInt64: Int]
  /// How many years before and after it a year is held against.
  private static let reach = 200
  /// How many sentences with the figure of one key are looked at.
  private static let most = 10

  init(_ statements: [DatedStatement], frequency: [UInt64: Int]) {
    (self.statements, self.frequency) = (statements, frequency)
  }

  /// Each sentence that gives another year than the key, by their places in the list.
  func pairs() -> [(odd: Int, other: Int)] {
    let typed = statements.indices.filter { !statements[$0].owner.values.isEmpty }
    guard !typed.isEmpty else { return [] }
    return typed.prefix(Self.reach).compactMap { key in
      let near = max(0, key - Self.reach)..<min(statements.count, key + Self.reach)
      let odd = near.lazy.filter { isRepeated($0, key) }.prefix(Self.most).first { !isSupported(statements[$0], near) }
      return odd.map { ($0, key) }
    }
  }

  private func isRepeated(_ index: Int, _ key: Int) -> Bool {
    let (sentence, typed) = (statements[index], statements[key])
    guard sentence.isInSentence, abs(sentence.year - typed.year) == 1, sentence.place != typed.place,
      sentence.group == nil || sentence.group != typed.group || sentence.span.file != typed.span.file,
      sentence.dates.count == 1, typed.dates.count == 1, typed.month == nil
    else { return false }
    return isSaid(sentence, typed)
  }

  /// Whether a sentence gives the whole value and enough of the words, or three of the figures.
  private func isSaid(_ sentence: DatedStatement, _ typed: DatedStatement) -> Bool {
    let shared = sentence.stems(sharedWith: typed)
    let words = shared.filter { !WordStems.isNumber($0) && !WordStems.common.contains($0) }
    guard !words.isEmpty else { return false }
    if shared.count - words.count > 2, shared.count(where: WordStems.isNumber) > 2 { return true }
    guard typed.owner.values.allSatisfy(shared.contains) else { return false }
    let weight = words.reduce(0) { $0 + 5 / Double(frequency[$1] ?? 2) }
    return weight >= 1.2 && (!sentence.isOfSeveral || words.count > 1)
  }

  /// Whether another key gives the same figure for the year of the sentence.
  private func isSupported(_ sentence: DatedStatement, _ near: Range<Int>) -> Bool {
    statements[near].contains { $0.year == sentence.year && !$0.owner.values.isEmpty && isSaid(sentence, $0) }
  }
}
