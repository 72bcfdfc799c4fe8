package import Archive
package import Diagnostics
import Quantities

/// A report is written after what it reports on, or says that it is not.
package enum ReportTimeCheck: Check {
  static let early = Rule("rapport-före-slut", .warning, isAdjustable: true)
  static let event = Rule("händelse-efter-rapport", .warning, isAdjustable: true)
  package static var rules: [Rule] { [early, event] }

  /// Every report that is older than the end of what it covers, and every event that is younger than its report.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      [period(report)].compactMap { $0 } + events(report)
    }
  }

  /// An interim report covers what has been so far; a remark says that the writer has seen it.
  private static func period(_ report: Report) -> Diagnostic? {
    guard report.kind != .interim, report.remarks.isEmpty, let covers = report.covers, let end = covers.value.end,
      report.date.value.latest < end.earliest
    else { return nil }
    return Diagnostic(
      early, "rapporten är från \(report.date.value.formatted()) men avser tiden till \(end.formatted())",
      at: report.date.span,
      help: "rätta datum eller avser, eller förklara i anmärkningar")
  }

  private static func events(_ report: Report) -> [Diagnostic] {
    report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
      guard case .timeline(let timeline) = numbered.block, report.remarks.isEmpty else { return [] }
      return timeline.events.compactMap { item in
        let first: PartialDate? =
          switch item.time.value {
          case .date(let date): date
          case .period(let period): period.start
          case .relative: nil
          }
        guard let first, first.earliest > report.date.value.latest else { return nil }
        return Diagnostic(
          event, "händelsen är från \(first.formatted()), efter rapporten från \(report.date.value.formatted())",
          at: item.time.span, help: "rätta årtalet, eller förklara i anmärkningar")
      }
    }
  }
}
