package import Archive
package import Diagnostics
import Quantities

/// What a report rests on is not younger than the report.
package enum SourceDateCheck: Check {
  /// # Uppgiften är yngre än rapporten
  ///
  /// Vad: källan, ett underlag, ett mått eller ett utfall har en tid som ligger efter rapportens datum.
  ///
  /// Varför: en rapport kan inte redovisa något som ännu inte har mätts. Oftast är ett årtal felskrivet.
  ///
  /// Exempel:
  ///
  /// <!-- fel: uppgift-efter-rapport i rapport -->
  /// ```yaml
  /// datum: 2024-10-15
  /// underlag: [{slag: enkät, grupp: deltagare, svar: 28, år: 2026}]
  /// ```
  ///
  /// I stället: rätta årtalet, eller rapportens `datum`. En prognos skrivs i texten, inte som ett mått.
  static let rule = Rule("uppgift-efter-rapport", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every date of the front matter that lies after its report.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      var dates: [(name: BilingualText, date: Located<PartialDate>?)] = []
      dates.append((BilingualText("källan", en: "the source"), report.source?.dated))
      for underlag in report.underlag { dates.append((BilingualText("underlaget", en: "the data"), underlag.dated)) }
      for measure in report.measures {
        let name = BilingualText("måttet", en: "the measure")
        dates.append((name, start(measure.dated)))
        for date in measure.seriesDates { dates.append((name, date)) }
      }
      for outcome in report.outcomes {
        dates.append((BilingualText("utfallet", en: "the outcome"), start(outcome.dated)))
      }
      return dates.compactMap { name, date in date.flatMap { check(name, $0, report) } }
    }
  }

  private static func start(_ time: Located<When>?) -> Located<PartialDate>? {
    guard let time else { return nil }
    switch time.value {
    case .date(let date): return Located(date, at: time.span)
    case .period(let period): return Located(period.start, at: time.span)
    case .relative: return nil
    }
  }

  private static func check(_ name: BilingualText, _ date: Located<PartialDate>, _ report: Report) -> Diagnostic? {
    let own = report.date.value
    guard date.value.earliest > own.latest, !report.explains(date.value) else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "\(name.swedish) är från \(date.value.formatted()), efter rapporten från \(own.formatted())",
        en: "\(name.english) is from \(date.value.isoText), after the report from \(own.isoText)"),
      at: date.span,
      help: [
        BilingualText(
          "rätta årtalet eller rapportens datum, eller förklara i anmärkningar med årtalet",
          en: "correct the year or the date of the report, or explain in anmärkningar and name the year")
      ])
  }
}
