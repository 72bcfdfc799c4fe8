package import Diagnostics
import FrontMatter

/// One evaluation criterion, judged on one or several levels.
package struct CriterionRow: Sendable {
  /// The criteria that evaluations of insatser use.
  package enum Criterion: String, CaseIterable, Sendable {
    case relevance = "relevans", efficiency = "effektivitet", effects = "effekter", attainment = "måluppfyllelse"
    case sustainability = "hållbarhet"
  }

  package var criterion: Criterion
  /// The judgement of each level, in the order written.
  package var levels: [(level: String, text: String)]

  /// How a judgement stands among others of its kind.
  package enum Grade: Sendable, Equatable, CaseIterable {
    case good, partial, weak, unclear

    /// The words that have a grade; a judgement in other words is not sorted.
    package var words: Set<String> {
      switch self {
      case .good: ["god", "goda", "gott", "hög", "höga", "högt"]
      case .partial: ["delvis", "delvis god", "delvis goda", "delvis gott"]
      case .weak: ["svag", "svaga", "svagt", "låg", "låga", "lågt"]
      case .unclear: ["oklar", "oklara", "oklart", "går inte att bedöma"]
      }
    }

    /// The grade of a judgement that is one of the words.
    package init?(_ text: String) {
      guard let grade = Self.allCases.first(where: { $0.words.contains(text.lowercased()) }) else { return nil }
      self = grade
    }
  }

  static func read(_ fields: FieldReader) -> [CriterionRow] {
    guard let group = fields.group("kriterier", subject: BilingualText(both: "kriterier")) else { return [] }
    let rows = Criterion.allCases.compactMap { criterion -> CriterionRow? in
      let pairs = group.pairs(criterion.rawValue)
      let levels = pairs.compactMap { entry in
        group.text(of: entry.value, entry.key.value).map { (entry.key.value, $0.value) }
      }
      return levels.isEmpty ? nil : CriterionRow(criterion: criterion, levels: levels)
    }
    group.finish()
    return rows
  }
}

/// One condition for samverkan, and whether it was there.
package struct CollaborationRow: Sendable {
  /// The three conditions for samverkan: styrning, struktur, samsyn.
  package enum Aspect: String, CaseIterable, Sendable {
    case steering = "styrning", structure = "struktur", consensus = "samsyn"
  }
  /// Whether a condition was there.
  package enum Presence: String, CaseIterable, Sendable {
    case present = "finns", partial = "delvis", missing = "saknas"
  }

  package var aspect: Aspect
  package var condition: Located<String>
  package var presence: Presence
  package var text: String?

  static func read(_ fields: FieldReader) -> [CollaborationRow] {
    guard let group = fields.group("samverkan", subject: BilingualText(both: "samverkan")) else { return [] }
    let rows = Aspect.allCases.flatMap { aspect in
      group.pairs(aspect.rawValue).compactMap { entry -> CollaborationRow? in
        var text: String?
        let presence: Located<Presence>?
        if case .scalar(let word) = entry.value.content {
          presence = group.choice(Located(word, at: entry.value.span), entry.key.value)
        } else {
          guard
            let inner = FieldReader(
              entry.value, subject: BilingualText("”\(entry.key.value)”", en: "“\(entry.key.value)”"),
              problems: fields.problems)
          else {
            return nil
          }
          presence = inner.choice("bedömning", required: true)
          text = inner.text("text")?.value
          inner.finish()
        }
        return presence.map {
          CollaborationRow(aspect: aspect, condition: entry.key, presence: $0.value, text: text)
        }
      }
    }
    group.finish()
    return rows
  }
}
