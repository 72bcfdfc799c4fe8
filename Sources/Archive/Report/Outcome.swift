package import Diagnostics
import FrontMatter
package import Quantities

/// What a report says came out of one goal.
package struct Outcome: Sendable {
  /// The id of the goal.
  package var goal: Located<String>
  package var value: Located<Quantity>?
  /// The denominator of the value.
  package var base: Located<String>?
  /// What the source prints, where it is something else than what the value gives.
  package var stated: Located<Quantity>?
  package var verdict: Located<Verdict>?
  /// Why the writer judges as he does.
  package var motive: String?
  /// Why the outcome became another than the goal.
  package var deviation: String?
  package var source: String?
  /// The question that was really asked, when it was another than the goal's.
  package var otherQuestion: String?
  package var evidence: String?
  /// Why there is no outcome.
  package var notReported: String?
  package var women: Located<Quantity>?
  package var men: Located<Quantity>?
  package var before: Located<Quantity>?
  package var after: Located<Quantity>?
  package var distribution: [(category: String, share: Quantity)]
  package var time: When?
  package var comment: String?
}

extension Outcome {
  init?(_ entry: YAMLNode.Entry, problems: ProblemList) {
    goal = entry.key
    guard let fields = FieldReader(entry.value, subject: "utfallet av ”\(entry.key.value)”", problems: problems) else {
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
    distribution = fields.pairs("fördelning").compactMap { entry in
      fields.text(of: entry.value, entry.key.value).flatMap(fields.quantity).map { (entry.key.value, $0.value) }
    }
    time = fields.when("tid")?.value
    comment = fields.text("kommentar")?.value
    fields.finish()
    if notReported != nil, let figure = [value, women, men, after].compactMap({ $0 }).first {
      problems.add(
        .contradictoryOutcome, "ett utfall är antingen redovisat eller ej-redovisat", at: figure.span,
        help: "ta bort siffran eller ej-redovisat")
    }
    let saysNothing = !hasFigures && verdict == nil && motive == nil && otherQuestion == nil && notReported == nil
    if saysNothing, problems.diagnostics.count == told {
      problems.add(
        .missingField, "utfallet av ”\(goal.value)” säger inte hur det gick", at: goal.span,
        help: "lägg till värde, bedömning eller ej-redovisat")
    }
  }

  /// Whether the outcome says anything that can be held against a requirement.
  package var hasFigures: Bool {
    value != nil || women != nil || men != nil || after != nil || !distribution.isEmpty
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
  package static let contradictoryOutcome = Rule("motsägande-utfall")
}
