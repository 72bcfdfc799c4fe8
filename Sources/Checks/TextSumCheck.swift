import Archive
package import Diagnostics
import Markdown
import Quantities

/// The parts that a sentence counts are together the whole that it gives: women and men, a count and its percentage of
/// the whole, those who did and the others.
package enum TextSumCheck: TextCheck {
  /// # Delarna i texten blir inte helheten
  ///
  /// Tema: Summor
  ///
  /// Vad: Delarna som en mening räknar upp blir inte den helhet som står bredvid: kvinnor och män, ett antal och dess
  /// procent, eller en kolumn och det som den sägs summera till.
  ///
  /// Varför: Läsaren som räknar efter vet inte vilket av talen som är fel.
  ///
  /// Exempel:
  ///
  /// <!-- fel: delar-i-text-stämmer-inte i text -->
  /// ```markdown
  /// Under året hade insatsen 110 deltagare, 57 kvinnor och 54 män.
  /// ```
  ///
  /// I stället: Rätta talet som är fel. Saknas någon i delarna, skriv vilka.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Under året hade insatsen 110 deltagare, 57 kvinnor och 53 män.
  /// ```
  static let rule = Rule("delar-i-text-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every sentence whose parts are not its whole.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let totals = Dictionary(
      archive.reports.map {
        ($0.file, [$0.participants?.total?.value, $0.participants?.ended?.value].compactMap { $0 })
      },
      uniquingKeysWith: { first, _ in first })
    let shares = Dictionary(
      archive.reports.map { report in
        let values = report.outcomes.compactMap(\.value?.value) + report.measures.compactMap(\.value?.value)
        return (
          report.file,
          values.prefix(100).compactMap { $0.unit == .percent && $0.precision == .exact ? $0.writtenNumber : nil }
        )
      }, uniquingKeysWith: { first, _ in first })
    return { text in
      let (file, totals, shares) = (text.file, totals[text.file.id] ?? [], shares[text.file.id] ?? [])
      var sums: Set<DecimalNumber>?
      func sumsOfColumns() -> Set<DecimalNumber> {
        let found = sums ?? Set(text.tables.flatMap(ColumnSumsInText.sums))
        sums = found
        return found
      }
      return text.sentencesWithFigures.flatMap { plain in
        (plain.holds("kvinnor") ? each(plain) { SexesInText.check($0, $1, $2, file) } : [])
          + (plain.holds("rocent") ? each(plain) { PartsInText.check($0, $1, $2, file) } : [])
          + (plain.holds("övriga ") ? OthersInText.check(plain, totals, shares, file) : [])
          + (plain.holds("summerar till ") ? ColumnSumsInText.check(plain, sumsOfColumns(), file) : [])
      }
    }
  }

  /// The figures of each sentence.
  private static func each(
    _ text: PlainText, _ check: (PlainText, Range<Int>, [FigureMention]) -> [Diagnostic]
  ) -> [Diagnostic] {
    let mentions = FigureMention.all(in: text.bytes)
    guard mentions.count > 1 else { return [] }
    return text.sentences(with: mentions).flatMap { check(text, $0, $1) }
  }
}
