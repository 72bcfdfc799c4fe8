package import Archive
package import Diagnostics
import Markdown
import Quantities

/// A total in a table is the sum of its rows, and a total column the sum of women and men.
package enum TableSumCheck: Check {
  static let rule = Rule("tabellsumma-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every total that its table does not give.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    TextUnderCheck.all(in: archive).flatMap { text in
      text.readable.tables.flatMap { table in
        let table = TableUnderCheck(table, in: text.file)
        return columns(table) + sexes(table)
      }
    }
  }

  private static func columns(_ table: TableUnderCheck) -> [Diagnostic] {
    guard let total = table.rows.indices.last(where: table.isTotal), total > 0 else { return [] }
    let start = table.rows.indices.prefix(total).last(where: table.isTotal).map { $0 + 1 } ?? 0
    return table.columns.dropFirst().compactMap { column in
      guard table.rows[total].indices.contains(column), let stated = table.rows[total][column].number else {
        return nil
      }
      var sum = DecimalNumber(0)
      var count = 0
      for row in start..<total where !table.isPart(row) {
        guard table.rows[row].indices.contains(column), let number = table.rows[row][column].number else { return nil }
        sum = sum + number
        count += 1
      }
      guard count > 1, !agrees(sum, stated, count: count, isPercent: table.rows[total][column].isPercent) else {
        return nil
      }
      return Diagnostic(
        rule, "kolumnen blir \(sum.formatted()), men raden \(table.rows[total][0].text) anger \(stated.formatted())",
        at: table.span(table.rows[total][column]), help: "rätta summan eller en av raderna ovanför")
    }
  }

  /// Kvinnor + Män = Totalt, row by row.
  private static func sexes(_ table: TableUnderCheck) -> [Diagnostic] {
    guard let total = table.totalColumn,
      let women = table.header.firstIndex(where: { $0.hasPrefix("kvinnor") && !$0.contains("%") }),
      let men = table.header.firstIndex(where: { $0.hasPrefix("män") && !$0.contains("%") })
    else { return [] }
    return table.rows.compactMap { row in
      guard row.count > max(total, women, men), let all = row[total].number, let left = row[women].number,
        let right = row[men].number, !row[total].isPercent, !row[women].isPercent, left + right != all
      else { return nil }
      return Diagnostic(
        rule, "kvinnor och män är tillsammans \((left + right).formatted()), men \(all.formatted()) anges",
        at: table.span(row[total]), help: "rätta ett av de tre talen")
    }
  }

  /// Rounded shares may miss a hundred by half a unit each; counts and money must agree exactly.
  private static func agrees(_ sum: DecimalNumber, _ stated: DecimalNumber, count: Int, isPercent: Bool) -> Bool {
    guard isPercent || sum.decimals > 0 else { return sum == stated }
    let decimals = max(sum.decimals, stated.decimals)
    let unit = (0..<decimals).reduce(1.0) { power, _ in power / 10 }
    return abs(sum.doubleValue - stated.doubleValue) <= Double(count) * 0.5 * unit
  }
}
