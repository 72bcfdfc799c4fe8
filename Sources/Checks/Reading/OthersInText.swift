import Diagnostics
import Markdown
import Quantities

/// `Hur många av de 39 som … och hur det gick för de övriga 22` of 61; `85 procent … de övriga 15 procenten`
enum OthersInText {
  /// - Parameters:
  ///   - totals: the counts of the whole group that the report gives.
  ///   - shares: the percentages that it gives as outcomes and measures, for a text that has no other.
  static func check(
    _ text: PlainText, _ totals: [Int], _ shares: [DecimalNumber], _ file: SourceFile
  ) -> [Diagnostic] {
    let mentions = FigureMention.all(in: text.bytes)
    return mentions.indices.compactMap { index in
      let mention = mentions[index]
      let left = text.string(max(0, mention.range.lowerBound - 10)..<mention.range.lowerBound).lowercased()
      guard left.hasSuffix("övriga "), mention.precision == .exact else { return nil }
      let before = mentions[..<index].reversed()
      if let rest = mention.percent {
        let beside = mentions.filter { $0 != mention }.compactMap(\.percent)
        let stated = beside.isEmpty ? shares : beside
        let hundred = DecimalNumber(100)
        guard !stated.contains(where: { $0 + rest == hundred }),
          let near = stated.first(where: { ($0 + rest - hundred).magnitude <= DecimalNumber(1) })
        else { return nil }
        return problem("\(near.formatted()) och \(rest.formatted()) procent", "100 procent", text, mention, file)
      }
      guard let rest = mention.number?.wholeValue, let told = before.first?.number?.wholeValue, !totals.isEmpty,
        !totals.contains(told + rest), rest > 9, let near = totals.first(where: { abs($0 - told - rest) <= 1 })
      else { return nil }
      return problem("\(told) och \(rest)", String(near), text, mention, file)
    }
  }

  private static func problem(
    _ parts: String, _ whole: String, _ text: PlainText, _ mention: FigureMention, _ file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      TextSumCheck.rule,
      BilingualText("\(parts) är inte tillsammans \(whole)", en: "\(parts) do not come to \(whole)"),
      at: file.span(text.range(of: mention.range)),
      help: BilingualText(
        "rätta talet för de övriga, eller det andra", en: "correct the number of the others, or the other one"))
  }
}
