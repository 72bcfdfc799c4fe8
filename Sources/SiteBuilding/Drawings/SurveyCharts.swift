import Archive
import Charts
import Diagnostics
import Markup
import Quantities

/// The drawings of a survey. Questions that follow each other and are drawn alike share a drawing.
struct SurveyCharts {
  let block: SurveyBlock

  private static let mostAnswers = 10_000_000

  /// A question in the form that suits its answers.
  private enum Form {
    case steps(ClosedRange<Int>, DotHistogram.Question)
    case few(AnswerDots.Question)
    case shares([String], SurveyBars.Question)
    /// Counts of which some are protected. Shares of the rest would not be shares of those who answered.
    case partly(Bars.Group)
  }

  func draw(_ html: inout HTML) {
    var forms = block.questions.compactMap(form)[...]
    let name = { (title: String) in
      ChartName(title: title, description: "Tabellerna efter diagrammet visar varje svar med antal.")
    }
    while let first = forms.first {
      switch first {
      case .steps(let scale, _):
        let same = forms.prefix { if case .steps(scale, _) = $0 { true } else { false } }
        let questions = same.compactMap { if case .steps(_, let question) = $0 { question } else { nil } }
        DotHistogram(scale: scale, questions: questions).svg(name("Svaren på skalan"), &html)
        forms = forms.dropFirst(same.count)
      case .few:
        let same = forms.prefix { if case .few = $0 { true } else { false } }
        let questions = same.compactMap { if case .few(let question) = $0 { question } else { nil } }
        AnswerDots(questions: questions).svg(name("Svaren, en punkt för varje"), &html)
        forms = forms.dropFirst(same.count)
      case .partly:
        let same = forms.prefix { if case .partly = $0 { true } else { false } }
        let groups = same.compactMap { if case .partly(let group) = $0 { group } else { nil } }
        let axis = Axis.amounts(groups.flatMap(\.bars).compactMap(\.value), label: Drawn.number)
        Bars(axis, groups: groups).svg(name("Svaren, antal"), &html)
        forms = forms.dropFirst(same.count)
      case .shares(let answers, _):
        let same = forms.prefix { if case .shares(answers, _) = $0 { true } else { false } }
        let questions = same.compactMap { if case .shares(_, let question) = $0 { question } else { nil } }
        SurveyBars(answers: answers, questions: questions).svg(name("Svarens andelar"), &html)
        forms = forms.dropFirst(same.count)
      }
    }
  }

  private func form(_ question: SurveyBlock.Question) -> Form? {
    let answers = SurveyTables.ordered(question)
    guard !answers.isEmpty else { return nil }
    let isCounted = SurveyTables.isCounted(question)
    if answers.contains(where: \.amount.isProtected) {
      let bars = answers.map {
        Bars.Bar(
          "\(Wording.sentence($0.answer)): \($0.amount.formatted())",
          value: $0.amount.isProtected ? nil : $0.amount.number?.doubleValue)
      }
      return isCounted && bars.contains { $0.value != nil } ? .partly(Bars.Group(question.text, bars: bars)) : nil
    }
    let counts = answers.map { $0.amount.number?.wholeValue ?? 0 }
    // What no survey can have been answered by is not drawn.
    guard counts.allSatisfy({ (0...Self.mostAnswers).contains($0) }) else { return nil }
    let total = counts.reduce(0, +)
    let text = isCounted ? "\(question.text) (\(Wording.count(total, "svar", "svar")))" : question.text
    if isCounted, total > 0, case .range(let range) = question.scale, range.to - range.from <= 20 {
      let steps = answers.map { DecimalNumber.parse($0.answer)?.wholeValue }
      guard steps.allSatisfy({ $0 != nil }) else { return nil }
      let meaning = { (step: Int) in question.anchors.first { $0.value == String(step) }?.meaning }
      return .steps(
        range.from...range.to,
        DotHistogram.Question(
          text, counts: zip(steps, counts).map { ($0!, $1) }, low: meaning(range.from), high: meaning(range.to)))
    }
    let names = answers.map { Wording.sentence($0.answer) }
    if isCounted {
      guard total > 0 else { return nil }
      if total < SurveyTables.smallestBaseForShares {
        return .few(AnswerDots.Question(text, answers: zip(names, counts).map { AnswerDots.Answer($0, count: $1) }))
      }
      let shares = counts.map { Share(part: $0, whole: total)! }
      return .shares(
        names,
        SurveyBars.Question(
          text, shares: shares.map { Double($0.part) / Double($0.whole) * 100 },
          labels: shares.map { "\($0.displayPercent.formatted())\u{A0}%" }))
    }
    let shares = answers.map { Drawn.percent($0.amount) }
    guard shares.allSatisfy({ $0 != nil }), shares.reduce(0, { $0 + $1! }) <= 101 else { return nil }
    return .shares(
      names, SurveyBars.Question(text, shares: shares.map { $0! }, labels: answers.map { $0.amount.formatted() }))
  }
}
