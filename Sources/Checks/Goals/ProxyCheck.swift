package import Archive
package import Diagnostics
import Quantities

/// The outcome of a goal answers the goal's own question, or says that it answers another.
package enum ProxyCheck: Check {
  /// # Utfallet är ett annat mått än målets
  ///
  /// Vad: utfallet är samma tal som rapporten ger för en annan indikator än målets, eller kallas i kommentaren för ett
  /// annat mått, men har inte `annan-fråga`.
  ///
  /// Varför: ett närliggande mått kan vara uppfyllt fast målet inte är det. Läsaren måste få veta vad som mättes.
  ///
  /// Exempel:
  ///
  /// <!-- utdrag: mål -->
  /// ```yaml
  /// - {id: nytta, text: Åtta av tio ska ha nytta av stödet., krav: minst 80 %}
  /// ```
  ///
  /// <!-- fel: annat-mått-än-målets i utfall -->
  /// ```yaml
  /// nytta: {värde: 87 %, kommentar: Närmaste mått. Enkäten ställde en annan fråga än målets.}
  /// ```
  ///
  /// I stället: skriv vad som mättes i `annan-fråga`. Då visas utfallet, men avgör inte målet.
  static let rule = Rule("annat-mått-än-målets", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every outcome that is another measure in the goal's place.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      archive.assessments(in: report).compactMap { assessment in
        guard let outcome = assessment.outcome, outcome.otherQuestion == nil, let value = outcome.value else {
          return nil
        }
        if let other = otherIndicator(assessment.goal, value.value, report, archive) {
          let counts = value.value.share?.formattedCounts() ?? ""
          let own = assessment.goal.indicator.flatMap { archive.indicator($0.value) }
          return told(
            BilingualText(
              "\(counts) är ”\(other.name)”, inte målets ”\(own?.name ?? "")”",
              en: "\(counts) is “\(other.name)”, not the goal's “\(own?.name ?? "")”"), at: value.span)
        }
        guard [outcome.comment, outcome.evidence, outcome.motive].contains(where: admits) else { return nil }
        return told(
          BilingualText(
            "utfallet kallas ett annat mått än målets, men saknar annan-fråga",
            en: "the outcome is called another measure than the goal's, but lacks annan-fråga"), at: value.span)
      }
    }
  }

  private static func told(_ message: BilingualText, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule, message, at: span,
      help: [
        BilingualText(
          "skriv i annan-fråga vad som mättes, eller ge målets eget utfall",
          en: "write in annan-fråga what was measured, or give the goal's own outcome")
      ])
  }

  /// The indicator that the report itself gives the same share for, when it is not the goal's. A bare number may be two
  /// things by chance; counts of the same whole are not.
  private static func otherIndicator(
    _ goal: Goal, _ value: Quantity, _ report: Report, _ archive: Archive
  ) -> Indicator? {
    guard let own = goal.indicator?.value, let share = value.share, share.part > 0, share.part < share.whole else {
      return nil
    }
    let same = report.measures.filter { $0.value?.value.share == share }
    guard !same.isEmpty, !same.contains(where: { $0.indicator.value == own }) else { return nil }
    let related = archive.indicator(own)?.related.map(\.id.value) ?? []
    return same.first { related.contains($0.indicator.value) }.flatMap { archive.indicator($0.indicator.value) }
  }

  /// Whether a writer says in so many words that another thing was measured.
  private static func admits(_ text: String?) -> Bool {
    guard let text = text?.lowercased() else { return false }
    return [
      "annan fråga än mål", "annat mått än mål", "i stället för målets", "ersättningsmått", "proxymått",
      "närmaste mått", "som ett indirekt mått",
    ].contains { text.contains($0) }
  }
}
