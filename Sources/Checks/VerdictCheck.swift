package import Archive
package import Diagnostics
import Quantities

/// A stated verdict agrees with what the figures give, or is overruled with a motive.
package enum VerdictCheck: Check {
  /// # Bedömningen säger emot siffrorna
  ///
  /// Tema: Mål och bedömningar
  ///
  /// Vad: Siffrorna ger en annan [bedömning](../mal-och-utfall.md#bedömningen) än den som står.
  ///
  /// Varför: Bedömningen är det läsaren minns. Den ska följa av det som var lovat, eller förklaras.
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
  /// <!-- fel: bedömning-stämmer-inte i utfall -->
  /// ```yaml
  /// antal: {värde: 51 personer, bedömning: uppfyllt}
  /// ```
  ///
  /// I stället: Rätta den som är fel, eller skriv varför i `motivering`.
  ///
  /// <!-- utdrag: utfall -->
  /// ```yaml
  /// antal: {värde: 51 personer, bedömning: ej uppfyllt}
  /// ```
  static let contradicted = Rule("bedömning-stämmer-inte", isAdjustable: true)

  /// # Bedömningen saknar grund i siffrorna
  ///
  /// Tema: Mål och bedömningar
  ///
  /// Vad: Utfallet är uppskattat, gäller en annan fråga eller en annan bas, eller saknas. Då [avgör det
  /// inte målet](../mal-och-utfall.md#när-siffran-inte-avgör-målet).
  ///
  /// Varför: En uppskattning kan vara det bästa som finns, men den bevisar inte att ett mål är nått.
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
  /// <!-- fel: bedömning-utan-grund i utfall -->
  /// ```yaml
  /// nytta: {värde: ca 85 %, bedömning: uppfyllt}
  /// ```
  ///
  /// I stället: Skriv `bedömning: går inte att bedöma`, eller skriv i `motivering` varför du bedömer
  /// ändå.
  ///
  /// <!-- utdrag: utfall -->
  /// ```yaml
  /// nytta: {värde: ca 85 %, bedömning: går inte att bedöma}
  /// ```
  static let unfounded = Rule("bedömning-utan-grund", isAdjustable: true)
  package static var rules: [Rule] { [contradicted, unfounded] }

  /// Every verdict that the figures contradict or cannot carry, and that has no motive.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in archive.assessments(in: report).compactMap(check) }
  }

  private static func check(_ assessment: GoalAssessment) -> Diagnostic? {
    guard let outcome = assessment.outcome, let stated = outcome.verdict, outcome.motive == nil,
      let computed = assessment.computedVerdict, computed != stated.value
    else { return nil }
    let requirement = assessment.goal.requirement.value.formatted()
    if computed == .undecided {
      return Diagnostic(
        unfounded,
        BilingualText(
          "\(reason(assessment.status)) avgör inte målet, men bedömningen är ”\(stated.value.rawValue)”",
          en:
            "\(reason(assessment.status).english) does not decide the goal, but the verdict is “\(stated.value.rawValue)”"
        ),
        at: stated.span,
        help: BilingualText(
          "skriv bedömning: går inte att bedöma, eller skriv varför i motivering",
          en: "write bedömning: går inte att bedöma, or write why in motivering"))
    }
    let value =
      outcome.value.map { BilingualText(both: $0.value.formatted()) }
      ?? BilingualText("utfallet", en: "the outcome")
    return Diagnostic(
      contradicted,
      BilingualText(
        "\(value) mot kravet \(requirement) är ”\(computed.rawValue)”, inte ”\(stated.value.rawValue)”",
        en: "\(value.english) against the krav \(requirement) is “\(computed.rawValue)”, not “\(stated.value.rawValue)”"
      ),
      at: stated.span,
      help: BilingualText(
        "rätta det ena eller det andra, eller skriv varför i motivering",
        en: "correct the one or the other, or write why in motivering"))
  }

  private static func reason(_ status: GoalAssessment.Status) -> BilingualText {
    switch status {
    case .reported, .silent: BilingualText("ett utfall utan siffror", en: "an outcome without figures")
    case .missing: BilingualText("ett utfall som inte är redovisat", en: "an outcome that is not reported")
    case .estimated: BilingualText("ett uppskattat utfall", en: "an estimated outcome")
    case .proxy: BilingualText("svaret på en annan fråga", en: "the answer to another question")
    case .otherBase: BilingualText("ett utfall på en annan bas", en: "an outcome on another base")
    }
  }
}
