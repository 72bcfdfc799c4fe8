package import Archive
package import Diagnostics
import Markdown
import Quantities

/// The years that a paragraph names right before a table are those of the table's column of years.
package enum TableYearCheck: Check {
  /// # Texten och tabellen har olika år
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Stycket närmast före en tabell nämner lika många år som tabellens kolumn med årtal, och alla är desamma utom ett.
  ///
  /// Varför: Läsaren vet inte vilket år uppgiften gäller.
  ///
  /// Exempel:
  ///
  /// <!-- fel: tabellens-år-stämmer-inte i text -->
  /// ```markdown
  /// En kartläggning från 2019 och nya uppgifter från 2023 pekar åt samma håll.
  ///
  /// | Uppgift | År | Andel |
  /// |---|---|---:|
  /// | Kommuner utan egen insats | 2018 | 64 % |
  /// | Kommuner med väntetid | 2023 | 58 % |
  ///
  /// Tabell: Läget i kommunerna
  /// ```
  ///
  /// I stället: Rätta årtalet i texten eller i tabellen.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// En kartläggning från 2018 och nya uppgifter från 2023 pekar åt samma håll.
  ///
  /// | Uppgift | År | Andel |
  /// |---|---|---:|
  /// | Kommuner utan egen insats | 2018 | 64 % |
  /// | Kommuner med väntetid | 2023 | 58 % |
  ///
  /// Tabell: Läget i kommunerna
  /// ```
  static let rule = Rule("tabellens-år-stämmer-inte", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every year of a paragraph that the table after it has a year off.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard !report.body.readable.tables.isEmpty else { return [] }
      let file = archive.files[Int(report.file.index)]
      let captions = Set(report.body.readable.tables.compactMap { $0.caption?.lowerBound })
      let paragraphs = report.body.readable.paragraphs.filter { !captions.contains($0.range.lowerBound) }
      var next = 0
      return report.body.readable.tables.compactMap { table in
        while next < paragraphs.count, paragraphs[next].range.upperBound <= table.span.start { next += 1 }
        guard next > 0, paragraphs[next - 1].marks.contains(.figure),
          isBlank(file.bytes[paragraphs[next - 1].range.upperBound..<table.span.start])
        else { return nil }
        return check(PlainText(file, range: paragraphs[next - 1].range), table, file, archive)
      }
    }
  }

  private static func isBlank(_ gap: ArraySlice<UInt8>) -> Bool { gap.allSatisfy { $0 <= 0x20 } }

  private static func check(
    _ text: PlainText, _ table: ReadableText.Table, _ file: SourceFile, _ archive: Archive
  ) -> Diagnostic? {
    let column = column(of: table, file)
    let mentions = DateMention.all(in: text.bytes)
    let (named, years) = (Set(mentions.map(\.date.year)), Set(column.map(\.value)))
    guard named.count > 1, named.count == years.count, named.symmetricDifference(years).count == 2,
      let odd = mentions.first(where: { !years.contains($0.date.year) }),
      let cell = column.first(where: { !named.contains($0.value) }), abs(cell.value - odd.date.year) == 1
    else { return nil }
    let span = file.span(text.range(of: odd.range))
    let place = archive.place(of: cell.span, from: span)
    return Diagnostic(
      rule,
      BilingualText(
        "\(odd.date.year) står här, men tabellen har \(cell.value) \(place)",
        en: "\(odd.date.year) stands here, but the table has \(cell.value) \(place.english)"),
      at: span,
      help: BilingualText(
        "rätta årtalet i texten eller i tabellen", en: "correct the year in the text or in the table"))
  }

  /// The years of the first column of a table that has nothing else.
  private static func column(of table: ReadableText.Table, _ file: SourceFile) -> [Located<Int>] {
    for column in table.header.indices {
      let years = table.rows.prefix(Self.longest).compactMap { row -> Located<Int>? in
        guard row.indices.contains(column), row[column].count == 4, let year = Int(file.text(row[column])),
          (1900...2099).contains(year)
        else { return nil }
        return Located(year, at: file.span(row[column]))
      }
      if years.count == table.rows.count, years.count > 1 { return years }
    }
    return []
  }

  /// A table that tells of years has fewer rows.
  private static let longest = 200
}
