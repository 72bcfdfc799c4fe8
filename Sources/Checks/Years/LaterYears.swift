import Archive
import Diagnostics
import Quantities

/// The years of a report's sentences that lie after the report, where the sentence speaks of no plan.
struct LaterYears {
  let report: Report
  /// What the report and its insats say.
  let statements: [DatedStatement]

  /// How many dates after the report are known at most: it has a few.
  private static let most = 200

  /// Every year that has not come yet and stands in one place only, and every month or season when no other
  /// place tells of what comes after the report.
  func problems() -> [Diagnostic] {
    let written = report.date.value
    var places: [Int: Set<Int>] = [:]
    var later: Set<Int> = []
    // The end of the insats and an event of a tidslinje may lie after the report, and a sentence may say so.
    let typed = statements.lazy.filter { !$0.isInSentence && $0.month != nil && isLater($0) }.compactMap(\.date)
      .prefix(Self.most).map { $0 }
    for statement in statements where statement.year >= written.year {
      let place = statement.place ^ Int(statement.span.file.index) << 40
      places[statement.year, default: []].insert(place)
      guard isUntold(statement), let date = statement.date, !typed.contains(where: { !$0.excludes(date) }) else {
        continue
      }
      later.insert(place)
    }
    return statements.compactMap { statement in
      guard statement.span.file == report.file, isUntold(statement), let date = statement.date,
        places[statement.year]?.count == 1
          || later == [statement.place ^ Int(statement.span.file.index) << 40]
            && (statement.month != nil || statement.season != nil)
      else { return nil }
      return Diagnostic(
        SameEventCheck.later,
        BilingualText(
          "texten talar om \(date.formatted()), men rapporten är från \(written.formatted())",
          en: "the text speaks of \(date.isoText), but the report is from \(written.isoText)"),
        at: statement.span,
        help: [
          BilingualText(
            "rätta årtalet eller rapportens datum; säg att det är en plan, om det är det",
            en: "correct the year or the date of the report; if it is a plan, say so")
        ])
    }
  }

  /// Whether a sentence tells of what comes after the report, as if it had been.
  private func isUntold(_ statement: DatedStatement) -> Bool {
    statement.isInSentence && !statement.isOfPlans && isLater(statement)
  }

  private func isLater(_ statement: DatedStatement) -> Bool {
    statement.date.map { $0.earliest > report.date.value.latest } ?? false
  }
}
