package import Archive
package import Diagnostics
import Markdown
import Quantities

/// A percentage in running text follows from the counts beside it: `39 av 61 deltagare (64 procent)`.
///
/// Only a percentage that the sentence itself ties to the counts is held against them: in brackets, between commas, or
/// with words such as "det vill säga", "det är", "motsvarar". A goal, a comparison or another group in between unties
/// them.
package enum ProseShareCheck: Check {
  static let rule = Rule("andel-i-text-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every percentage in a text that the counts beside it do not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    TextUnderCheck.all(in: archive).flatMap { text in
      text.paragraphsWithPercent.flatMap { check($0, text) }
    }
  }

  private static func check(_ paragraph: PlainText, _ text: TextUnderCheck) -> [Diagnostic] {
    let mentions = FigureMention.all(in: paragraph.bytes)
    guard mentions.count > 1 else { return [] }
    return zip(mentions, mentions.dropFirst()).compactMap { first, second in
      let between = paragraph.string(first.range.upperBound..<second.range.lowerBound)
      if let share = first.share, let percent = second.percent {
        let after = paragraph.string(second.range.upperBound..<paragraph.bytes.count).drop { $0.isWhitespace }
        guard ties(between, before: after) else { return nil }
        return problem(share, percent, second, paragraph, text)
      }
      if let percent = first.percent, let share = second.share {
        guard ties(between) else { return nil }
        return problem(share, percent, first, paragraph, text)
      }
      return nil
    }
  }

  private static func problem(
    _ share: Share, _ percent: DecimalNumber, _ mention: FigureMention, _ paragraph: PlainText, _ text: TextUnderCheck
  ) -> Diagnostic? {
    guard !share.matches(statedPercent: percent, precision: mention.precision) else { return nil }
    let given = share.percent(decimals: percent.decimals).formatted()
    return Diagnostic(
      rule, "\(share.formattedCounts()) är \(given) %, men \(percent.formatted()) procent står i texten",
      at: text.span(paragraph, mention.range), help: "rätta det ena eller det andra; skriv ca om källan avrundar")
  }

  /// Words that tell of something else than the counts just given.
  private static let untying: Set<Substring> = [
    "mot", "mål", "målet", "målets", "jämfört", "än", "riket", "rikets", "rikssnittet", "krav", "kravet", "ska",
    "skulle",
    "medan", "varav", "samt", "men", "och", "övriga", "resten", "inte", "ytterligare", "före", "fler", "färre",
  ]
  private static let tying = ["(", "–", " eller ", "det är", "motsvarar", "alltså", "det vill säga", "vilket är"]

  /// - Parameter after: what follows a percentage that comes last; nil for one that comes first.
  private static func ties(_ between: String, before after: Substring? = nil) -> Bool {
    guard between.utf8.count <= 60 else { return false }
    let words = between.lowercased().split { !$0.isLetter }
    guard words.allSatisfy({ !untying.contains($0) }) else { return false }
    guard let after else { return between.hasSuffix("(") || between.hasSuffix(", ") || between.hasSuffix("eller ") }
    if tying.contains(where: { between.lowercased().contains($0) }) { return true }
    // An aside ends with its percentage; one that goes on tells of something else: `14 av 34, 60 procent av dem unga`.
    return between.contains(",") && after.first?.isLetter != true
  }
}
