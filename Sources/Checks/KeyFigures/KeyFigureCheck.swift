import Archive
package import Diagnostics
import Markdown
import Quantities

/// The key figures of an economic evaluation that are told together follow from each other: cost per participant,
/// verkningsgrad and cost per percent of it; total cost and participants; income, cost and profit; payback.
package enum KeyFigureCheck: TextCheck {
  /// # Nyckeltalen följer inte av varandra
  ///
  /// Tema: Summor
  ///
  /// Vad: Ett ekonomiskt nyckeltal är ett annat än det som de andra nyckeltalen bredvid ger. Regeln prövar kostnaden per
  /// deltagare mot totalkostnaden och antalet deltagare, kostnaden per procent verkningsgrad mot kostnaden per deltagare
  /// och verkningsgraden, återbetalningstiden mot kostnaden och intäkten per år, och vinsten mot intäkter och kostnader.
  ///
  /// Varför: Nyckeltalen avgör om en insats anses löna sig. De ska gå att räkna efter.
  ///
  /// Exempel:
  ///
  /// <!-- fel: nyckeltal-stämmer-inte i text -->
  /// ```markdown
  /// Kostnaden per deltagare var 69 600 kronor, verkningsgraden 12 procent och kostnaden per procent verkningsgrad
  /// 8 500 kronor.
  /// ```
  ///
  /// I stället: Rätta det tal som är fel. Avrundade tal får skilja så mycket som avrundningen gör; skriv `ca` framför ett
  /// tal som är en uppskattning.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Kostnaden per deltagare var 69 600 kronor, verkningsgraden 12 procent och kostnaden per procent verkningsgrad
  /// 5 800 kronor.
  /// ```
  static let rule = Rule("nyckeltal-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every key figure that the others beside it do not give.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let names = Dictionary(
      archive.indicators.map { ($0.id, $0.name.lowercased()) }, uniquingKeysWith: { first, _ in first })
    let roles = names.compactMapValues { KeyFigure.role(named: $0) }
    var measured: [SourceFile.ID: [Diagnostic]] = [:]
    if roles.count > 1 {
      for report in archive.reports {
        let found = measures(report, roles)
        if !found.isEmpty { measured[report.file] = found }
      }
    }
    let ofMeasures = measured
    return { text in
      (ofMeasures[text.file.id] ?? []) + tables(text)
        + text.paragraphsWithFigures.filter { $0.holds("ostnad") }.flatMap { KeyFiguresInText.check($0, text) }
    }
  }

  /// The measures of one group, of one time; the participants of the report where no time is told.
  private static func measures(_ report: Report, _ roles: [String: KeyFigure.Role]) -> [Diagnostic] {
    struct Key: Hashable {
      var time: When?
      var group: String?
      var name: String?
    }
    var groups: [Key: [KeyFigure]] = [:]
    for measure in report.measures {
      guard let role = roles[measure.indicator.value], let value = measure.value,
        let number = KeyFigure.value(value.value, as: role), let figure = KeyFigure(role, number, value.span)
      else { continue }
      groups[Key(time: measure.time, group: measure.group, name: measure.name), default: []].append(figure)
    }
    return groups.values.filter { $0.count > 1 }.flatMap { figures -> [Diagnostic] in
      var figures = figures
      if !figures.contains(where: { $0.role == .participants }), let total = report.participants?.total,
        let count = KeyFigure(.participants, DecimalNumber(total.value), total.span)
      {
        figures.append(count)
      }
      return KeyFigureRelations(figures).breaches()
    }.sorted()
  }

  /// The figures of each row under their headings, or of each column beside the names of the rows.
  private static func tables(_ text: TextUnderCheck) -> [Diagnostic] {
    let tables = text.readable.tables
    return tables.indices.filter { speaksOfCost(tables[$0], text.file) }.flatMap { index -> [Diagnostic] in
      let table = text.tables[index]
      // Thousands and millions are the heading's word, not the cell's.
      if table.header.contains(where: { $0.contains("tkr") || $0.contains("mnkr") || $0.contains("mkr") }) { return [] }
      let heads = table.header.map { KeyFigure.role(named: $0) }
      if heads.count(where: { $0 != nil }) > 2 {
        return table.rows.flatMap { row in
          KeyFigureRelations(zip(heads, row).compactMap { figure($0, $1, table) }).breaches()
        }
      }
      let names = table.names.map { KeyFigure.role(named: $0) }
      guard names.count(where: { $0 != nil }) > 2 else { return [] }
      return table.columns.dropFirst().flatMap { column in
        KeyFigureRelations(
          table.rows.indices.compactMap { row in
            table.cell(row, column).flatMap { figure(names[row], $0, table) }
          }
        ).breaches()
      }
    }
  }

  /// Whether a heading or the name of a row speaks of a cost.
  private static func speaksOfCost(_ table: ReadableText.Table, _ file: SourceFile) -> Bool {
    table.header.contains { file.bytes[$0].holds("ostnad") }
      || table.rows.contains { row in !row.isEmpty && file.bytes[row[0]].holds("ostnad") }
  }

  private static func figure(
    _ role: KeyFigure.Role?, _ cell: TableUnderCheck.Cell, _ table: TableUnderCheck
  ) -> KeyFigure? {
    guard let role, let number = cell.number, cell.isPercent == (role == .effect) else { return nil }
    return KeyFigure(role, number, table.span(cell))
  }
}
