import Archive
package import Diagnostics
import Markdown
import Quantities

/// A percentage in running text follows from the counts beside it: `39 av 61 deltagare (64 procent)`.
///
/// Only a percentage that the sentence itself ties to the counts is held against them: next to them in brackets, between
/// commas or after a dash, or with words such as "det vill säga", "det är", "motsvarar". A goal, a comparison or another
/// group in between unties them; so does a list of several ("41 procent respektive 60 procent").
package enum ProseShareCheck: TextCheck {
  /// # Andelen i texten stämmer inte med antalen
  ///
  /// Tema: Andelar
  ///
  /// Vad: Procenten i texten följer inte av antalen bredvid. Det gäller procent som står inom parentes,
  /// efter komma eller efter ord som *det vill säga* och *motsvarar*.
  ///
  /// Varför: En siffra i löpande text citeras lätt vidare. Den ska gå att räkna efter.
  ///
  /// Exempel:
  ///
  /// <!-- fel: andel-i-text-stämmer-inte i text -->
  /// ```markdown
  /// Stödet var till nytta för 39 av 61 deltagare (69 procent).
  /// ```
  ///
  /// I stället: Rätta antalen eller procenten. Skriv `ca` om källan avrundar, eller undanta stycket och
  /// säg varför.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Stödet var till nytta för 39 av 61 deltagare (64 procent).
  /// ```
  static let rule = Rule("andel-i-text-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every percentage in a text that the counts beside it do not give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      // A text or a cell must be long enough to hold counts beside a percentage.
      let cells = text.tablesWithPercent.flatMap { text.readable.tables[$0].rows.joined() }
        .filter { $0.count > 16 && TextMarks(text.file.bytes, $0).isSuperset(of: [.figure, .percent]) }
      let short =
        text.scalars([.figure, .percent], longerThan: 16) + cells.map { PlainText(text.file, range: $0) }
      return (text.paragraphsWithPercent + short).flatMap { check($0, text) }
    }
  }

  private static func check(_ paragraph: PlainText, _ text: TextUnderCheck) -> [Diagnostic] {
    let mentions = FigureMention.all(in: paragraph.bytes)
    guard mentions.count > 1 else { return [] }
    return mentions.indices.dropLast().compactMap { index in
      let (first, second) = (mentions[index], mentions[index + 1])
      if let share = first.share, let percent = second.percent,
        ProseTie(paragraph, mentions, index).tiesPercentAfterShare
      {
        return problem(share, percent, second, paragraph, text)
      }
      if let percent = first.percent, let share = second.share,
        ProseTie(paragraph, mentions, index).tiesPercentBeforeShare
      {
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
      rule,
      BilingualText(
        "\(share.formattedCounts()) är \(given) %, men \(percent.formatted()) procent står i texten",
        en: "\(share.formattedCounts()) is \(given) %, but the text says \(percent.formatted()) procent"),
      at: text.span(paragraph, mention.range),
      help: BilingualText(
        "rätta det ena eller det andra; skriv ca om källan avrundar",
        en: "correct the one or the other; write ca if the source rounds"))
  }
}
