import Archive
package import Diagnostics
import Markdown
import Quantities

/// A total in a table is the sum of its rows, and a total column the sum of women and men.
package enum TableSumCheck: TextCheck {
  /// # Summan i tabellen stämmer inte med raderna
  ///
  /// Tema: Summor
  ///
  /// Vad: Raden *Totalt* i en tabell är inte summan av raderna ovanför, eller kolumnen *Totalt* inte
  /// summan av kvinnor och män.
  ///
  /// Varför: En summa som inte går ihop får läsaren att undra över alla andra siffror också.
  ///
  /// Exempel:
  ///
  /// <!-- fel: tabellsumma-stämmer-inte i text -->
  /// ```markdown
  /// | Kommun      | Deltagare |
  /// |-------------|----------:|
  /// | Norrköping  |        34 |
  /// | Söderköping |        17 |
  /// | Totalt      |        52 |
  ///
  /// Tabell: Deltagare efter kommun
  /// ```
  ///
  /// I stället: Rätta summan eller raden som är fel.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// | Kommun      | Deltagare |
  /// |-------------|----------:|
  /// | Norrköping  |        34 |
  /// | Söderköping |        17 |
  /// | Totalt      |        51 |
  ///
  /// Tabell: Deltagare efter kommun
  /// ```
  static let rule = Rule("tabellsumma-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every total that its table does not give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.tables.flatMap { columns($0) + sexes($0) }
    }
  }

  private static func columns(_ table: TableUnderCheck) -> [Diagnostic] {
    table.rows.indices.filter { table.isTotal($0) }.flatMap { total in
      let previous = table.rows.indices.prefix(total).last { table.isTotal($0) }.map { $0 + 1 } ?? 0
      // A total after others may be that of the rows since then, or of all.
      let start = total - previous > 1 ? previous : 0
      return table.columns.dropFirst().compactMap { column in
        check(table, total, column, from: start)
          .flatMap { breach in start > 0 && check(table, total, column, from: 0) == nil ? nil : breach }
      }
    }
  }

  private static func check(_ table: TableUnderCheck, _ total: Int, _ column: Int, from start: Int) -> Diagnostic? {
    guard let cell = table.cell(total, column), let stated = cell.number else { return nil }
    var numbers: [DecimalNumber] = []
    numbers.reserveCapacity(total - start)
    for row in start..<total where !table.isPart(row) && !table.isTotal(row) {
      guard let number = table.cell(row, column)?.number else { return nil }
      numbers.append(number)
    }
    guard numbers.count > 1 else { return nil }
    let sum = numbers.reduce(DecimalNumber(0), +)
    guard !agrees(sum, stated, count: numbers.count, isPercent: cell.isPercent) else { return nil }
    // Shares of the rows' own wholes, and means, lie on both sides of that of all.
    let isBetween = numbers.contains { $0 <= stated } && numbers.contains { $0 >= stated }
    if isBetween, cell.isPercent || isMean(table.header[column]) { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "kolumnen blir \(sum.formatted()), men raden \(table.text(table.rows[total][0])) anger \(stated.formatted())",
        en:
          "the column comes to \(sum.formatted()), but the row \(table.text(table.rows[total][0])) gives \(stated.formatted())"
      ),
      at: table.span(cell),
      help: BilingualText("rätta summan eller en av raderna ovanför", en: "correct the sum or one of the rows above"))
  }

  /// Whether a heading or a row's name tells of a figure that is not added: `Medelålder`.
  private static func isMean(_ name: String) -> Bool {
    ["medel", "median", "snitt", "ålder", "andel", "procent", "%", "index", "kvot"].contains {
      name.lowercased().contains($0)
    }
  }

  /// Kvinnor + Män = Totalt, row by row.
  private static func sexes(_ table: TableUnderCheck) -> [Diagnostic] {
    guard let total = table.totalColumn,
      let women = table.header.firstIndex(where: { $0.begins(with: "kvinnor") && !$0.holds("%") }),
      let men = table.header.firstIndex(where: { $0.begins(with: "män") && !$0.holds("%") })
    else { return [] }
    let longest = max(total, women, men)
    let breaches = table.rows.indices.filter { row in
      guard table.rows[row].count > longest, let all = table.rows[row][total].number,
        let left = table.rows[row][women].number, let right = table.rows[row][men].number,
        !table.rows[row][total].isPercent, !table.rows[row][women].isPercent, left + right != all
      else { return false }
      return !(isMean(table.text(table.rows[row][0])) && min(left, right) <= all && all <= max(left, right))
    }
    guard !breaches.isEmpty, !tellsOfOthers(table) else { return [] }
    return breaches.map { place in
      let row = table.rows[place]
      let sum = row[women].number! + row[men].number!
      return Diagnostic(
        rule,
        BilingualText(
          "kvinnor och män är tillsammans \(sum.formatted()), men \(row[total].number!.formatted()) anges",
          en: "women and men come to \(sum.formatted()), but \(row[total].number!.formatted()) is given"),
        at: table.span(row[total]),
        help: BilingualText("rätta ett av de tre talen", en: "correct one of the three numbers"))
    }
  }

  /// Women and men are not all where a column tells of others.
  private static func tellsOfOthers(_ table: TableUnderCheck) -> Bool {
    let others = ["okän", "annan", "annat", "övrig", "saknas", "icke", "ej "]
    return table.header.contains { name in others.contains { name.contains($0) } }
  }

  /// Rounded shares may miss a hundred by half a unit each; counts and money must agree exactly.
  private static func agrees(_ sum: DecimalNumber, _ stated: DecimalNumber, count: Int, isPercent: Bool) -> Bool {
    guard isPercent || sum.decimals > 0 else { return sum == stated }
    let decimals = max(sum.decimals, stated.decimals)
    let unit = (0..<decimals).reduce(1.0) { power, _ in power / 10 }
    return abs(sum.doubleValue - stated.doubleValue) <= Double(count) * 0.5 * unit
  }
}
