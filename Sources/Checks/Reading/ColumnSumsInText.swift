import Diagnostics
import Markdown
import Quantities

/// `Kolumnen för män summerar till 99 procent`: one of the columns of the tables does.
enum ColumnSumsInText {
  /// - Parameter sums: those of the columns of the file's tables.
  static func check(_ text: PlainText, _ sums: Set<DecimalNumber>, _ file: SourceFile) -> [Diagnostic] {
    let mentions = FigureMention.all(in: text.bytes)
    return text.sentences(with: mentions).compactMap { sentence, figures in
      let words = text.string(sentence)
      guard let figure = figures.first(where: { isSum($0, text) }), words.lowercased().contains("kolumnen"),
        figure.precision == .exact, let stated = figure.percent ?? figure.number
      else { return nil }
      let near = [stated - DecimalNumber(1), stated + DecimalNumber(1)].first(where: sums.contains)
      guard !sums.contains(stated), let near else { return nil }
      return Diagnostic(
        TextSumCheck.rule,
        BilingualText(
          "kolumnens rader ger \(near.formatted()), men \(stated.formatted()) står i texten",
          en: "the rows of the column give \(near.formatted()), but the text says \(stated.formatted())"),
        at: file.span(text.range(of: figure.range)),
        help: BilingualText("rätta talet i texten, eller raderna", en: "correct the number in the text, or the rows"))
    }
  }

  /// `summerar till 99`
  private static func isSum(_ mention: FigureMention, _ text: PlainText) -> Bool {
    text.string(max(0, mention.range.lowerBound - 14)..<mention.range.lowerBound).hasSuffix("summerar till ")
  }

  /// The sum of each column without its totals: `Alla avslutade` is one, too.
  static func sums(_ table: TableUnderCheck) -> [DecimalNumber] {
    let rows = table.rows.indices.filter {
      !table.isTotal($0) && !table.isPart($0) && !table.names[$0].hasPrefix("alla ")
    }
    return table.columns.dropFirst().compactMap { column in
      let numbers = rows.compactMap { table.cell($0, column)?.number }
      return numbers.count > 1 ? numbers.reduce(DecimalNumber(0), +) : nil
    }
  }
}
