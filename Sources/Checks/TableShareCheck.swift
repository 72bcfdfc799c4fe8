import Archive
package import Diagnostics
import Markdown
import Quantities

/// Percentages in a table follow from the counts in the same table.
///
/// The check finds by itself which column a percentage is counted on: the share of the column's total, or of another
/// column in the same row. A way of counting that most rows agree with is taken to be the table's; the rows that do not
/// agree are reported. No way is assumed from fewer than two agreeing rows.
package enum TableShareCheck: TextCheck {
  /// # Andelen i tabellen stämmer inte med antalen
  ///
  /// Tema: Andelar
  ///
  /// Vad: Procenten på en rad i en tabell följer inte av antalen, fast de andra radernas gör det.
  ///
  /// Varför: Den som jämför rader i en tabell litar på att alla räknats på samma sätt.
  ///
  /// Exempel:
  ///
  /// <!-- fel: andel-i-tabell-stämmer-inte i text -->
  /// ```markdown
  /// | Kommun       | Antal | Andel |
  /// |--------------|------:|------:|
  /// | Norrköping   |    20 |  50 % |
  /// | Söderköping  |    12 |  30 % |
  /// | Valdemarsvik |     8 |  25 % |
  ///
  /// Tabell: Deltagare efter kommun
  /// ```
  ///
  /// I stället: Rätta procenten eller antalet på raden.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// | Kommun       | Antal | Andel |
  /// |--------------|------:|------:|
  /// | Norrköping   |    20 |  50 % |
  /// | Söderköping  |    12 |  30 % |
  /// | Valdemarsvik |     8 |  20 % |
  ///
  /// Tabell: Deltagare efter kommun
  /// ```
  static let rule = Rule("andel-i-tabell-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every percentage that differs from what its table counts it on.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      let tables = text.readable.tables
      return text.tablesWithPercent.flatMap { index -> [Diagnostic] in
        let shares = text.tables[index]
        let found = check(shares)
        guard found.isEmpty else { return found }
        // The counts may stand in a table of their own, with the same rows.
        for other in tables.indices where other != index {
          guard let merged = TableUnderCheck(shares, countedIn: text.tables[other]) else { continue }
          let found = check(merged)
          if !found.isEmpty { return found }
        }
        return []
      }
    }
  }

  /// One way of counting the percentages of a column.
  private struct Hypothesis {
    var agreeing = 0
    var breaches: [(cell: TableUnderCheck.Cell, share: Share)] = []
  }

  private static func check(_ table: TableUnderCheck) -> [Diagnostic] {
    let percentColumns = table.columns.filter { column in
      table.rows.count { $0.indices.contains(column) && $0[column].isPercent } >= 2
    }
    let countColumns = table.columns.dropFirst().filter { column in
      !percentColumns.contains(column)
        && table.rows.count { $0.indices.contains(column) && ($0[column].number?.wholeValue).map { $0 >= 0 } == true }
          >= 2
    }
    return percentColumns.flatMap { percent -> [Diagnostic] in
      var best: Hypothesis?
      for count in countColumns {
        for candidate in [ofTotal(table, percent, count)]
          + countColumns.filter({ $0 != count }).map({ ofColumn(table, percent, count, $0) })
        {
          if candidate.agreeing > best?.agreeing ?? 1 { best = candidate }
        }
      }
      guard let best, best.agreeing > best.breaches.count else { return [] }
      return best.breaches.map { cell, share in
        Diagnostic(
          rule,
          BilingualText(
            "\(share.formattedCounts()) är \(share.percent(decimals: cell.number!.decimals).formatted()) %, men \(cell.number!.formatted()) % anges",
            en:
              "\(share.formattedCounts()) is \(share.percent(decimals: cell.number!.decimals).formatted()) %, but \(cell.number!.formatted()) % is given"
          ),
          at: table.span(cell),
          help: BilingualText(
            "rätta andelen eller antalet på samma rad", en: "correct the share or the number on the same row"))
      }
    }
  }

  /// Each row's count as a share of the column's total, stated or computed.
  private static func ofTotal(_ table: TableUnderCheck, _ percent: Int, _ count: Int) -> Hypothesis {
    let rows = table.rows.indices.filter { !table.isTotal($0) && !table.isPart($0) }
    let totals = table.rows.indices.filter { table.isTotal($0) }
    let stated = table.rows.indices.last { table.isTotal($0) }.flatMap { value(table, $0, count) }
    let sum = rows.compactMap { value(table, $0, count) }.reduce(0, +)
    return test(table, percent, rows + totals) {
      value(table, $0, count).flatMap { Share(part: $0, whole: stated ?? sum) }
    }
  }

  /// Each row's count as a share of another count in the row.
  private static func ofColumn(_ table: TableUnderCheck, _ percent: Int, _ count: Int, _ whole: Int) -> Hypothesis {
    test(table, percent, Array(table.rows.indices)) { row in
      guard let part = value(table, row, count), let all = value(table, row, whole) else { return nil }
      return Share(part: part, whole: all)
    }
  }

  private static func test(
    _ table: TableUnderCheck, _ percent: Int, _ rows: [Int], _ share: (Int) -> Share?
  ) -> Hypothesis {
    var hypothesis = Hypothesis()
    for row in rows {
      guard table.rows[row].indices.contains(percent), table.rows[row][percent].isPercent,
        let number = table.rows[row][percent].number, let share = share(row)
      else { continue }
      if share.matches(statedPercent: number, precision: .exact) {
        hypothesis.agreeing += 1
      } else {
        hypothesis.breaches.append((table.rows[row][percent], share))
      }
    }
    return hypothesis
  }

  private static func value(_ table: TableUnderCheck, _ row: Int, _ column: Int) -> Int? {
    guard table.rows[row].indices.contains(column), !table.rows[row][column].isPercent else { return nil }
    return table.rows[row][column].number?.wholeValue
  }
}
