package import Archive
package import Diagnostics
import Parallel

/// The figures of an insats agree with each other wherever they stand: in front matter, blocks, tables, text and in
/// every report on it. The figures are read once for three rules: repeated figures, the figures of goals, and those of
/// the lead.
package enum FigureAgreementCheck: Check {
  package static var rules: [Rule] { [RepeatedFigures.rule, GoalFigures.rule, LeadFigures.rule] }

  /// Every figure that another place contradicts, or that the report of a lead lacks.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let read = FigureScopes(archive)
    let files = archive.files
    let leads = Parallel.map(archive.reports) { LeadFigures.check($0, read.figures[$0.file] ?? []) }
    let others = Parallel.map(read.scopes) {
      RepeatedFigures.check($0, files) + ListFigures.check($0, files) + GoalFigures.check($0) + StepFigures.check($0)
    }
    return leads.flatMap { $0 } + others.flatMap { $0 }
  }
}
