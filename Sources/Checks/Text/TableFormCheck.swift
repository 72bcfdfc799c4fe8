import Archive
package import Diagnostics
import Markdown

/// A table can be read by those who hear it and on a phone: it has a caption, every column has a heading, and it fits.
package enum TableFormCheck: TextCheck {
  /// # Tabellen saknar tabelltext
  ///
  /// Vad: ingen rad som börjar med `Tabell:` följer på tabellen.
  ///
  /// Varför: tabelltexten säger vad talen gäller, och ger tabellen ett nummer att hänvisa till. Den som lyssnar hör den
  /// först.
  ///
  /// Exempel:
  ///
  /// <!-- fel: tabell-utan-text i text -->
  /// ```markdown
  /// | Kommun     | Deltagare |
  /// |------------|----------:|
  /// | Norrköping |        34 |
  /// ```
  ///
  /// I stället: lägg till en tom rad och sedan `Tabell: Deltagare efter kommun`.
  static let caption = Rule("tabell-utan-text", .warning, isAdjustable: true)

  /// # Kolumnen saknar rubrik
  ///
  /// Vad: en kolumn i tabellen har tal eller text men ingen rubrik. Den första kolumnens rubrik får vara tom.
  ///
  /// Varför: utan rubrik säger skärmläsaren bara talet, inte vad det är.
  ///
  /// Exempel:
  ///
  /// <!-- fel: kolumn-utan-rubrik i text -->
  /// ```markdown
  /// | Kommun     |    |
  /// |------------|---:|
  /// | Norrköping | 34 |
  ///
  /// Tabell: Deltagare efter kommun
  /// ```
  ///
  /// I stället: skriv vad kolumnen visar.
  static let header = Rule("kolumn-utan-rubrik", .warning, isAdjustable: true)

  /// # Tabellen får inte plats på en telefon
  ///
  /// Vad: tabellen har fler än sex kolumner, eller ett ord som är längre än trettio tecken.
  ///
  /// Varför: en telefon är 320 bildpunkter bred. Av dem är 288 kvar till texten. Sex kolumner får då 48 var, lagom till
  /// tre siffror, och ett ord på trettio tecken fyller hela bredden.
  ///
  /// Exempel:
  ///
  /// <!-- fel: bred-tabell i text -->
  /// ```markdown
  /// | Kommun     | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 |
  /// |------------|-----:|-----:|-----:|-----:|-----:|-----:|
  /// | Norrköping |    8 |    6 |    5 |    7 |    6 |    6 |
  ///
  /// Tabell: Deltagare efter kommun och år
  /// ```
  ///
  /// I stället: dela tabellen, låt år och kommuner byta plats, eller rita ett diagram.
  static let width = Rule("bred-tabell", .warning, isAdjustable: true)

  package static var rules: [Rule] { [caption, header, width] }

  /// Every table that lacks a caption or a heading, or is too wide.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.readable.tables.flatMap { table in
        [captionless(table, text), headless(table, text), wide(table, text)].compactMap { $0 }
      }
    }
  }

  private static func captionless(_ table: ReadableText.Table, _ text: TextUnderCheck) -> Diagnostic? {
    // A caption that stands in the table is told of as such.
    let last = table.rows.last?.first.map { text.file.text($0) } ?? ""
    guard table.caption == nil, !last.hasPrefix("Tabell:") else { return nil }
    return Diagnostic(
      caption, BilingualText("tabellen saknar tabelltext", en: "the table has no caption"), at: table.span,
      help: [
        BilingualText(
          "lägg till en tom rad efter tabellen och sedan: Tabell: vad den visar",
          en: "add an empty line after the table and then: Tabell: what it shows")
      ])
  }

  private static func headless(_ table: ReadableText.Table, _ text: TextUnderCheck) -> Diagnostic? {
    let column = table.header.indices.dropFirst().first { column in
      table.header[column].isEmpty && table.rows.contains { $0.indices.contains(column) && !$0[column].isEmpty }
    }
    guard let column else { return nil }
    return Diagnostic(
      header,
      BilingualText(
        "kolumn \(column + 1) i tabellen saknar rubrik", en: "column \(column + 1) of the table has no heading"),
      at: table.span,
      help: [BilingualText("skriv vad kolumnen visar", en: "write what the column shows")])
  }

  private static func wide(_ table: ReadableText.Table, _ text: TextUnderCheck) -> Diagnostic? {
    let help = [
      BilingualText(
        "dela tabellen, låt rader och kolumner byta plats, eller rita ett diagram",
        en: "split the table, swap rows and columns, or draw a chart")
    ]
    if table.header.count > columnLimit {
      return Diagnostic(
        width,
        BilingualText(
          "en tabell med \(table.header.count) kolumner får inte plats på en telefon; högst \(columnLimit) gör det",
          en: "a table of \(table.header.count) columns does not fit a phone; at most \(columnLimit) do"),
        at: table.span, help: help)
    }
    for cell in [table.header] + table.rows {
      for range in cell where range.count > wordLimit {
        let plain = PlainText(text.file, range: range)
        guard let word = longWord(plain) else { continue }
        return Diagnostic(
          width,
          BilingualText(
            "ett ord på \(plain.string(word).count) tecken får inte plats i en tabell på en telefon",
            en: "a word of \(plain.string(word).count) letters does not fit a table on a phone"),
          at: text.span(plain, word),
          help: [
            BilingualText("skriv om ordet eller lägg det under tabellen", en: "reword it or put it below the table")
          ])
      }
    }
    return nil
  }

  /// The first stretch without a place to break, longer than the limit in letters.
  private static func longWord(_ text: PlainText) -> Range<Int>? {
    let breaks: Set<UInt8> = [0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|")]
    var start = 0
    for index in 0...text.bytes.count where index == text.bytes.count || breaks.contains(text.bytes[index]) {
      if index - start > wordLimit, text.string(start..<index).count > wordLimit { return start..<index }
      start = index + 1
    }
    return nil
  }

  /// 320 CSS pixels (WCAG 2.2, 1.4.10) less margins of 16 on both sides are 288: six columns of 48.
  private static let columnLimit = 6
  /// Thirty letters of about nine pixels and the padding of a cell fill the same 288.
  private static let wordLimit = 30
}
