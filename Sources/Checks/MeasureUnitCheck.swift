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
    let measures = Dictionary(archive.indicators.map { ($0.id, $0.measure) }, uniquingKeysWith: { _, last in last })
    var found: [Diagnostic] = []
    func check(_ value: Located<Quantity>?, _ measure: Indicator.Measure, of indicator: String) {
      guard let value, !measure.fits(value.value), let indicator = archive.indicator(indicator) else { return }
      found.append(problem(value, indicator))
    }
    for report in archive.reports {
      for measure in report.measures {
        let id = measure.indicator.value
        guard let unit = measures[id] else { continue }
        for value in [measure.value, measure.women, measure.men, measure.before, measure.after] {
          check(value, unit, of: id)
        }
      }
      for assessment in archive.assessments(in: report) {
        guard let id = assessment.goal.indicator?.value, let unit = measures[id] else { continue }
        check(assessment.outcome?.value, unit, of: id)
      }
    }
    return found
  }

  private static func problem(_ value: Located<Quantity>, _ indicator: Indicator) -> Diagnostic {
    Diagnostic(
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
