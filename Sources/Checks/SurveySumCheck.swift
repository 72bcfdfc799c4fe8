package import Archive
package import Diagnostics
import Quantities

/// The answers of a survey question are as many as its respondents; shares of all answers are a hundred percent.
package enum SurveySumCheck: Check {
  static let rule = Rule("svar-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every question whose answers do not add up.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .survey(let survey) = numbered.block else { return [] }
        return survey.questions.compactMap(check)
      }
    }
  }

  private static func check(_ question: SurveyBlock.Question) -> Diagnostic? {
    let amounts = question.answers.map(\.amount)
    guard let last = amounts.last else { return nil }
    let counts = amounts.compactMap {
      $0.value.unit == nil || $0.value.unit == .persons ? $0.value.number?.wholeValue : nil
    }
    if counts.count == amounts.count, let respondents = question.respondents {
      let sum = counts.reduce(0, +)
      // Where more than one answer was allowed, the comment says so.
      guard sum != respondents, sum < respondents || question.comment == nil else { return nil }
      return Diagnostic(
        rule, "svaren blir tillsammans \(sum), men svarande är \(respondents)", at: last.span,
        help: "rätta antalen, eller ge frågan en egen svarande: …")
    }
    let percents = amounts.compactMap { $0.value.unit == .percent ? $0.value.writtenNumber : nil }
    // Rounding may take half a unit of the last decimal from each share.
    guard percents.count == amounts.count, percents.count > 1 else { return nil }
    let sum = percents.reduce(DecimalNumber(0), +)
    let decimals = percents.map(\.decimals).max() ?? 0
    let slack = Double(percents.count) * 0.5 / (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    guard abs(sum.doubleValue - 100) > slack, sum.doubleValue > 100 || question.comment == nil else { return nil }
    return Diagnostic(
      rule, "andelarna blir tillsammans \(sum.formatted()) %", at: last.span,
      help: "rätta andelarna; om fler än ett svar fick ges, säg det i kommentar och ange antal i stället")
  }
}
