package import Archive
package import Diagnostics
import Quantities

/// An outcome in percent says what it is counted on when its goal does.
package enum GoalBaseCheck: Check {
  /// # Utfallet säger inte vad andelen räknas på
  ///
  /// Vad: målet har en `bas`, men utfallet är en andel utan `bas`.
  ///
  /// Varför: fjorton av 34 avslutade är 41 procent, men 14 av 51 deltagare är 27. Utan bas går andelen inte att hålla mot
  /// målet.
  ///
  /// Exempel:
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - {id: egen-försörjning, text: Sex av tio ska arbeta eller studera., krav: minst 60 %, bas: avslutade}
  /// ```
  ///
  /// <!-- fel: utfall-utan-bas i utfall -->
  /// ```yaml
  /// egen-försörjning: {värde: 41 %}
  /// ```
  ///
  /// I stället: lägg till `bas: avslutade` eller vad andelen räknas på. Framgår det inte av källan skriver du
  /// `bas: okänd`; då avgör utfallet inte målet.
  static let rule = Rule("utfall-utan-bas", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every share without a base whose goal has one.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      archive.assessments(in: report).compactMap { assessment in
        guard let base = assessment.goal.base, let outcome = assessment.outcome, outcome.base == nil,
          outcome.otherQuestion == nil, let value = outcome.value,
          value.value.share != nil || value.value.unit == .percent,
          // A whole that is the report's own count of the base says it, too.
          value.value.share?.whole != report.participants?.count(of: base.value) || value.value.share == nil
        else { return nil }
        return Diagnostic(
          rule,
          BilingualText(
            "utfallet \(value.value.formatted()) säger inte vad det räknas på; målet räknas på \(base.value)",
            en:
              "the outcome \(value.value.formatted()) does not say what it is counted on; the goal is counted on \(base.value)"
          ),
          at: value.span,
          help: [
            BilingualText(
              "lägg till bas: \(base.value), eller den bas som källan räknar på",
              en: "add bas: \(base.value), or the base that the source counts on")
          ])
      }
    }
  }
}
