import Diagnostics
import Quantities

/// A figure in the definite form points back to one that has been told: `De 41 procenten`, `de drygt 700 mötena`, `de 3,6
/// miljonerna`. It is told of when nothing else in the insats says it, or gives it as a share, and one of the same kind
/// differs from it by a slip of the pen.
enum DefiniteFigures {
  /// How many figures are looked for at most: a report has a few.
  private static let most = 200

  static func check(_ figures: StatedFigures, _ files: [SourceFile]) -> [Diagnostic] {
    figures.indices.filter { figures[$0].isDefinite }.prefix(most).compactMap { index in
      let figure = figures[index]
      guard figure.digits.count > 1 else { return nil }
      let others = figures.indices.lazy.filter { $0 != index && mayBeMeant(figures[$0], by: figure, figures) }
      guard !others.contains(where: { says(figure, figures[$0]) }),
        let near = others.filter({ isNear(figure, figures[$0]) }).min(by: {
          (value(figures[$0]) - figure.value).magnitude < (value(figures[$1]) - figure.value).magnitude
        })
      else { return nil }
      return RepeatedFigures.problem(figure.value, at: figure.span, value(figures[near]), at: figures[near].span, files)
    }
  }

  /// A figure of the same kind; a count only with the same noun, or in words that hold it: `mötena`, `avstämningsmöten`.
  private static func mayBeMeant(_ other: StatedFigure, by figure: StatedFigure, _ figures: StatedFigures) -> Bool {
    guard other.span.file != figure.span.file || other.sentence != figure.sentence, !other.isComputed else {
      return false
    }
    switch (figure.kind, other.kind) {
    case (.percent, .percent), (.percent, .part), (.kronor, .kronor), (.months, .months), (.years, .years): return true
    case (.count, .count), (.count, .whole), (.count, .part):
      guard let noun = figure.noun else { return false }
      return other.noun == noun
        || noun.count >= 3 && noun.count <= 12
          && figures.words(other).contains { $0.word.hasSuffix(noun) }
    default: return false
    }
  }

  private static func says(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    if let share = other.share, figure.kind == .percent {
      return share.matches(statedPercent: figure.value, precision: figure.precision)
    }
    return figure.value == other.value
  }

  private static func isNear(_ figure: StatedFigure, _ other: StatedFigure) -> Bool {
    if figure.kind == .percent, other.share != nil {
      return (figure.value - value(other)).magnitude <= DecimalNumber(1)
    }
    return figure.digits.isSlip(of: other.digits)
  }

  /// The value; of a share its percentage.
  private static func value(_ figure: StatedFigure) -> DecimalNumber {
    figure.share?.percent(decimals: 0) ?? figure.value
  }
}
