import Diagnostics
import Markdown
import Quantities

/// `110 deltagare, 57 kvinnor och 53 män`
enum SexesInText {
  static func check(
    _ text: PlainText, _ sentence: Range<Int>, _ mentions: [FigureMention], _ file: SourceFile
  ) -> [Diagnostic] {
    shares(text, sentence, mentions, file)
      + mentions.indices.dropFirst().dropLast().compactMap { index in
        let (whole, left, right) = (mentions[index - 1], mentions[index], mentions[index + 1])
        guard let all = count(whole), let first = count(left), let second = count(right), first + second != all,
          max(first, second) <= all, isSplit(text, sentence, left, right)
        else { return nil }
        // Something else may stand between, or be counted too.
        let gap = text.string(whole.range.upperBound..<left.range.lowerBound).lowercased()
        guard gap.utf8.count <= 48, !gap.contains(where: { ".;:".contains($0) }),
          gap.contains(",") || gap.contains("(") || gap.contains("–"),
          !gap.split(whereSeparator: { !$0.isLetter }).contains(where: others.contains)
        else { return nil }
        let end = index + 2 < mentions.count ? mentions[index + 2].range.lowerBound : sentence.upperBound
        let after = text.string(right.range.upperBound..<max(right.range.upperBound, min(end, sentence.upperBound)))
        let clause = after.prefix { !".;)".contains($0) }
        guard index + 2 >= mentions.count || clause.count < after.count else { return nil }
        guard !clause.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: more.contains) else {
          return nil
        }
        return Diagnostic(
          TextSumCheck.rule,
          BilingualText(
            "kvinnor och män är tillsammans \(first + second), men \(all) anges",
            en: "women and men are \(first + second) together, but \(all) is given"),
          at: file.span(text.range(of: whole.range.lowerBound..<right.range.upperBound)),
          help: BilingualText(
            "rätta ett av de tre talen; skriv vilka som fattas om det är så",
            en: "correct one of the three numbers; say who is missing if so"))
      }
  }

  /// `21 kvinnor och 30 män, 41 respektive 59 procent`
  private static func shares(
    _ text: PlainText, _ sentence: Range<Int>, _ mentions: [FigureMention], _ file: SourceFile
  ) -> [Diagnostic] {
    mentions.indices.dropLast(3).flatMap { index -> [Diagnostic] in
      let (left, right) = (mentions[index], mentions[index + 1])
      let percents = [mentions[index + 2], mentions[index + 3]]
      guard let first = count(left), let second = count(right), isSplit(text, sentence, left, right),
        percents[1].percent != nil, percents.allSatisfy({ $0.precision == .exact })
      else { return [] }
      let comma = text.string(right.range.upperBound..<percents[0].range.lowerBound)
      let between = text.string(percents[0].range.upperBound..<percents[1].range.lowerBound)
      guard [", ", " (", " män, ", " män (", " kvinnor, "].contains(comma), between.contains("respektive") else {
        return []
      }
      return zip([first, second], percents).compactMap { count, mention in
        guard let percent = mention.percent ?? mention.number, let share = Share(part: count, whole: first + second),
          !share.matches(statedPercent: percent, precision: .exact)
        else { return nil }
        let given = share.percent(decimals: percent.decimals).formatted()
        return Diagnostic(
          TextSumCheck.rule,
          BilingualText(
            "\(share.formattedCounts()) är \(given) %, men \(percent.formatted()) procent står i texten",
            en: "\(share.formattedCounts()) is \(given) %, but the text says \(percent.formatted()) procent"),
          at: file.span(text.range(of: mention.range)),
          help: BilingualText("rätta antalet eller procenten", en: "correct the count or the percentage"))
      }
    }
  }

  private static func count(_ mention: FigureMention) -> Int? {
    mention.precision == .exact ? mention.number?.wholeValue : nil
  }

  /// `57 kvinnor och 53 män`
  private static func isSplit(
    _ text: PlainText, _ sentence: Range<Int>, _ left: FigureMention, _ right: FigureMention
  ) -> Bool {
    func word(_ mention: FigureMention) -> String {
      let inside = text.string(mention.range).drop { !$0.isLetter }
      if !inside.isEmpty { return inside.lowercased() }
      let end = min(text.bytes.count, mention.range.upperBound + 16)
      return String(text.string(mention.range.upperBound..<end).drop { $0 == " " }.prefix { $0.isLetter }).lowercased()
    }
    let names = [word(left), word(right)]
    let between = text.string(left.range.upperBound..<right.range.lowerBound)
    let words = between.split { !$0.isLetter }
    return (names == ["kvinnor", "män"] || names == ["män", "kvinnor"])
      && (words == ["och"] || words.count == 2 && words[1] == "och" && names.contains(String(words[0])))
  }

  private static let others: Set<Substring> = [
    "och", "samt", "bland", "däribland", "minst", "av", "plus", "förutom", "utöver", "mot", "än", "bara", "medan",
  ]
  /// A third group, or those who do not count.
  private static let more: Set<Substring> = [
    "en", "ett", "två", "tre", "fyra", "fem", "några", "någon", "annan", "annat", "andra", "okänt", "resten", "övriga",
    "ej", "inte", "svarade", "deltog",
  ]
}
