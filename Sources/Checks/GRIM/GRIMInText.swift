import Diagnostics
import Markdown
import Quantities

/// `35 procent av de 11 som svarade`, `Av de 11 som svarade var 35 procent nöjda`, `35 procent (n=11)`.
enum GRIMInText {
  private static let words: [StaticString] = ["rocent av", "% av", "Av ", "(n"]

  static func check(_ text: TextUnderCheck) -> [Diagnostic] {
    text.paragraphsWithPercent.flatMap { paragraph -> [Diagnostic] in
      guard words.contains(where: paragraph.holds) else { return [] }
      let mentions = FigureMention.all(in: paragraph.bytes)
      return zip(mentions, mentions.dropFirst()).compactMap { first, second in
        guard first.precision == .exact, second.precision == .exact else { return nil }
        let between = paragraph.string(first.range.upperBound..<second.range.lowerBound)
        if let percent = first.percent, let n = count(second), isWhole(between) {
          return problem(percent, n, first, paragraph, text)
        }
        if let n = count(first), let percent = second.percent, isAnswer(between),
          startsWithOf(first, paragraph)
        {
          return problem(percent, n, second, paragraph, text)
        }
        return nil
      }
    }
  }

  private static func problem(
    _ percent: DecimalNumber, _ n: Int, _ mention: FigureMention, _ paragraph: PlainText, _ text: TextUnderCheck
  ) -> Diagnostic? {
    guard n > 1, !GRIMCheck.isPossible(percent, n: n, scale: 100) else { return nil }
    return GRIMCheck.problem("\(percent.formatted())\u{A0}%", n, at: text.span(paragraph, mention.range))
  }

  /// A number of things or persons.
  private static func count(_ mention: FigureMention) -> Int? {
    switch mention.kind {
    case .number(let number, nil), .number(let number, .persons?): number.wholeValue
    default: nil
    }
  }

  /// What stands between a percentage and the number that it is a share of.
  private static func isWhole(_ between: String) -> Bool {
    [" av ", " av de ", " av alla ", " av samtliga ", " av alla de ", " (n=", " (n = "].contains(between)
  }

  /// `Av de 11`, at the beginning of a sentence.
  private static func startsWithOf(_ mention: FigureMention, _ paragraph: PlainText) -> Bool {
    let left = paragraph.string(max(0, mention.range.lowerBound - 13)..<mention.range.lowerBound)
    return ["Av ", "Av de ", "Av alla ", "Av samtliga "].contains(where: left.hasSuffix)
  }

  /// Words that make the next percentage a share of the number before: `som svarade var`. One has 50 percent of a job,
  /// too, so that `hade` and `fick` do not.
  private static func isAnswer(_ between: String) -> Bool {
    guard between.utf8.count <= 48, !between.contains(where: { ",.;:(".contains($0) }) else { return false }
    return between.split(separator: " ").last.map { verbs.contains(String($0)) } == true
  }

  private static let verbs: Set<String> = [
    "var", "är", "gick", "uppgav", "uppger", "tycker", "tyckte", "anser", "ansåg", "svarade", "svarar", "blev",
  ]
}
