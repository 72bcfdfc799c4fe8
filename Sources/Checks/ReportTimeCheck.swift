package import Archive
package import Diagnostics
import Quantities

/// A report is written after what it reports on, or says that it is not.
package enum ReportTimeCheck: Check {
  /// # Rapporten är äldre än slutet på det den avser
  ///
  /// Tema: Tider
  ///
  /// Vad: Rapporten är skriven före slutet på den tid den avser. En delrapport får avse hela insatsens tid.
  ///
  /// Varför: Då är slutet inte med, eller så är ett av datumen fel.
  ///
  /// Exempel:
  ///
  /// <!-- fel: rapport-före-slut i rapport -->
  /// ```yaml
  /// typ: slutrapport
  /// datum: 2024-10-15
  /// avser: 2021/2025
  /// ```
  ///
  /// I stället: Rätta datumen, eller förklara i `anmärkningar` med årtalet.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// typ: pm
  /// datum: 2024-10-15
  /// avser: 2021/2024-06
  /// ```
  static let early = Rule("rapport-före-slut", .warning, isAdjustable: true)

  /// # En händelse är yngre än rapporten
  ///
  /// Tema: Tider
  ///
  /// Vad: En händelse i en tidslinje ligger efter rapportens datum.
  ///
  /// Varför: Oftast är det ett årtal som blivit fel. Annars är det en plan och inte en händelse.
  ///
  /// Exempel:
  ///
  /// <!-- fel: händelse-efter-rapport i block -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Stegets tre år
  /// händelser:
  ///   - {när: 2042-06, vad: Insatsen slutar}
  /// ```
  /// ````
  ///
  /// I stället: Rätta årtalet, eller förklara i `anmärkningar` med årtalet.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```tidslinje
  /// rubrik: Stegets tre år
  /// händelser:
  ///   - {när: 2024-06, vad: Insatsen slutar}
  /// ```
  /// ````
  static let event = Rule("händelse-efter-rapport", .warning, isAdjustable: true)
  package static var rules: [Rule] { [early, event] }

  /// Every report that is older than the end of what it covers, and every event that is younger than its report.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      [period(report, archive)].compactMap { $0 } + events(report) + journeys(report, archive)
    }
  }

  /// An interim report may name the whole time of its insats; a remark that names the year says that the writer has seen
  /// it.
  private static func period(_ report: Report, _ archive: Archive) -> Diagnostic? {
    guard let covers = report.covers, let end = covers.value.end, report.date.value.latest < end.earliest,
      !report.explains(end), report.kind != .interim || !isWhole(end, report, archive)
    else { return nil }
    let place = archive.place(of: covers.span, from: report.date.span)
    return Diagnostic(
      early,
      BilingualText(
        "rapporten är från \(report.date.value.formatted()) men avser tiden till \(end.formatted()) \(place)",
        en: "the report is from \(report.date.value.isoText) but covers the time until \(end.isoText) \(place.english)"),
      at: report.date.span,
      help: BilingualText(
        "rätta datum eller avser, eller förklara i anmärkningar med årtalet",
        en: "correct datum or avser, or explain in anmärkningar and name the year"))
  }

  /// Whether an end may be that of the insats, real or planned.
  private static func isWhole(_ end: PartialDate, _ report: Report, _ archive: Archive) -> Bool {
    guard let insats = report.onlyInsats(in: archive) else { return true }
    let ends = [insats.period?.value.end, insats.plannedPeriod?.end].compactMap { $0 }
    return insats.period == nil || ends.contains { !$0.excludes(end) }
  }

  /// A klientresa that the report shows is told before the report was written.
  private static func journeys(_ report: Report, _ archive: Archive) -> [Diagnostic] {
    report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
      guard case .klientresa(let id) = numbered.block, let insats = report.onlyInsats(in: archive),
        let klientresa = archive.klientresor(of: insats.id).first(where: { $0.id == id.value })
      else { return [] }
      return klientresa.events.compactMap { check($0.time, report) }
    }
  }

  private static func events(_ report: Report) -> [Diagnostic] {
    report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
      guard case .timeline(let timeline) = numbered.block else { return [] }
      return timeline.events.compactMap { check($0.time, report) }
    }
  }

  private static func check(_ time: Located<When>, _ report: Report) -> Diagnostic? {
    let first: PartialDate? =
      switch time.value {
      case .date(let date): date
      case .period(let period): period.start
      case .relative: nil
      }
    guard let first, first.earliest > report.date.value.latest, !report.explains(first),
      // A report that has remarks may plan for the rest of its year.
      report.remarks.isEmpty || first.year > report.date.value.year
    else { return nil }
    return Diagnostic(
      event,
      BilingualText(
        "händelsen är från \(first.formatted()), efter rapporten från \(report.date.value.formatted())",
        en: "the event is from \(first.isoText), after the report of \(report.date.value.isoText)"),
      at: time.span,
      help: BilingualText(
        "rätta årtalet, eller förklara i anmärkningar med årtalet",
        en: "correct the year, or explain in anmärkningar and name the year"))
  }
}
