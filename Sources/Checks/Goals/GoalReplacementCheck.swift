package import Archive
package import Diagnostics
import Quantities

/// Goals that replace others, or are parts of others, form no ring and follow the order of time.
package enum GoalReplacementCheck: Check {
  /// # Målen pekar på varandra i en ring
  ///
  /// Vad: ett mål ersätter, eller är en del av, ett mål som i sin tur leder tillbaka till det första.
  ///
  /// Varför: inget av målen gäller då, och ingen rapport behöver svara på dem.
  ///
  /// Exempel:
  ///
  /// <!-- fel: mål-i-ring i mål -->
  /// ```yaml
  /// - {id: antal, text: Sextio personer ska få stöd., krav: minst 60 personer, ersätter: nytt-antal}
  /// - {id: nytt-antal, text: Fyrtio personer ska få stöd., krav: minst 40 personer, ersätter: antal}
  /// ```
  ///
  /// I stället: skriv `ersätter` bara i det nya målet.
  static let ring = Rule("mål-i-ring", isAdjustable: true)

  /// # Målet ersätter ett som är nyare
  ///
  /// Vad: ett mål med `ersätter` är beslutat före det mål som det ersätter.
  ///
  /// Varför: det är det nya målet som gäller. Står de i fel ordning bedöms insatsen mot det gamla.
  ///
  /// Exempel:
  ///
  /// <!-- fel: ersätter-nyare-mål i mål -->
  /// ```yaml
  /// - {id: antal, text: Sextio personer ska få stöd., krav: minst 60 personer, beslutat: 2022-05}
  /// - {id: nytt-antal, text: Fyrtio personer ska få stöd., krav: minst 40 personer, beslutat: 2021-01, ersätter: antal}
  /// ```
  ///
  /// I stället: rätta `beslutat`, eller låt det andra målet ersätta.
  static let order = Rule("ersätter-nyare-mål", .warning, isAdjustable: true)

  package static var rules: [Rule] { [ring, order] }

  /// Every ring, told once, and every goal that replaces a younger one.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.insatser.flatMap { insats in
      rings(insats, { $0.replaces }, word: ("ersätter", "replace"))
        + rings(insats, { $0.partOf }, word: ("är delar av", "are parts of"))
        + insats.goals.compactMap { younger($0, insats) }
    }
  }

  /// Each goal names at most one other, so that a walk that comes back to its start has found a ring. A goal that names
  /// itself is an unknown id.
  private static func rings(
    _ insats: Insats, _ other: (Goal) -> Located<String>?, word: (swedish: String, english: String)
  ) -> [Diagnostic] {
    var next: [String: String] = [:]
    for goal in insats.goals {
      if let id = other(goal)?.value, id != goal.id.value { next[goal.id.value] = id }
    }
    var told: Set<String> = []
    return insats.goals.compactMap { goal in
      guard !told.contains(goal.id.value), let link = other(goal) else { return nil }
      var ring = [goal.id.value]
      while let id = next[ring[ring.count - 1]], id != ring[0] {
        guard ring.count < insats.goals.count, !ring.contains(id) else { return nil }
        ring.append(id)
      }
      guard ring.count > 1, next[ring[ring.count - 1]] == ring[0] else { return nil }
      told.formUnion(ring)
      let names = ring.map { "”\($0)”" }.joined(separator: ", ")
      return Diagnostic(
        Self.ring,
        BilingualText(
          "målen \(word.swedish) varandra i en ring: \(names)",
          en: "the goals \(word.english) each other in a ring: \(ring.joined(separator: ", "))"),
        at: link.span,
        help: [
          BilingualText(
            "ta bort den ena hänvisningen; bara det nya eller mindre målet pekar på det andra",
            en: "remove one of the references; only the new or the smaller goal points to the other")
        ])
    }
  }

  private static func younger(_ goal: Goal, _ insats: Insats) -> Diagnostic? {
    guard let replaced = goal.replaces, let decided = goal.decided,
      let other = insats.goals.first(where: { $0.id.value == replaced.value })?.decided,
      decided.value.latest < other.value.earliest
    else { return nil }
    return Diagnostic(
      order,
      BilingualText(
        "målet beslutades \(decided.value.formatted()), före det mål som det ersätter, \(other.value.formatted())",
        en: "the goal was set \(decided.value.isoText), before the goal that it replaces, \(other.value.isoText)"),
      at: decided.span,
      help: [
        BilingualText(
          "rätta beslutat, eller låt det andra målet ersätta",
          en: "correct beslutat, or let the other goal replace this")
      ])
  }
}
