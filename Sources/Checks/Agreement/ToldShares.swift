import Diagnostics
import Quantities

/// A percentage that a table of another report gives for an insats, on a row that names it, is one that the insats's own
/// report has. It is told of when none is the same, and an outcome or a measure is one percentage point from it.
enum ToldShares {
  /// - Parameter told: the figures that reports on several insatser give for the insats.
  static func check(_ told: StatedFigures, _ own: StatedFigures, _ files: [SourceFile]) -> [Diagnostic] {
    let shares = told.all.lazy.filter { figure in
      figure.kind == .percent && figure.place.room == .table && figure.precision == .exact && figure.value.decimals == 0
    }
    return shares.prefix(most).compactMap { figure in
      var near: (value: DecimalNumber, span: SourceSpan)?
      for other in own.all {
        guard let percent = percent(other) else { continue }
        if percent == figure.value { return nil }
        if other.share?.matches(statedPercent: figure.value, precision: .exact) == true { return nil }
        let isTyped = other.place.room == .keys && other.key == .värde
        if near == nil, isTyped, (percent - figure.value).magnitude == DecimalNumber(1) { near = (percent, other.span) }
      }
      return near.map { RepeatedFigures.problem(figure.value, at: figure.span, $0.value, at: $0.span, files) }
    }
  }

  /// How many are looked for at most: a row has a few.
  private static let most = 200

  private static func percent(_ figure: StatedFigure) -> DecimalNumber? {
    figure.kind == .percent ? figure.value : figure.share?.percent(decimals: 0)
  }
}
