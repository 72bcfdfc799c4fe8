package import Archive
package import Diagnostics

/// Every goal has an outcome, or a reason for having none, in the report that closes the insats.
package enum GoalOutcomeCheck: Check {
  /// # Ett mål har inget utfall
  ///
  /// Tema: Mål och bedömningar
  ///
  /// Vad: En slutrapport eller utvärdering svarar inte på ett av insatsens mål. I exemplet saknas
  /// `nytta`.
  ///
  /// Varför: Ett mål som tyst försvinner ser ut som om det aldrig fanns. Läsaren ska få veta hur det gick
  /// med alla.
  ///
  /// Exempel:
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - id: antal
  ///   text: Sextio personer ska få stöd.
  ///   krav: minst 60 personer
  /// - id: nytta
  ///   text: Åtta av tio ska ha nytta av stödet.
  ///   krav: minst 80 %
  /// ```
  ///
  /// <!-- fel: mål-utan-utfall i rapport -->
  /// ```yaml
  /// typ: slutrapport
  /// utfall:
  ///   antal: {värde: 51 personer}
  /// ```
  ///
  /// I stället: Lägg till utfallet, eller skriv varför det saknas.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// typ: slutrapport
  /// utfall:
  ///   antal: {värde: 51 personer}
  ///   nytta: {ej-redovisat: Enkäten ställdes in.}
  /// ```
  static let rule = Rule("mål-utan-utfall", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every goal that a closing report leaves unanswered.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard report.kind.answersForGoals, !report.isStandalone, report.insatser.count == 1,
        let insats = archive.insats(report.insatser[0].value)
      else { return [] }
      return insats.goals.compactMap { goal in
        // A goal that a later one has replaced is answered by that one.
        guard !insats.hasReplaced(goal),
          !report.outcomes.contains(where: { $0.goal.value == goal.id.value })
        else { return nil }
        return Diagnostic(
          rule,
          BilingualText(
            "målet ”\(goal.id.value)” har inget utfall i rapporten",
            en: "the goal “\(goal.id.value)” has no outcome in the report"), at: report.title.span,
          help: BilingualText(
            "lägg till \(goal.id.value) under utfall, eller \(goal.id.value): {ej-redovisat: varför}",
            en: "add \(goal.id.value) under utfall, or \(goal.id.value): {ej-redovisat: why}"))
      }
    }
  }
}
