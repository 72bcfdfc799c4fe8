/// What the figures say about a requirement. A judgement in words is the writer's and is not made here.
package enum Evaluation: Hashable, Sendable {
  /// The figures meet it.
  case met
  /// They do not.
  case notMet
  /// The figures do not decide it.
  case undecidable(Reason)

  /// Why the figures do not decide.
  package enum Reason: Hashable, Sendable {
    /// The outcome is missing.
    case noValue
    /// The figures measure different things.
    case unitsDiffer
    /// The requirement is a bare number and the outcome a share: persons or percent?
    case unitMissing
    /// The requirement is judged in words.
    case qualitative
    /// `ca`, `drygt` or `knappt` leaves both answers open: `drygt 50 %` against `minst 55 %`.
    case boundTooLoose
    /// Neither the requirement, the report nor the goal says where it started.
    case baselineMissing
    /// The goal does not say which distribution it wants.
    case wantedMissing
    /// The outcome has no figure for a category that the goal names.
    case categoryMissing(String)

    /// The reason in Swedish, to stand after "kan inte räknas ut:".
    package var text: String {
      switch self {
      case .noValue: "utfallet saknas"
      case .unitsDiffer: "kravet och utfallet har olika enheter"
      case .unitMissing: "kravet saknar enhet och utfallet är en andel"
      case .qualitative: "kravet bedöms i ord"
      case .boundTooLoose: "siffran är för ungefärlig för att avgöra kravet"
      case .baselineMissing: "utgångsläget saknas"
      case .wantedMissing: "målets fördelning saknas"
      case .categoryMissing(let name): "utfallet saknar \(name)"
      }
    }
  }

  /// All of several: not met when one is not, else undecidable as the first that is, else met. No evaluations at all
  /// are undecidable.
  package static func combine(_ evaluations: [Evaluation]) -> Evaluation {
    if evaluations.contains(.notMet) { return .notMet }
    return evaluations.first { $0 != .met } ?? (evaluations.isEmpty ? .undecidable(.noValue) : .met)
  }
}
