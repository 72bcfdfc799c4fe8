package import Archive
package import Diagnostics
import Quantities

/// The status of an insats, its periods and the time of its reports agree.
package enum InsatsPeriodCheck: Check {
  /// # Statusen stämmer inte med perioden
  ///
  /// Vad: insatsen sägs vara avslutad fast perioden saknar slut, eller avslutad i förtid fast den pågick tiden ut.
  ///
  /// Varför: listor och tidslinjer ordnas efter status och period, och visar annars olika saker.
  ///
  /// Exempel:
  ///
  /// <!-- fel: status-stämmer-inte i insats -->
  /// ```yaml
  /// period: 2021-01/
  /// status: avslutad
  /// ```
  ///
  /// I stället: skriv slutet i `period`, eller rätta `status`.
  static let status = Rule("status-stämmer-inte", .warning, isAdjustable: true)

  /// # Rapporten gäller en annan tid än insatsen
  ///
  /// Vad: rapporten är äldre än insatsen, eller avser en tid då insatsen inte pågick.
  ///
  /// Varför: antingen hör rapporten till en annan insats, eller så är ett årtal fel.
  ///
  /// Exempel:
  ///
  /// <!-- fel: rapport-utanför-perioden i rapport -->
  /// ```yaml
  /// avser: 2016/2018
  /// ```
  ///
  /// I stället: rätta `avser` eller `datum` i rapporten, eller `period` i `insats.md`.
  static let outside = Rule("rapport-utanför-perioden", .warning, isAdjustable: true)

  package static var rules: [Rule] { [status, outside] }

  /// Every insats whose status its period contradicts, and every report from another time.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.insatser.compactMap(check)
      + archive.reports.compactMap { report in report.onlyInsats(in: archive).flatMap { check(report, $0) } }
  }

  private static func check(_ insats: Insats) -> Diagnostic? {
    guard let period = insats.period else { return nil }
    let help = [
      BilingualText("rätta status eller period", en: "correct status or period")
    ]
    switch insats.status {
    case .ended, .endedEarly:
      guard let end = period.value.end else {
        return Diagnostic(
          status,
          BilingualText(
            "insatsen är avslutad, men perioden har inget slut", en: "the insats is ended, but its period has no end"),
          at: period.span, help: help)
      }
      guard insats.status == .endedEarly, let planned = insats.plannedPeriod?.end, end.earliest > planned.latest else {
        return nil
      }
      return Diagnostic(
        status,
        BilingualText(
          "insatsen är avslutad i förtid, men slutade \(end.formatted()), efter planerade \(planned.formatted())",
          en: "the insats is ended early, but ended \(end.isoText), after the planned \(planned.isoText)"),
        at: period.span, help: help)
    case .ongoing, .implemented, nil: return nil
    }
  }

  /// An article or a memo may look back or ahead; a report on the insats lies in its time.
  private static func check(_ report: Report, _ insats: Insats) -> Diagnostic? {
    guard let period = insats.period?.value, report.kind.answersForGoals || report.kind == .interim else { return nil }
    let help = [
      BilingualText(
        "rätta rapporten, eller period i insats.md", en: "correct the report, or period in insats.md")
    ]
    let start = period.start
    if report.date.value.latest < start.earliest, !report.explains(report.date.value, start) {
      return Diagnostic(
        outside,
        BilingualText(
          "rapporten är från \(report.date.value.formatted()), innan insatsen började \(start.formatted())",
          en: "the report is from \(report.date.value.isoText), before the insats began \(start.isoText)"),
        at: report.date.span, help: help)
    }
    guard let covers = report.covers, !covers.value.overlaps(period), !report.explains(covers.value.start, start) else {
      return nil
    }
    return Diagnostic(
      outside,
      BilingualText(
        "rapporten avser \(covers.value.formatted()), men insatsen pågick \(period.formatted())",
        en: "the report covers \(covers.value.isoText), but the insats ran \(period.isoText)"),
      at: covers.span, help: help)
  }
}
