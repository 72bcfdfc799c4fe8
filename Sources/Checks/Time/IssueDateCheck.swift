package import Archive
package import Diagnostics
import Quantities

/// An issue of a report series has one date: its own, that of its source and that of its printing.
package enum IssueDateCheck: Check {
  /// # Numret har två datum
  ///
  /// Tema: Tider
  ///
  /// Vad: Ett nummer av en rapportserie har ett annat år i `datum` än i `källa`, i `tryck` eller i källan till de flesta
  /// av artiklarna.
  ///
  /// Varför: Läsaren vet inte när numret kom ut.
  ///
  /// Exempel:
  ///
  /// <!-- fel: numret-har-två-datum i content/rapportserier/serien/2024.md -->
  /// ```markdown
  /// ---
  /// titel: Nummer ett
  /// datum: 2024-03
  /// tryck: Tryckeriet, mars 2023
  /// ---
  /// ```
  ///
  /// I stället: Skriv samma år på alla ställena.
  ///
  /// <!-- utdrag: content/rapportserier/serien/2024.md -->
  /// ```markdown
  /// ---
  /// titel: Nummer ett
  /// datum: 2024-03
  /// tryck: Tryckeriet, mars 2024
  /// ---
  /// ```
  static let rule = Rule("numret-har-två-datum", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every issue whose date something else in it contradicts: told at the one that stands alone, where that can be known.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.issues.compactMap { issue in
      guard let dated = issue.dated else { return nil }
      let year = dated.value.year
      let others = [
        Other(BilingualText("källan", en: "the source"), issue.source?.date, issue.source?.dated?.span),
        Other(
          BilingualText("trycket", en: "the printing"),
          issue.print.flatMap { DateMention.all(in: Array($0.utf8)).first?.date }, printSpan(issue, archive)),
        Other(BilingualText("artiklarna", en: "the articles"), articles(issue, archive), nil),
      ].compactMap { $0 }
      let odd = others.filter { $0.date.year != year }
      guard let first = odd.first else { return nil }
      let isAlone = odd.count == 1 && others.count > 1
      return Diagnostic(
        rule,
        BilingualText(
          "numret är från \(dated.value.formatted()), men \(first.name) från \(first.date.formatted())",
          en: "the issue is from \(dated.value.isoText), but \(first.name.english) from \(first.date.isoText)"),
        at: isAlone ? first.span ?? dated.span : dated.span,
        help: .correctOneYear)
    }
  }

  /// What else in an issue has a date.
  private struct Other {
    var name: BilingualText
    var date: PartialDate
    var span: SourceSpan?

    init?(_ name: BilingualText, _ date: PartialDate?, _ span: SourceSpan?) {
      guard let date else { return nil }
      (self.name, self.date, self.span) = (name, date, span)
    }
  }

  private static func printSpan(_ issue: Issue, _ archive: Archive) -> SourceSpan? {
    issue.body.scalars.first { $0.keys == ["tryck"] }.map { archive.files[Int(issue.file.index)].span($0.range) }
  }

  /// The date that most articles give their source.
  private static func articles(_ issue: Issue, _ archive: Archive) -> PartialDate? {
    let dates = issue.articles.compactMap { archive.article($0.value)?.source?.date }
    let years = Dictionary(grouping: dates, by: \.year)
    return years.first { $0.value.count * 2 > dates.count }?.value.first
  }
}
