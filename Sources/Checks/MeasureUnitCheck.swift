package import Archive
package import Diagnostics
import Quantities

/// A value is given in the unit that its indicator is defined in.
package enum MeasureUnitCheck: Check {
  /// # Värdet har en annan enhet än indikatorn
  ///
  /// Tema: Andelar
  ///
  /// Vad: Värdet har en annan enhet än [indikatorn](../indikatorer-och-jamforelser.md) är definierad i. I
  /// exemplet räknas platser i antal.
  ///
  /// Varför: Siffror jämförs mellan insatser bara när de mäter samma sak på samma sätt.
  ///
  /// Exempel:
  ///
  /// <!-- fel: fel-enhet i rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: platser, värde: 60 %}
  /// ```
  ///
  /// I stället: Rätta enheten, eller välj en annan indikator.
  ///
  /// <!-- utdrag: rapport -->
  /// ```yaml
  /// mått:
  ///   - {indikator: platser, värde: 60}
  /// ```
  static let rule = Rule("fel-enhet", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every value whose unit differs from its indicator's.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      let measures = report.measures.flatMap { measure -> [Diagnostic] in
        guard let indicator = archive.indicator(measure.indicator.value) else { return [] }
        let values = [measure.value, measure.women, measure.men, measure.before, measure.after]
        return values.compactMap { $0.flatMap { check($0, indicator) } }
      }
      let outcomes = archive.assessments(in: report).compactMap { assessment -> Diagnostic? in
        guard let indicator = assessment.goal.indicator.flatMap({ archive.indicator($0.value) }),
          let value = assessment.outcome?.value
        else { return nil }
        return check(value, indicator)
      }
      return measures + outcomes
    }
  }

  private static func check(_ value: Located<Quantity>, _ indicator: Indicator) -> Diagnostic? {
    guard !indicator.measure.fits(value.value) else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "\(value.value.formatted()) är inte i enheten \(indicator.unitText), som indikatorn ”\(indicator.name)” har",
        en:
          "\(value.value.formatted()) is not in the unit \(indicator.unitText) that the indicator “\(indicator.name)” has"
      ),
      at: value.span,
      help: BilingualText(
        "rätta enheten, eller välj en annan indikator", en: "correct the unit, or choose another indicator"))
  }
}
