import Archive
import Diagnostics
import Quantities

/// The years of a report's sentences that lie after the report, where the sentence speaks of no plan.
struct LaterYears {
  let report: Report
  /// What the report and its insats say.
  let statements: [DatedStatement]

  /// Every year that has not come yet and stands in one place only.
  func problems() -> [Diagnostic] {
    let written = report.date.value
    var places: [Int: Set<Int>] = [:]
    for statement in statements where statement.year >= written.year {
      places[statement.year, default: []].insert(statement.place ^ Int(statement.span.file.index) << 40)
    }
    return statements.compactMap { statement in
      guard statement.isInSentence, !statement.isOfPlans, statement.span.file == report.file,
        places[statement.year]?.count == 1,
        let date = PartialDate(year: statement.year, month: statement.month, day: statement.day),
        date.earliest > written.latest
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
}
