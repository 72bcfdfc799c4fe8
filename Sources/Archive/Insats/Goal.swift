package import Diagnostics
import FrontMatter
package import Quantities

/// What an insats undertook to reach, as it was decided before the results were known.
package final class Goal: Sendable {
  /// Whom the goal is about: the participants, the way of working together, or society.
  package enum Level: String, CaseIterable, Sendable {
    case individual = "individ", structure = "struktur", society = "samhälle"
  }

  /// Where things stood when the goal was set.
  package struct Baseline: Sendable {
    package var value: Quantity
    /// What the baseline was measured on, when that was something else than the insats itself.
    package var concerns: String?
    package var source: String?
    /// Where the value is written.
    package var span: SourceSpan
  }

  package let id: Located<String>
  package let text: String
  package let level: Level?
  package let indicator: Located<String>?
  package let requirement: Located<Requirements>
  /// The denominator that the goal means.
  package let base: Located<String>?
  package let baseline: Baseline?
  package let decided: Located<PartialDate>?
  package let replaces: Located<String>?
  /// The goal that this one is a part of.
  package let partOf: Located<String>?
  /// The wanted share of each category, for a goal about a distribution.
  package let distribution: [(category: String, share: Quantity)]
  package let comment: String?

  init?(_ fields: FieldReader) {
    let told = fields.problems.diagnostics.count
    let id = fields.text("id", required: true)
    let text = fields.text("text", required: true)
    let level: Located<Level>? = fields.choice("nivå")
    self.level = level?.value
    indicator = fields.text("indikator")
    let requirement = fields.requirements("krav", required: true)
    base = fields.text("bas")
    baseline = fields.group("baslinje", subject: BilingualText("baslinjen", en: "the baseline")).flatMap(Baseline.init)
    decided = fields.date("beslutat")
    replaces = fields.text("ersätter")
    partOf = fields.text("del-av")
    distribution = fields.pairs("fördelning").compactMap { entry in
      fields.text(of: entry.value, entry.key.value).flatMap(fields.quantity).map { (entry.key.value, $0.value) }
    }
    comment = fields.text("kommentar")?.value
    fields.finish()
    guard let id, let text, let requirement else { return nil }
    self.id = id
    self.text = text.value
    self.requirement = requirement
    let isDistribution = requirement.value.parts.contains { if case .distribution = $0 { true } else { false } }
    if isDistribution, distribution.isEmpty, fields.problems.diagnostics.count == told {
      fields.problems.add(
        .missingField,
        BilingualText("ett mål om fördelning behöver ”fördelning”", en: "a goal on distribution needs “fördelning”"),
        at: requirement.span,
        help: BilingualText("lägg till fördelning: {kategori: 20 %, …}", en: "add fördelning: {category: 20 %, …}"))
    }
  }
}

extension Goal.Baseline {
  fileprivate init?(_ fields: FieldReader) {
    let value = fields.quantity("värde", required: true)
    concerns = fields.text("avser")?.value
    source = fields.text("källa")?.value
    fields.finish()
    guard let value else { return nil }
    self.value = value.value
    span = value.span
  }
}
