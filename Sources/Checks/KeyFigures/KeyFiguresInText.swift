import Diagnostics
import Markdown
import Quantities

/// `Kostnaden per deltagare var 69 600 kronor, verkningsgraden 12 procent och 5 800 kronor per procent verkningsgrad.`
enum KeyFiguresInText {
  /// The figures of a paragraph, or of each of its sentences where the paragraph tells of a figure twice.
  static func check(_ paragraph: PlainText, _ text: TextUnderCheck) -> [Diagnostic] {
    let mentions = FigureMention.all(in: paragraph.bytes)
    guard mentions.count > 2 else { return [] }
    let sentences = paragraph.sentences(with: mentions).map { sentence, inside -> [KeyFigure] in
      let words = paragraph.string(sentence).lowercased()
      // What was wanted or is compared with follows from nothing here.
      if words.contains("mål") || words.contains("planera") || words.contains("jämför") { return [] }
      return inside.indices.compactMap { figure(inside, $0, paragraph, sentence, text) }
    }
    let all = sentences.flatMap { $0 }
    guard all.count > 2 else { return [] }
    let isOne = Dictionary(grouping: all, by: \.role).values.allSatisfy { $0.count == 1 }
    return (isOne ? [all] : sentences).flatMap { KeyFigureRelations($0).breaches() }
  }

  private static func figure(
    _ mentions: [FigureMention], _ index: Int, _ paragraph: PlainText, _ sentence: Range<Int>, _ text: TextUnderCheck
  ) -> KeyFigure? {
    let mention = mentions[index]
    guard mention.precision == .exact else { return nil }
    let start = index > 0 ? mentions[index - 1].range.upperBound : sentence.lowerBound
    let end = index + 1 < mentions.count ? mentions[index + 1].range.lowerBound : sentence.upperBound
    let before = paragraph.string(start..<mention.range.lowerBound).lowercased()
    let after = paragraph.string(mention.range.upperBound..<max(mention.range.upperBound, end)).lowercased()
    let left = before.split { ",;:(".contains($0) }.last.map(String.init) ?? ""
    // `och` begins a new thing, unless a word of the same thing stands before it.
    let own = left.components(after: " och ")
    let right = after.hasPrefix(" per ") || after.hasPrefix(" om året") ? after.clause : ""
    guard let (role, value) = role(mention, own + right) else { return nil }
    return KeyFigure(role, value, text.span(paragraph, mention.range))
  }

  private static func role(_ mention: FigureMention, _ words: String) -> (KeyFigure.Role, DecimalNumber)? {
    if let percent = mention.percent { return KeyFigure.role(named: words) == .effect ? (.effect, percent) : nil }
    guard case .number(let number, let unit) = mention.kind else { return nil }
    if unit == .persons { return words.contains(" per ") ? nil : (.participants, number) }
    guard let role = KeyFigure.role(named: words) else { return nil }
    switch (role, unit) {
    case (.payback, .months?): return (role, number)
    case (.payback, _), (.effect, _), (.participants, _): return nil
    case (_, .kronor?): return (role, number)
    default: return nil
    }
  }
}

extension String {
  /// What follows the last occurrence of a word, or all.
  fileprivate func components(after word: String) -> String {
    ranges(of: word).last.map { String(self[$0.upperBound...]) } ?? self
  }

  /// Up to the first sign that ends a clause, or the word that begins another.
  fileprivate var clause: String {
    let first = prefix { !",;:().".contains($0) }
    return first.firstRange(of: " och ").map { String(first[..<$0.lowerBound]) } ?? String(first)
  }
}
