import Archive
import Diagnostics
import Quantities

/// Reads the counts of people in the blocks of a text: answers to a survey, charts of people.
enum BlockCounts {
  static func read(_ block: Block, into system: inout CountSystem) {
    switch block {
    case .survey(let survey): for question in survey.questions { read(question, &system) }
    case .chart(let chart): read(chart, &system)
    default: break
    }
  }

  private static func read(_ question: SurveyBlock.Question, _ system: inout CountSystem) {
    guard let first = question.answers.first else { return }
    let block = system.block(first.answer.span, BilingualText("enkätfrågan", en: "the survey question"))
    let respondents = question.respondents.map { system.size($0, system.name("svar")) }
    if let respondents, let span = question.respondentsSpan { system.print(respondents, at: span, in: block) }
    var reader = FigureCounts(block: block)
    let parts = question.answers.compactMap { _, amount in
      reader.read(
        amount, base: system.name("svar"), size: question.respondents, isPeople: true, &system)?.part
    }
    guard parts.count == question.answers.count, let respondents else { return }
    let sum = parts.reduce(0) { $0 + system.variables[$1].value }
    if parts.count == 1, sum < system.variables[respondents].value {
      _ = system.addRest(of: respondents, without: parts)
    } else {
      system.add(parts, total: respondents)
    }
  }

  /// How many answered a survey stands among what a report rests on, too.
  static func read(_ underlag: [Underlag], into system: inout CountSystem) {
    for (answers, span) in underlag.compactMap({ one in
      one.answers.flatMap { count in one.answersSpan.map { (count, $0) } }
    }) {
      guard let known = system.known(answers, system.name("svar")) else { continue }
      system.print(known, at: span, in: system.block(span, BilingualText("underlaget", en: "underlag")))
    }
  }

  private static func read(_ chart: ChartBlock, _ system: inout CountSystem) {
    guard chart.unit.map({ PeopleWords.speakOfPeople($0) }) == true, let first = chart.series.first?.values.first else {
      return
    }
    let block = system.block(first.label.span, BilingualText("diagrammet", en: "the chart"))
    var reader = FigureCounts(block: block)
    for series in chart.series {
      let role = CountTable.role(series.name?.lowercased() ?? "antal")
      var (parts, total): ([Int], Int?) = ([], nil)
      for (label, value) in series.values {
        let isTotal = CountTable.totals.contains(label.value.lowercased())
        let name = system.name(row: label.value.lowercased()).of(system.word(role))
        guard let variable = reader.read(value, base: nil, name: name, isPeople: true, &system)?.part else { continue }
        if isTotal { total = variable } else { parts.append(variable) }
      }
      if let total { system.add(parts, total: total) }
    }
  }
}
