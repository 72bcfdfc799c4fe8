package import Archive
package import Diagnostics
import Markdown
import Quantities

/// A year that stands once in a report, in a list where most years are the one before or after.
package enum LoneYearCheck: Check {
  /// # Ett årtal avviker från de andra i listan
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: I en lista har de flesta uppgifter samma år, och en har året före eller efter. Det året står ingen annanstans i
  /// rapporten. Listan är rapportens mått, underlag eller utfall, eller en kolumn med årtal i en tabell.
  ///
  /// Varför: Oftast är årtalet felskrivet.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ensamt-årtal i text -->
  /// ```markdown
  /// | Uppgift | År | Andel |
  /// |---|---|---:|
  /// | Sömn | 2018 | 64 % |
  /// | Ork | 2018 | 58 % |
  /// | Ro | 2019 | 61 % |
  /// | Glädje | 2018 | 70 % |
  ///
  /// Tabell: Andel som mår bättre
  /// ```
  ///
  /// I stället: Rätta årtalet. Är det rätt, säg i texten varför det skiljer sig.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// | Uppgift | År | Andel |
  /// |---|---|---:|
  /// | Sömn | 2018 | 64 % |
  /// | Ork | 2018 | 58 % |
  /// | Ro | 2018 | 61 % |
  /// | Glädje | 2018 | 70 % |
  ///
  /// Tabell: Andel som mår bättre
  /// ```
  static let rule = Rule("ensamt-årtal", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every year that is alone in its list and in its report.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      let file = archive.files[Int(report.file.index)]
      let measures = report.measures.compactMap { $0.dated.flatMap(year) }
      let outcomes = report.outcomes.compactMap { $0.dated.flatMap(year) }
      let underlag = report.underlag.compactMap(\.dated).map { Located($0.value.year, at: $0.span) }
      let tables = report.body.readable.tables.flatMap { columns(of: $0, file) }
      return ([measures, outcomes, underlag] + tables).compactMap { check($0, file, archive) }
    }
  }

  private static func year(_ time: Located<When>) -> Located<Int>? {
    time.value.period.map { Located($0.start.year, at: time.span) }
  }

  /// The columns of a table whose cells are years or months.
  private static func columns(of table: ReadableText.Table, _ file: SourceFile) -> [[Located<Int>]] {
    guard table.rows.count > 3 else { return [] }
    return table.header.indices.compactMap { column in
      var years: [Located<Int>] = []
      for row in table.rows {
        guard row.indices.contains(column), (4...14).contains(row[column].count),
          let date = DateMention.all(in: Array(file.bytes[row[column]])).first
        else { return nil }
        years.append(Located(date.date.year, at: file.span(row[column])))
      }
      return years
    }
  }

  private static func check(_ years: [Located<Int>], _ file: SourceFile, _ archive: Archive) -> Diagnostic? {
    guard years.count > 3 else { return nil }
    // The year of most, and one beside it; others may be far from both.
    let first = years.map(\.value).sorted()[years.count / 2]
    let near = years.filter { $0.value != first && abs($0.value - first) < 4 }
    guard years.count(where: { $0.value == first }) > 2, near.count == 1, let lone = near.first,
      abs(lone.value - first) == 1, isOnce(lone.value, file), let other = years.first(where: { $0.value == first })
    else { return nil }
    let place = archive.place(of: other.span, from: lone.span)
    return Diagnostic(
      rule,
      BilingualText(
        "\(lone.value) står bara här, men \(first) vid de andra i listan, som \(place)",
        en: "\(lone.value) stands only here, but \(first) at the others of the list, as \(place.english)"),
      at: lone.span,
      help: BilingualText(
        "rätta årtalet; är det rätt, säg i texten varför det skiljer sig",
        en: "correct the year; if it is right, say in the text why it differs"))
  }

  /// Whether a year stands in one place only of a file; `2018-08` is a month.
  private static func isOnce(_ year: Int, _ file: SourceFile) -> Bool {
    let digits = Array(String(year).utf8)
    var count = 0
    var index = 0
    while index + 4 <= file.bytes.count, count < 2 {
      if file.bytes[index] == digits[0], file.bytes[index..<(index + 4)].elementsEqual(digits) {
        let after = file.bytes[(index + 4)...].prefix(2)
        let isMonth = after.first == UInt8(ascii: "-") && (0x30...0x31).contains(after.last ?? 0)
        if !isMonth { count += 1 }
      }
      index += 1
    }
    return count == 1
  }
}
