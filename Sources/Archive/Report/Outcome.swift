package import Diagnostics
import FrontMatter
package import Quantities

/// What a report says came out of one goal.
package final class Outcome: Sendable {
  /// The id of the goal.
  package let goal: Located<String>
  package let value: Located<Quantity>?
  /// The denominator of the value.
  package let base: Located<String>?
  /// What the source prints, where it is something else than what the value gives.
  package let stated: Located<Quantity>?
  package let verdict: Located<Verdict>?
  /// Why the writer judges as he does.
  package let motive: String?
  /// Why the outcome became another than the goal.
  package let deviation: String?
  package let source: String?
  /// The question that was really asked, when it was another than the goal's.
  package let otherQuestion: String?
  package let evidence: String?
  /// Why there is no outcome.
  package let notReported: String?
  package let women: Located<Quantity>?
  package let men: Located<Quantity>?
  package let before: Located<Quantity>?
  package let after: Located<Quantity>?
  package let distribution: [(category: String, share: Quantity)]
  package let dated: Located<When>?
  /// Where each share of the distribution is written.
  package let distributionSpans: [SourceSpan]
  package let comment: String?
  /// Whether the outcome says anything that can be held against a requirement.
  package let hasFigures: Bool

  package var time: When? { dated?.value }

  init?(_ entry: YAMLNode.Entry, problems: ProblemList) {
    goal = entry.key
    guard
      let fields = FieldReader(
        entry.value,
        subject: BilingualText("utfallet av ”\(entry.key.value)”", en: "the outcome of “\(entry.key.value)”"),
        problems: problems)
    else {
      return nil
    }
    let told = problems.diagnostics.count
    value = fields.quantity("värde")
    base = fields.text("bas")
    stated = fields.quantity("anges")
    verdict = fields.choice("bedömning")
    motive = fields.text("motivering")?.value
    deviation = fields.text("avvikelse")?.value
    source = fields.text("källa")?.value
    otherQuestion = fields.text("annan-fråga")?.value
    evidence = fields.text("underlag")?.value
    notReported = fields.text("ej-redovisat")?.value
    women = fields.quantity("kvinnor")
    men = fields.quantity("män")
    before = fields.quantity("före")
    after = fields.quantity("efter")
    let shares = fields.pairs("fördelning").compactMap { entry in
      fields.text(of: entry.value, entry.key.value).flatMap(fields.quantity).map { (entry.key.value, $0) }
    }
    distribution = shares.map { ($0.0, $0.1.value) }
    distributionSpans = shares.map(\.1.span)
    dated = fields.when("tid")
    comment = fields.text("kommentar")?.value
    hasFigures = value != nil || women != nil || men != nil || after != nil || !shares.isEmpty
    fields.finish()
    if notReported != nil, let figure = [value, women, men, after].compactMap({ $0 }).first {
      problems.add(
        .contradictoryOutcome,
        BilingualText(
          "ett utfall är antingen redovisat eller ej-redovisat", en: "an outcome is either reported or ej-redovisat"),
        at: figure.span,
        help: BilingualText("ta bort siffran eller ej-redovisat", en: "remove the figure or ej-redovisat"))
    }
    let saysNothing = !hasFigures && verdict == nil && motive == nil && otherQuestion == nil && notReported == nil
    if saysNothing, problems.diagnostics.count == told {
      problems.add(
        .missingField,
        BilingualText(
          "utfallet av ”\(goal.value)” säger inte hur det gick",
          en: "the outcome of “\(goal.value)” does not say how it went"), at: goal.span,
        help: BilingualText("lägg till värde, bedömning eller ej-redovisat", en: "add värde, bedömning or ej-redovisat")
      )
    }
  }

}

/// How a goal turned out.
package enum Verdict: String, CaseIterable, Sendable, Hashable {
  case met = "uppfyllt"
  case partlyMet = "delvis uppfyllt"
  case notMet = "ej uppfyllt"
  case undecided = "går inte att bedöma"
}

extension Rule {
  /// # Ett utfall är både redovisat och inte
  ///
  /// Tema: Mål och bedömningar
  ///
  /// Vad: Ett utfall har både ett värde och `ej-redovisat`.
  ///
  /// Varför: Läsaren kan inte veta vilket som gäller.
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
  /// <!-- fel: motsägande-utfall i utfall -->
  /// ```yaml
  /// antal: {värde: 51 personer, ej-redovisat: Räknades aldrig.}
  /// ```
  ///
  /// I stället: Ta bort det ena.
  ///
  /// <!-- utdrag: utfall -->
  /// ```yaml
  /// antal: {värde: 51 personer}
  /// ```
  package static let contradictoryOutcome = Rule("motsägande-utfall")
}
