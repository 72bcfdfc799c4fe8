import Archive
package import Diagnostics
import Markdown
import Quantities

/// A share of a group is at most 100 %: the value of a measure whose base is a group, a column headed `Andel`, and women and
/// men in a text.
package enum ShareOverHundredCheck: TextCheck {
  /// # Andelen är större än 100 procent
  ///
  /// Tema: Andelar
  ///
  /// Vad: Ett värde är mer än 100 %, fast det räknas på deltagare, avslutade, svarande eller en annan grupp. Gruppen står
  /// i `bas`, eller i `nämnare` för [indikatorn](../indikatorer-och-jamforelser.md). Regeln läser också andelen kvinnor och
  /// män i texten, och kolumner som heter *Andel*.
  ///
  /// Varför: En del av en grupp är aldrig större än gruppen. Oftast är det en siffra som blivit fel.
  ///
  /// Exempel:
  ///
  /// <!-- fel: andel-över-hundra i text -->
  /// ```markdown
  /// Av deltagarna var 37 procent kvinnor och 163 procent män.
  /// ```
  ///
  /// I stället: Rätta siffran. Är det en ökning, skriv vad den räknas från.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Av deltagarna var 37 procent kvinnor och 63 procent män.
  /// ```
  static let rule = Rule("andel-över-hundra", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every share that is more than the whole.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let typed = Dictionary(
      archive.reports.map { ($0.file, values($0, archive)) }, uniquingKeysWith: { first, _ in first })
    return { text in
      let inTables = text.tablesWithPercent.flatMap { cells(text.tables[$0]) }
      let scalars = text.scalars([.figure, .percent], longerThan: 16)
      return (typed[text.file.id] ?? []) + inTables
        + (text.paragraphsWithPercent + scalars).flatMap { plain in isLarge(plain.bytes) ? sexes(plain, text) : [] }
    }
  }

  private static let hundred = DecimalNumber(100)

  private static func values(_ report: Report, _ archive: Archive) -> [Diagnostic] {
    let measures = report.measures.compactMap { measure in
      check(measure.value, measure.base ?? archive.indicator(measure.indicator.value)?.base)
    }
    let outcomes = report.outcomes.compactMap { $0.otherQuestion == nil ? check($0.value, $0.base) : nil }
    return outcomes + measures
  }

  private static func check(_ value: Located<Quantity>?, _ base: Located<String>?) -> Diagnostic? {
    guard let value, let base, isGroup(base.value), value.value.unit == .percent, value.value.share == nil,
      let percent = value.value.writtenNumber, percent > hundred
    else { return nil }
    return problem(percent, at: value.span)
  }

  /// Whether a base is a group that a share is a part of. More than all places can be taken, and more than all the money
  /// used.
  private static func isGroup(_ base: String) -> Bool {
    base.lowercased().split { !$0.isLetter }.contains { groups.contains($0) }
  }

  private static let groups: Set<Substring> = [
    "deltagare", "avslutade", "svarande", "inskrivna", "personer", "kvinnor", "män", "svar", "frågor",
  ]

  /// The cells of the columns that are headed `Andel`.
  private static func cells(_ table: TableUnderCheck) -> [Diagnostic] {
    let columns = table.columns.filter { table.header[$0].split(separator: " ").first == "andel" }
    return columns.flatMap { column in
      table.rows.indices.compactMap { row in
        guard let cell = table.cell(row, column), cell.isPercent, let number = cell.number, number > hundred else {
          return nil
        }
        return problem(number, at: table.span(cell))
      }
    }
  }

  /// Whether a text may have a percentage of three digits.
  private static func isLarge(_ bytes: [UInt8]) -> Bool {
    var run = 0
    for index in bytes.indices {
      if (0x30...0x39).contains(bytes[index]) {
        run += 1
        continue
      }
      if run == 3, bytes[index...].prefix(3).contains(where: { $0 == UInt8(ascii: "p") || $0 == UInt8(ascii: "%") }) {
        return true
      }
      run = 0
    }
    return false
  }

  /// `163 procent män`, `163 procent var män`, `männen är 163 procent`
  private static func sexes(_ plain: PlainText, _ text: TextUnderCheck) -> [Diagnostic] {
    FigureMention.all(in: plain.bytes).compactMap { mention in
      guard let percent = mention.percent, percent > hundred else { return nil }
      let after = words(plain.string(mention.range.upperBound..<min(plain.bytes.count, mention.range.upperBound + 24)))
      let before = words(plain.string(max(0, mention.range.lowerBound - 24)..<mention.range.lowerBound))
      let isAfter =
        after.first.map(both.contains) == true || after.count > 1 && verbs.contains(after[0]) && both.contains(after[1])
      let isBefore =
        before.last.map(definite.contains) == true
        || before.count > 1 && verbs.contains(before[before.count - 1]) && definite.contains(before[before.count - 2])
      return isAfter || isBefore ? problem(percent, at: text.span(plain, mention.range)) : nil
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let both: Set<String> = ["kvinnor", "män"]
  private static let definite: Set<String> = ["kvinnorna", "männen"]
  private static let verbs: Set<String> = ["var", "är", "utgör", "utgjorde"]

  private static func problem(_ percent: DecimalNumber, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule,
      BilingualText(
        "en andel är högst 100 %, men \(percent.formatted()) anges",
        en: "a share is at most 100 %, but \(percent.formatted()) is given"),
      at: span,
      help: BilingualText(
        "rätta siffran; är det en ökning, skriv vad den räknas från",
        en: "correct the figure; if it is an increase, say what it is counted from"))
  }
}
