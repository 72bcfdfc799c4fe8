package import Archive
package import Diagnostics
import Quantities

/// A goal is set before its outcome is known: not after the report that answers it.
package enum GoalTimeCheck: Check {
  /// # Målet beslutades efter rapporten
  ///
  /// Tema: Mål och bedömningar
  ///
  /// Vad: Målet beslutades efter rapporten som svarar på det. Målet i exemplet kan inte ha ett utfall i
  /// en rapport från 2024.
  ///
  /// Varför: Ett mål som sätts när resultatet är känt säger inget om hur väl insatsen lyckades.
  ///
  /// Exempel:
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: minst 60 personer
  ///   beslutat: 2025-01
  /// ```
  ///
  /// <!-- fel: mål-efter-rapport i utfall -->
  /// ```yaml
  /// antal: {värde: 61 personer}
  /// ```
  ///
  /// I stället: Rätta `beslutat` eller rapportens datum. Ett mål som ändras får ett eget id och
  /// `ersätter`.
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: minst 60 personer
  ///   beslutat: 2021-01
  /// ```
  static let rule = Rule("mål-efter-rapport", isAdjustable: true)

  /// # Målet sattes när insatsen var slut
  ///
  /// Vad: `beslutat` ligger efter insatsens `period`.
  ///
  /// Varför: ett mål är ett löfte om något som ännu inte har hänt. Sätts det efteråt kan det inte missas.
  ///
  /// Exempel:
  ///
  /// <!-- fel: mål-efter-slut i insats -->
  /// ```yaml
  /// period: 2019/2021
  /// mål: [{id: antal, text: Sextio personer ska få stöd., krav: minst 60 personer, beslutat: 2022-02}]
  /// ```
  ///
  /// I stället: rätta `beslutat` eller `period`. Är målet formulerat i efterhand, säg det i målets `kommentar`.
  static let late = Rule("mål-efter-slut", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule, late] }

  /// Every goal that was decided after a report that gives its outcome, or after its insats.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.insatser.flatMap(afterEnd)
      + archive.reports.flatMap { report in
        archive.assessments(in: report).compactMap { assessment in
          guard assessment.outcome != nil, let decided = assessment.goal.decided,
            decided.value.earliest > report.date.value.latest
          else { return nil }
          return Diagnostic(
            rule,
            BilingualText(
              "målet beslutades \(decided.value.formatted()), efter rapporten från \(report.date.value.formatted())",
              en: "the goal was decided in \(decided.value.isoText), after the report of \(report.date.value.isoText)"),
            at: decided.span,
            help: BilingualText(
              "rätta beslutat eller rapportens datum; ett ändrat mål får ett eget id och ersätter: …",
              en: "correct beslutat or the date of the report; a changed goal gets an id of its own and ersätter: …"))
        }
      }
  }

  /// A goal that also lies after its report is told of by that alone.
  private static func afterEnd(_ insats: Insats) -> [Diagnostic] {
    guard let end = insats.period?.value.end else { return [] }
    return insats.goals.compactMap { goal in
      guard let decided = goal.decided, decided.value.earliest > end.latest, goal.comment == nil else { return nil }
      return Diagnostic(
        late,
        BilingualText(
          "målet beslutades \(decided.value.formatted()), när insatsen redan hade slutat \(end.formatted())",
          en: "the goal was set \(decided.value.isoText), when the insats had already ended \(end.isoText)"),
        at: decided.span,
        help: [
          BilingualText(
            "rätta beslutat eller period, eller förklara i målets kommentar",
            en: "correct beslutat or period, or explain in the goal's kommentar")
        ])
    }
  }
}
