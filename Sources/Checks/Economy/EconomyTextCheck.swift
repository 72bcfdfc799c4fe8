import Archive
package import Diagnostics
import Markdown
import Quantities

/// What a text says that the rows of an economy come to is a sum of its rows: of all, of those of a year, of those that
/// are not negative.
package enum EconomyTextCheck: TextCheck {
  /// # Texten ger en annan summa än ekonomin
  ///
  /// Tema: Summor
  ///
  /// Vad: Texten säger vad som betalades ut sammanlagt eller ett år, vad raderna i ekonomin blir eller hur långt utfallet
  /// ligger från budgeten, och beloppet är inte det som raderna i rapportens
  /// [ekonomiblock](../block.md#ekonomi) ger.
  ///
  /// Varför: Läsaren jämför texten med tabellen. Skiljer de sig åt går det inte att lita på någon av dem.
  ///
  /// Exempel:
  ///
  /// <!-- fel: summa-i-text-stämmer-inte i text -->
  /// ````markdown
  /// Sammanlagt betalades 1 510 000 kronor ut.
  ///
  /// ```ekonomi
  /// rubrik: Utbetalningar
  /// rader:
  ///   - {period: 2021, utfall: 640 000 kr}
  ///   - {period: 2022, utfall: 780 000 kr}
  /// ```
  /// ````
  ///
  /// I stället: Rätta texten eller raden.
  ///
  /// <!-- utdrag: text -->
  /// ````markdown
  /// Sammanlagt betalades 1 420 000 kronor ut.
  ///
  /// ```ekonomi
  /// rubrik: Utbetalningar
  /// rader:
  ///   - {period: 2021, utfall: 640 000 kr}
  ///   - {period: 2022, utfall: 780 000 kr}
  /// ```
  /// ````
  static let rule = Rule("summa-i-text-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Also `miljoner kronor` has it.

  /// Every sum in a report with one economy that its rows do not give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    var economies: [SourceFile.ID: EconomySums] = [:]
    for report in archive.reports where !report.body.blocks.isEmpty {
      let found = report.body.blocks.values.compactMap {
        if case .economy(let economy) = $0.block { economy } else { nil }
      }
      guard found.count == 1 else { continue }
      economies[report.file] = EconomySums(
        found[0], budget: report.onlyInsats(in: archive)?.budget, remarks: report.body.scalars)
    }
    let sums = economies
    return { text in
      guard let economy = sums[text.file.id] else { return [] }
      let remarks = economy.remarks.map { PlainText(text.file, range: $0) }
      return (text.paragraphsWithFigures.filter { $0.holds(" kr") } + remarks).flatMap {
        check($0, economy, text)
      }
    }
  }

  private static func check(_ paragraph: PlainText, _ economy: EconomySums, _ text: TextUnderCheck) -> [Diagnostic] {
    let mentions = FigureMention.all(in: paragraph.bytes)
    return paragraph.sentences(with: mentions).flatMap { sentence, inside -> [Diagnostic] in
      let amounts = inside.filter { if case .number(_, .kronor?) = $0.kind { $0.precision == .exact } else { false } }
      guard amounts.count == 1, let stated = amounts[0].number else { return [] }
      let words = paragraph.string(sentence).lowercased()
      let dates = DateMention.all(in: Array(paragraph.bytes[sentence])).map(\.date)
      guard let given = economy.sum(words, dates, stated), given != stated else { return [] }
      // A sum of millions in a text is rounded.
      guard (given - stated).magnitude > stated.coarseness || stated.coarseness == DecimalNumber(1) else { return [] }
      return [
        Diagnostic(
          rule,
          BilingualText(
            "ekonomins rader ger \(given.formatted())\u{A0}kr, men \(stated.formatted())\u{A0}kr står i texten",
            en:
              "the rows of the economy give \(given.formatted())\u{A0}kr, but the text says \(stated.formatted())\u{A0}kr"
          ),
          at: text.span(paragraph, amounts[0].range),
          help: BilingualText("rätta texten eller raden", en: "correct the text or the row"))
      ]
    }
  }
}
