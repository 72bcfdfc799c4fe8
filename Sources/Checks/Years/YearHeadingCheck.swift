package import Archive
package import Diagnostics
import Markdown

/// Headings that are years follow upon each other.
package enum YearHeadingCheck: Check {
  /// # Årsrubrikerna följer inte på varandra
  ///
  /// Tema: Tider
  ///
  /// Vad: Ett avsnitt är indelat efter år. Rubrikerna följer på varandra, ett år i taget, utom på ett ställe.
  ///
  /// Varför: Oftast är ett årtal felskrivet, och då hamnar det som hände under fel år.
  ///
  /// Exempel:
  ///
  /// <!-- fel: årsrubrik-bryter-följden i text -->
  /// ```markdown
  /// ## 2020
  ///
  /// ## 2021
  ///
  /// ## 2023
  ///
  /// ## 2023
  /// ```
  ///
  /// I stället: Rätta årtalet.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// ## 2020
  ///
  /// ## 2021
  ///
  /// ## 2022
  ///
  /// ## 2023
  /// ```
  static let rule = Rule("årsrubrik-bryter-följden", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every heading that alone breaks a row of years.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      // The headings of a level that nothing of a higher level stands between.
      var rows: [[Located<Int>]] = []
      var levels: [Int: Int] = [:]
      for heading in report.body.headings {
        levels = levels.filter { $0.key <= heading.level }
        guard heading.text.utf8.count == 4, let year = Int(heading.text), (1900...2099).contains(year) else {
          levels[heading.level] = nil
          continue
        }
        if levels[heading.level] == nil {
          levels[heading.level] = rows.count
          rows.append([])
        }
        rows[levels[heading.level] ?? 0].append(Located(year, at: heading.span))
      }
      return rows.compactMap(check)
    }
  }

  private static func check(_ years: [Located<Int>]) -> Diagnostic? {
    guard years.count > 3 else { return nil }
    for step in [1, -1] {
      // Where the row would begin if a heading were right: of the first two, one at least is.
      let starts = years.indices.map { years[$0].value - step * $0 }
      for start in starts.prefix(2) {
        let odd = starts.indices.filter { starts[$0] != start }
        guard odd.count == 1, let place = odd.first else { continue }
        let wanted = start + step * place
        return Diagnostic(
          rule,
          BilingualText(
            "rubriken är \(years[place].value), men i följden av år är det \(wanted)",
            en: "the heading is \(years[place].value), but in the row of years it is \(wanted)"),
          at: years[place].span, help: BilingualText("rätta årtalet", en: "correct the year"))
      }
    }
    return nil
  }
}
