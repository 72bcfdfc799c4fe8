import Archive
package import Diagnostics
import Markdown
import Quantities

/// What is left of a budget, and the share of it that was used, follow from the budget and the outcome beside them.
package enum BudgetUseCheck: TextCheck {
  /// # Det som är kvar av budgeten stämmer inte
  ///
  /// Tema: Summor
  ///
  /// Vad: En tabell eller en mening ger budget, utfall och skillnaden mellan dem, eller hur många procent av budgeten som
  /// användes, och skillnaden eller andelen är en annan än den som de två beloppen ger.
  ///
  /// Varför: Skillnaden mot budget är det som styrelsen frågar efter först. Den ska gå att räkna efter.
  ///
  /// Exempel:
  ///
  /// <!-- fel: avvikelse-stämmer-inte i text -->
  /// ```markdown
  /// Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, alltså 78 procent.
  /// ```
  ///
  /// I stället: Rätta det tal som är fel.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, alltså 87 procent.
  /// ```
  static let rule = Rule("avvikelse-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every difference or share that the budget and the outcome do not give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      tables(text) + text.paragraphsWithFigures.filter { $0.holds("udget") }.flatMap { sentences($0, text) }
    }
  }

  private static func tables(_ text: TextUnderCheck) -> [Diagnostic] {
    text.readable.tables.indices.filter { index in
      text.readable.tables[index].header.contains { text.file.bytes[$0].holds("udget") }
    }.flatMap { index -> [Diagnostic] in
      let table = text.tables[index]
      func column(_ words: String...) -> Int? {
        let found = table.columns.dropFirst().filter { column in words.contains { table.header[column].contains($0) } }
        return found.count == 1 ? found[0] : nil
      }
      let shares = table.columns.dropFirst().filter { column in
        table.header[column].contains("%") || table.header[column].contains("procent")
          || table.header[column].contains("andel") || table.header[column].contains("grad")
      }
      guard let used = column("utfall", "förbruk", "använt", "utbetal"),
        let budget = table.columns.dropFirst().first(where: { column in
          column != used && !shares.contains(column) && table.header[column].hasPrefix("budget")
        })
      else { return [] }
      let rest = column("avvikelse", "differens", "skillnad", "återst", "kvar").flatMap {
        shares.contains($0) || $0 == used ? nil : $0
      }
      // Amounts in thousands are rounded one by one.
      let isRounded = table.header.contains { $0.contains("tkr") || $0.contains("mnkr") || $0.contains("mkr") }
      return table.rows.indices.flatMap { row -> [Diagnostic] in
        guard let all = table.cell(row, budget)?.number, let spent = table.cell(row, used)?.number else { return [] }
        let slack =
          isRounded ? DecimalNumber(mantissa: 1, decimals: max(all.decimals, spent.decimals)) : DecimalNumber(0)
        let difference = rest.flatMap { table.cell(row, $0) }.flatMap { cell -> Diagnostic? in
          guard let stated = cell.number, !cell.isPercent else { return nil }
          return BudgetUse(all, spent).differing(from: stated, slack: slack, at: table.span(cell))
        }
        let share = shares.count == 1 ? table.cell(row, shares[0]) : nil
        let differing = share.flatMap { cell -> Diagnostic? in
          guard cell.isPercent, let stated = cell.number else { return nil }
          return BudgetUse(all, spent).using(another: stated, isRounded: isRounded, at: table.span(cell))
        }
        return [difference, differing].compactMap { $0 }
      }
    }
  }

  /// `Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, alltså 87 procent. 260 000 kronor är kvar.`
  private static func sentences(_ paragraph: PlainText, _ text: TextUnderCheck) -> [Diagnostic] {
    let mentions = FigureMention.all(in: paragraph.bytes)
    guard mentions.count > 2 else { return [] }
    return paragraph.sentences(with: mentions).flatMap { sentence, inside -> [Diagnostic] in
      let amounts = inside.filter { if case .number(_, .kronor?) = $0.kind { $0.precision == .exact } else { false } }
      let percents = inside.filter { $0.percent != nil && $0.precision == .exact }
      guard inside.count == amounts.count + percents.count, (2...3).contains(amounts.count), percents.count < 2 else {
        return []
      }
      func left(_ mention: FigureMention) -> String {
        let start = inside.last { $0.range.upperBound <= mention.range.lowerBound }?.range.upperBound
        return paragraph.string((start ?? sentence.lowerBound)..<mention.range.lowerBound).lowercased()
      }
      guard let budget = amounts.first(where: { left($0).contains("budget") })?.number,
        let used = amounts.first(where: { mention in usedWords.contains { left(mention).contains($0) } })?.number,
        budget != used, budget > DecimalNumber(0)
      else { return [] }
      let use = BudgetUse(budget, used)
      var found: [Diagnostic] = []
      if let percent = percents.first, let stated = percent.percent, !left(percent).contains("mål") {
        found += [use.using(another: stated, isRounded: true, at: text.span(paragraph, percent.range))].compactMap {
          $0
        }
      }
      if amounts.count == 3, let rest = amounts.first(where: { $0.number != budget && $0.number != used }),
        let stated = rest.number, restWords.contains(where: left(rest).contains)
      {
        found += [use.differing(from: stated, slack: stated.coarseness, at: text.span(paragraph, rest.range))]
          .compactMap { $0 }
      }
      return found
    }
  }

  private static let usedWords = ["använd", "förbruk", "utfall", "betalades", "kostade"]
  private static let restWords = ["kvar", "återst", "överskott", "underskott", "skillnad", "avvikelse"]
}
