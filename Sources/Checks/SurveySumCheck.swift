package import Archive
package import Diagnostics
import Quantities

/// The answers of a survey question are as many as its respondents; shares of all answers are a hundred percent.
package enum SurveySumCheck: Check {
  /// # Svaren blir inte lika många som de svarande
  ///
  /// Tema: Summor
  ///
  /// Vad: Svaren på en fråga i en [enkät](../block.md#enkät) blir inte lika många som `svarande`, eller
  /// inte hundra procent. Eller så har ett `underlag` fler `svar` än `av`, de som tillfrågades.
  ///
  /// Varför: I små grupper är varje svar en person. Ett svar för mycket eller för lite ändrar bilden.
  ///
  /// Exempel:
  ///
  /// <!-- fel: svar-stämmer-inte i block -->
  /// ````markdown
  /// ```enkät
  /// rubrik: Vad deltagarna svarade
  /// svarande: 28
  /// frågor:
  ///   - {fråga: Får du stöd som är till nytta?, svar: {Ja: 20, Nej: 7}}
  /// ```
  /// ````
  ///
  /// I stället: Rätta antalen. Hoppade några över frågan får den en egen `svarande`.
  ///
  /// <!-- utdrag: block -->
  /// ````markdown
  /// ```enkät
  /// rubrik: Vad deltagarna svarade
  /// svarande: 28
  /// frågor:
  ///   - {fråga: Får du stöd som är till nytta?, svarande: 27, svar: {Ja: 20, Nej: 7}}
  /// ```
  /// ````
  static let rule = Rule("svar-stämmer-inte", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every question whose answers do not add up.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report in
      report.body.blocks.sorted { $0.key < $1.key }.flatMap { _, numbered -> [Diagnostic] in
        guard case .survey(let survey) = numbered.block else { return [] }
        return survey.questions.compactMap(check)
      } + report.underlag.compactMap(check)
    }
  }

  /// More answers than were asked for.
  private static func check(_ underlag: Underlag) -> Diagnostic? {
    guard let answers = underlag.answers, let asked = underlag.asked, answers > asked, let span = underlag.answersSpan
    else { return nil }
    return Diagnostic(
      rule,
      BilingualText(
        "\(answers) svar är fler än de \(asked) som tillfrågades",
        en: "\(answers) answers are more than the \(asked) who were asked"), at: span,
      help: BilingualText("rätta svar eller av", en: "correct svar or av"))
  }

  private static func check(_ question: SurveyBlock.Question) -> Diagnostic? {
    let amounts = question.answers.map(\.amount)
    guard let last = amounts.last else { return nil }
    let counts = amounts.compactMap {
      $0.value.unit == nil || $0.value.unit == .persons ? $0.value.number?.wholeValue : nil
    }
    if counts.count == amounts.count, let respondents = question.respondents {
      let sum = counts.reduce(0, +)
      // Nobody gives more than one value on a scale.
      let isScale = question.answers.allSatisfy { Int($0.answer.value) != nil }
      // Where more than one answer was allowed, the comment says so.
      guard sum != respondents, sum < respondents || question.comment == nil || isScale else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "svaren blir tillsammans \(sum), men svarande är \(respondents)",
          en: "the answers come to \(sum), but svarande is \(respondents)"), at: last.span,
        help: BilingualText(
          "rätta antalen, eller ge frågan en egen svarande: …",
          en: "correct the numbers, or give the question a svarande: … of its own"))
    }
    let percents = amounts.compactMap { $0.value.unit == .percent ? $0.value.writtenNumber : nil }
    // Rounding may take half a unit of the last decimal from each share.
    guard percents.count == amounts.count, percents.count > 1 else { return nil }
    let sum = percents.reduce(DecimalNumber(0), +)
    let decimals = percents.map(\.decimals).max() ?? 0
    let slack = Double(percents.count) * 0.5 / (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    guard abs(sum.doubleValue - 100) > slack, sum.doubleValue > 100 || question.comment == nil else { return nil }
    return Diagnostic(
      rule,
      BilingualText("andelarna blir tillsammans \(sum.formatted()) %", en: "the shares come to \(sum.formatted()) %"),
      at: last.span,
      help: BilingualText(
        "rätta andelarna; om fler än ett svar fick ges, säg det i kommentar och ange antal i stället",
        en: "correct the shares; if more than one answer was allowed, say so in kommentar and give numbers instead"))
  }
}
