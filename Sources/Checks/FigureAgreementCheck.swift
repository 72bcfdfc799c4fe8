package import Archive
package import Diagnostics

/// The figures of an insats agree with each other wherever they stand: in front matter, blocks, tables, text and in
/// every report on it. The figures are read once for three rules: repeated figures, the figures of goals, and those of
/// the lead.
package enum FigureAgreementCheck: Check {
  package static var rules: [Rule] { [RepeatedFigures.rule, GoalFigures.rule, LeadFigures.rule] }

  /// Every figure that another place contradicts, or that the report of a lead lacks.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let files = archive.files
    let typed =
      archive.reports.flatMap { TypedPairs.check($0, archive) } + IndicatorFigures.check(archive)
      + IndicatorExamples.check(archive)
      + ReferenceFigures.check(archive) + OutcomeParagraphs.check(archive)
    let inScopes = FigureScopes(archive).check(lead: { LeadFigures.check($0, $1, files) }) { figures in
      RepeatedFigures.check(figures, files) + ListFigures.check(figures, files) + GoalFigures.check(figures)
        + StepFigures.check(figures) + ChangeLists.check(figures) + DefiniteFigures.check(figures, files)
        + RemarkSpans.check(figures, files)
    }
    // A figure that several places contradict is one mistake.
    var told: Set<SourceSpan> = []
    return (typed + inScopes).filter { $0.rule != RepeatedFigures.rule || told.insert($0.span).inserted }
  }
}
