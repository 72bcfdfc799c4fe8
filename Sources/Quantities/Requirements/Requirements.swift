/// A whole `krav`: one or more requirements joined with `och`, all of which must be met.
package struct Requirements: Hashable, Sendable {
  /// The requirements in the order written; never empty after `parse`.
  package var parts: [Requirement]

  /// Requirements that must all be met.
  package init(_ parts: [Requirement]) {
    self.parts = parts
  }

  /// The forms a requirement may have, to suggest from and to list in a hint. Q is a figure.
  package static let forms: [String] = [
    "minst", "högst", "mellan", "från", "öka", "minska", "fördelning", "ja", "kvalitativt",
  ]

  /// The requirement in Swedish, as it may be written in `krav`.
  package func formatted() -> String {
    parts.count == 1 ? parts[0].formatted() : parts.map { $0.formatted() }.joined(separator: " och ")
  }

  /// What came out of all parts together: see `Evaluation.combine`.
  package func evaluate(_ evidence: Evidence) -> Evaluation {
    Evaluation.combine(parts.map { $0.evaluate(evidence) })
  }
}
