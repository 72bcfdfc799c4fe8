package import Archive
package import Diagnostics
import Quantities

/// What is given as an indicator is counted on the whole that the indicator is defined on.
package enum IndicatorBaseCheck: Check {
  /// # Andelen räknas på en annan nämnare än indikatorn
  ///
  /// Vad: ett mått, ett mål eller ett utfall har en annan `bas` än indikatorns `nämnare`.
  ///
  /// Varför: samma indikator jämförs mellan insatser. Med en annan nämnare är det ett annat tal, och värdet lämnas utanför
  /// jämförelsen.
  ///
  /// Exempel:
  ///
  /// <!-- fel: annan-nämnare i rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: arbete-eller-studier, värde: 14 av 51, bas: deltagare}
  /// ```
  ///
  /// I stället: räkna på indikatorns nämnare, eller välj en indikator som räknas på samma bas. Går det inte: förklara i
  /// måttets `kommentar`.
  static let rule = Rule("annan-nämnare", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every base that is not its indicator's and that no comment explains.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let goals = archive.insatser.flatMap { insats in
      insats.goals.compactMap { $0.comment == nil ? check($0.base, $0.indicator?.value, archive) : nil }
    }
    let measures = archive.reports.flatMap { report in
      report.measures.compactMap { $0.comment == nil ? check($0.base, $0.indicator.value, archive) : nil }
        + archive.assessments(in: report).compactMap { assessment in
          // An outcome on its goal's base has the goal's mistake; one on another is told from the goal by its status.
          guard let outcome = assessment.outcome, assessment.goal.base == nil, outcome.otherQuestion == nil,
            outcome.comment == nil
          else { return nil }
          return check(outcome.base, assessment.goal.indicator?.value, archive)
        }
    }
    return goals + measures
  }

  private static func check(_ base: Located<String>?, _ id: String?, _ archive: Archive) -> Diagnostic? {
    guard let base, let id, let indicator = archive.indicator(id), let wanted = indicator.base?.value,
      wanted != base.value
    else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "basen är \(base.value), men indikatorn ”\(indicator.name)” räknas på \(wanted)",
        en: "the base is \(base.value), but the indicator “\(indicator.name)” is counted on \(wanted)"),
      at: base.span,
      help: [
        BilingualText(
          "räkna på \(wanted), välj en annan indikator, eller förklara i kommentar",
          en: "count on \(wanted), choose another indicator, or explain in kommentar")
      ])
  }
}
