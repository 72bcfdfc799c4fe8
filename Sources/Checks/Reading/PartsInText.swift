import Diagnostics
import Markdown
import Quantities

/// `av 61 deltagare … 22 kvinnor är 36 procent och 23 är 38 procent`
enum PartsInText {
  static func check(
    _ text: PlainText, _ sentence: Range<Int>, _ mentions: [FigureMention], _ file: SourceFile
  ) -> [Diagnostic] {
    guard let first = mentions.firstIndex(where: { isWhole($0, text) }), let whole = mentions[first].number?.wholeValue
    else { return [] }
    let rest = Array(mentions[(first + 1)...])
    guard !rest.contains(where: { isWhole($0, text) || $0.share != nil }) else { return [] }
    return zip(rest, rest.dropFirst()).compactMap { left, right in
      let between = text.string(left.range.upperBound..<right.range.lowerBound)
      let words = between.lowercased().split { !$0.isLetter }
      // `gick 173 vidare till arbete, det vill säga 63 procent`
      let isAside =
        rest.count == 2 && between.hasSuffix(", det vill säga ") && between.utf8.count <= 80
        && !between.dropLast(16).contains(where: { ".;:,(".contains($0) })
      guard isAside || between.utf8.count <= 24 && !between.contains(where: { ".;:,(".contains($0) }) else {
        return nil
      }
      let isForward = right.percent != nil && (isAside || words.last.map { verbs.contains($0) } == true)
      let before = text.string(max(sentence.lowerBound, left.range.lowerBound - 12)..<left.range.lowerBound)
      let isBackward = left.percent != nil && words.isEmpty && before.hasSuffix("motsvarar ")
      guard isForward || isBackward, let part = (isForward ? left : right).number?.wholeValue,
        let percent = (isForward ? right : left).percent, let share = Share(part: part, whole: whole),
        !share.matches(statedPercent: percent, precision: (isForward ? right : left).precision)
      else { return nil }
      return Diagnostic(
        TextSumCheck.rule,
        BilingualText(
          "\(share.formattedCounts()) är \(share.percent(decimals: percent.decimals).formatted()) %, men \(percent.formatted()) procent står i texten",
          en:
            "\(share.formattedCounts()) is \(share.percent(decimals: percent.decimals).formatted()) %, but the text says \(percent.formatted()) procent"
        ),
        at: file.span(text.range(of: left.range.lowerBound..<right.range.upperBound)),
        help: BilingualText("rätta antalet eller procenten", en: "correct the count or the percentage"))
    }
  }

  private static let verbs: Set<Substring> = ["är", "motsvarar", "utgör", "blir"]

  /// `av 61 deltagare`, `Av 66 personer`
  private static func isWhole(_ mention: FigureMention, _ text: PlainText) -> Bool {
    guard mention.number?.wholeValue.map({ $0 > 1 }) == true, mention.precision == .exact else { return false }
    let left = text.string(max(0, mention.range.lowerBound - 7)..<mention.range.lowerBound).lowercased()
    return left == "av " || left.hasSuffix(" av ") || left.hasSuffix(" av de ") || left == "av de "
  }
}
