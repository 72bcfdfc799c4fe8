package import Archive
package import Diagnostics
import Markdown
import Quantities

/// Lists of years in a report that are the same but for one year, and the years in the title of a tidslinje.
package enum YearListCheck: Check {
  /// # Årtalen i raden stämmer inte
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: En `serie` har samma år som rapportens andra serier, också de i ett diagram, eller som en tabell, utom ett. Eller rubriken på en
  /// [tidslinje](../block.md#tidslinje) anger andra år än den första och den sista händelsens.
  ///
  /// Varför: Ett fel år flyttar ett värde i tiden, och i ett diagram syns det inte.
  ///
  /// Exempel:
  ///
  /// <!-- fel: årtal-i-rad-stämmer-inte i text -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Insatsen 2019–2021
  /// händelser:
  ///   - {när: 2018, vad: Insatsen startar.}
  ///   - {när: 2021, vad: Insatsen avslutas.}
  /// ```
  /// ````
  ///
  /// I stället: Rätta rubriken eller händelsen.
  ///
  /// <!-- utdrag: text -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Insatsen 2018–2021
  /// händelser:
  ///   - {när: 2018, vad: Insatsen startar.}
  ///   - {när: 2021, vad: Insatsen avslutas.}
  /// ```
  /// ````
  static let rule = Rule("årtal-i-rad-stämmer-inte", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every year that differs from those at its place elsewhere.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      let file = archive.files[Int(report.file.index)]
      return series(report, file) + titles(report, file, archive)
    }
  }

  private static func series(_ report: Report, _ file: SourceFile) -> [Diagnostic] {
    var lists = report.measures.compactMap { measure in
      measure.seriesDates.count > 2 ? measure.seriesDates.map { Located($0.value.year, at: $0.span) } : nil
    }
    guard !lists.isEmpty else { return [] }
    lists += charts(report)
    lists += report.body.readable.tables.compactMap { table -> [Located<Int>]? in
      let years = table.rows.compactMap { row -> Located<Int>? in
        guard let cell = row.first, cell.count == 4, let year = Int(file.text(cell)), (1900...2099).contains(year)
        else {
          return nil
        }
        return Located(year, at: file.span(cell))
      }
      return years.count == table.rows.count && years.count > 2 ? years : nil
    }
    return lists.indices.compactMap { index in
      let list = lists[index]
      let others = lists.indices.filter { $0 != index && lists[$0].count == list.count }.map { lists[$0].map(\.value) }
      // Two at least must agree on what this one has otherwise.
      guard !others.contains(list.map(\.value)), others.count > 1, Set(others).count == 1,
        let other = others.first
      else { return nil }
      let differing = list.indices.filter { list[$0].value != other[$0] }
      guard differing.count == 1, let place = differing.first else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "\(list[place].value) står här, men \(other[place]) på samma plats i \(others.count) andra rader av årtal",
          en: "\(list[place].value) stands here, but \(other[place]) at the same place in \(others.count) other lists"),
        at: list[place].span, help: [BilingualText("rätta årtalet", en: "correct the year")])
    }
  }

  /// The labels of the series of a diagram, where all are years.
  private static func charts(_ report: Report) -> [[Located<Int>]] {
    report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [[Located<Int>]] in
      guard case .chart(let chart) = numbered.block else { return [] }
      return chart.series.compactMap { series in
        let years = series.values.compactMap { value -> Located<Int>? in
          guard let year = Int(value.label.value), (1900...2099).contains(year) else { return nil }
          return Located(year, at: value.label.span)
        }
        return years.count == series.values.count && years.count > 2 ? years : nil
      }
    }
  }

  /// `rubrik: Balder 2008–2015`
  private static func titles(_ report: Report, _ file: SourceFile, _ archive: Archive) -> [Diagnostic] {
    guard !report.body.blocks.isEmpty else { return [] }
    return report.body.blocks.sorted { $0.key < $1.key }.compactMap { _, numbered -> Diagnostic? in
      guard case .timeline(let timeline) = numbered.block, timeline.header.caption.contains("–") else { return nil }
      let dates = DateMention.all(in: Array(timeline.header.caption.utf8)).map(\.date.year)
      let years = timeline.events.flatMap { event -> [Located<Int>] in
        let years: [Int]
        switch event.time.value {
        case .date(let date): years = [date.year]
        case .period(let period): years = [period.start.year] + (period.end.map { [$0.year] } ?? [])
        case .relative: years = []
        }
        return years.map { Located($0, at: event.time.span) }
      }
      guard dates.count == 2, dates[0] <= dates[1], let first = years.min(by: { $0.value < $1.value }),
        let last = years.max(by: { $0.value < $1.value }),
        // Both ends are another time: the title tells of the insats, and its past and future are events, too.
        (dates[0] == first.value) != (dates[1] == last.value),
        let title = report.body.scalars.first(where: {
          $0.keys == ["rubrik"] && file.text($0.range).contains(timeline.header.caption)
        })
      else { return nil }
      let isFirst = dates[0] != first.value
      let odd = isFirst ? first : last
      let place = archive.place(of: odd.span, from: file.span(title.range))
      return Diagnostic(
        rule,
        BilingualText(
          "rubriken säger \(dates[0])–\(dates[1]), men \(isFirst ? "den första" : "den sista") händelsen är från "
            + "\(odd.value) \(place)",
          en: "the title says \(dates[0])–\(dates[1]), but the \(isFirst ? "first" : "last") event is from "
            + "\(odd.value) \(place.english)"),
        at: file.span(title.range),
        help: [BilingualText("rätta rubriken eller händelsen", en: "correct the title or the event")])
    }
  }
}
