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
  package static var rules: [Rule] { [rule] }

  /// Every goal that was decided after a report that gives its outcome.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      archive.assessments(in: report).compactMap { assessment in
        guard assessment.outcome != nil, let decided = assessment.goal.decided,
          decided.value.earliest > report.date.value.latest
        else { return nil }
        return Diagnostic(
          rule,
          BilingualText(
            "målet beslutades \(decided.value.formatted()), efter rapporten från \(report.date.value.formatted())",
            en:
              "the goal was decided in \(decided.value.isoText), after the report of \(report.date.value.isoText)"
          ),
          at: decided.span,
          help: BilingualText(
            "rätta beslutat eller rapportens datum; ett ändrat mål får ett eget id och ersätter: …",
            en: "correct beslutat or the date of the report; a changed goal gets an id of its own and ersätter: …"))
      }
    }
  }
}
