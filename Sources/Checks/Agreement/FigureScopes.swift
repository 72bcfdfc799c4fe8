import Archive
import Diagnostics
import Parallel

/// The figures of an archive, put together by what they are about: each insats with one report on it, and with what
/// reports on several insatser say of it by name; and every other text by itself. Two reports on one insats are not held
/// against each other: the later may tell of more.
///
/// The figures are read insats by insats and forgotten again: an archive has more of them than texts.
struct FigureScopes {
  private let archive: Archive
  private let indicators: IndicatorNames
  /// What reports on several insatser say of each by name.
  private var told: [String: StatedFigures] = [:]
  /// The figures of each report on several insatser, and those that are of no insats by name.
  private let standalone: [(report: Int, all: StatedFigures, others: StatedFigures)]

  init(_ archive: Archive) {
    self.archive = archive
    let indicators = IndicatorNames(archive.indicators)
    self.indicators = indicators
    let shared = archive.reports.indices.filter { archive.reports[$0].isStandalone }
    let read = Parallel.map(shared) { index in
      let report = archive.reports[index]
      let file = archive.files[Int(report.file.index)]
      let all = FigureReading(file, report.body, indicators: indicators).figures
      return (index, all, OwnedFigures(all, file, of: report, archive))
    }
    for (_, all, owned) in read {
      for (insats, figures) in owned.byInsats {
        for index in figures { told[insats, default: StatedFigures()].append(all[index], of: all) }
      }
    }
    standalone = read.map { index, all, owned in
      var others = StatedFigures()
      for index in owned.others { others.append(all[index], of: all) }
      return (index, all, others)
    }
  }

  /// What `lead` finds in each report, and what `others` finds in all that is about the same thing.
  func check(
    lead: @Sendable (Report, StatedFigures) -> [Diagnostic], others: @Sendable (StatedFigures) -> [Diagnostic]
  ) -> [Diagnostic] {
    let shared = Parallel.map(standalone) { index, all, rest in lead(archive.reports[index], all) + others(rest) }
    let insatser = Parallel.map(archive.insatser) { insats in
      var own = read(insats.file, insats.body)
      if let told = told[insats.id] { own.append(told) }
      let reports = archive.reports(on: insats.id).filter { !$0.isStandalone }
      guard !reports.isEmpty else { return others(own) }
      return reports.flatMap { report in
        let figures = read(report.file, report.body)
        var scope = own
        scope.append(figures)
        // Of several reports, another may be the one that is told of.
        let shares = reports.count == 1 ? told[insats.id].map { ToldShares.check($0, figures, archive.files) } : nil
        return lead(report, figures) + others(scope) + (shares ?? [])
      }
    }
    return (shared + insatser).flatMap { $0 }
  }

  private func read(_ file: SourceFile.ID, _ body: Body) -> StatedFigures {
    FigureReading(archive.files[Int(file.index)], body, indicators: indicators).figures
  }
}
