import Archive
package import Diagnostics
import Markdown
import Quantities

/// An insats ends on one day: its facts, its final report and its texts do not give two.
package enum EndDateCheck: TextCheck {
  /// # Insatsen får två slutdatum
  ///
  /// Vad: slutrapporten eller en text säger att insatsen slutade, eller skulle sluta, en annan dag än `insats.md` anger.
  ///
  /// Varför: läsaren vet inte hur länge insatsen pågick, och alla tal som räknas på tiden blir osäkra.
  ///
  /// Exempel:
  ///
  /// <!-- fel: två-slutdatum i text -->
  /// ```markdown
  /// Insatsen pågick från januari 2021 till och med 31 augusti 2024.
  /// ```
  ///
  /// I stället: skriv samma dag på båda ställena. Anger källan två dagar, skriv om det i `anmärkningar` med årtalet.
  static let rule = Rule("två-slutdatum", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let covers = Dictionary(grouping: covers(archive), by: \.span.file)
    let insatser = Dictionary(
      archive.insatser.map { ($0.file, $0) }
        + archive.reports.compactMap { report in report.onlyInsats(in: archive).map { (report.file, $0) } },
      uniquingKeysWith: { first, _ in first })
    return { text in
      (covers[text.file.id] ?? []) + (insatser[text.file.id].map { search(text, $0, archive) } ?? [])
    }
  }

  private static func covers(_ archive: Archive) -> [Diagnostic] {
    archive.insatser.compactMap { insats in
      guard let end = insats.period?.value.end,
        let report = archive.reports(on: insats.id).last(where: { $0.kind.answersForGoals && !$0.isStandalone }),
        let covers = report.covers, let stated = covers.value.end, stated.excludes(end), !report.explains(stated, end),
        // A report that is older than what it covers is told of as that.
        report.insatser.count == 1, report.date.value.latest >= stated.earliest
      else { return nil }
      return Diagnostic(
        rule,
        BilingualText(
          "rapporten avser tiden till \(stated.formatted()), men insatsen slutade \(end.formatted())",
          en: "the report covers the time until \(stated.isoText), but the insats ended \(end.isoText)"),
        at: covers.span,
        help: [
          BilingualText(
            "rätta avser, eller period i insats.md, eller förklara i anmärkningar med årtalet",
            en: "correct avser, or period in insats.md, or explain in anmärkningar and name the year")
        ])
    }
  }

  private static func search(_ text: TextUnderCheck, _ insats: Insats, _ archive: Archive) -> [Diagnostic] {
    guard insats.period?.value.end != nil || insats.plannedPeriod?.end != nil else { return [] }
    let subjects = EndStatement.subjects(of: insats)
    return text.paragraphsWithFigures.flatMap { plain -> [Diagnostic] in
      return EndStatement.all(in: plain, subjects).compactMap { statement in
        let isOfPlan = statement.isPlan && insats.plannedPeriod?.end != nil
        guard let period = isOfPlan ? insats.planned : insats.period, let end = period.value.end,
          statement.mention.date.excludes(end)
        else { return nil }
        let span = text.span(plain, statement.mention.range)
        let place = archive.place(of: period.span, from: span)
        return Diagnostic(
          rule,
          BilingualText(
            "texten låter insatsen sluta \(statement.mention.date.formatted()), men det är \(end.formatted()) \(place)",
            en:
              "the text lets the insats end \(statement.mention.date.isoText), but it is \(end.isoText) \(place.english)"
          ),
          at: span,
          help: [
            BilingualText(
              "rätta texten eller \(isOfPlan ? "planerad-period" : "period") i insats.md",
              en:
                "correct the text, or \(isOfPlan ? "planerad-period" : "period") in insats.md"
            )
          ])
      }
    }
  }
}
