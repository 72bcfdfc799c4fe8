import Archive
import Diagnostics
import Markup
import Quantities

/// A survey: one table a question, answers in the order of the scale.
struct SurveyTables {
  let block: SurveyBlock

  func draw(_ html: inout HTML) {
    let facts = [
      block.group.map { "Svarande: \($0)" }, block.time?.formatted(),
      block.respondents.map { "\($0) svar" + (block.asked.map { " av \($0) utskickade" } ?? "") },
    ].compactMap { $0 }
    if !facts.isEmpty { html.paragraph(facts.joined(separator: ". ") + ".", class: "not") }
    SurveyCharts(block: block).draw(&html)
    for question in block.questions { draw(question, &html) }
  }

  private func draw(_ question: SurveyBlock.Question, _ html: inout HTML) {
    let isCounted = Self.isCounted(question)
    let total = isCounted ? question.answers.compactMap { $0.amount.value.number?.wholeValue }.reduce(0, &+) : 0
    // A share, or a sum, of the answers that are shown would tell of those that are not.
    let isProtected = question.answers.contains { $0.amount.value.isProtected }
    let showsShares = isCounted && !isProtected && total >= Self.smallestBaseForShares
    let columns =
      showsShares
      ? TableColumns("Svar", "#Antal", "#Andel") : TableColumns("Svar", isCounted ? "#Antal" : "#Andel")
    html.table(columns, caption: question.text, isList: false) { html in
      for (answer, amount) in Self.ordered(question) {
        let share = amount.number?.wholeValue.flatMap { Share(part: $0, whole: max(total, 1)) }
        html.row(
          columns, header: { $0.text(answer.prefix(1).uppercased() + answer.dropFirst() + meaning(answer, question)) },
          cells: [HTML(text: amount.formatted())]
            + (showsShares ? [HTML(text: share.map { "\($0.displayPercent.formatted())\u{A0}%" } ?? "")] : []))
      }
      if isCounted, !isProtected, total > 0 {
        html.row(
          columns, class: "summa", header: { $0.text("Totalt") },
          cells: [HTML(text: String(total))] + (showsShares ? [HTML(text: "100\u{A0}%")] : []))
      }
    }
    let respondents = question.respondents == block.respondents ? nil : question.respondents.map { "\($0) svar." }
    let notes = [respondents, question.comment].compactMap { $0 }
    if !notes.isEmpty { html.paragraph(notes.joined(separator: " "), class: "not") }
  }

  /// Below this many answers a percentage says more than the answers do (see the design notes on small groups).
  static let smallestBaseForShares = 10

  /// Whether the answers are numbers of people and not shares of them.
  static func isCounted(_ question: SurveyBlock.Question) -> Bool {
    question.answers.map(\.amount.value).allSatisfy { $0.share == nil && ($0.unit == nil || $0.unit == .persons) }
  }

  private func meaning(_ answer: String, _ question: SurveyBlock.Question) -> String {
    question.anchors.first { $0.value == answer }.map { " (\($0.meaning))" } ?? ""
  }

  /// Answers by the scale. On a numbered scale the ends are shown even when nobody chose them.
  static func ordered(_ question: SurveyBlock.Question) -> [(answer: String, amount: Quantity)] {
    let given = question.answers.map { (answer: $0.answer.value, amount: $0.amount.value) }
    switch question.scale {
    case .words(let words): return words.compactMap { word in given.first { $0.answer == word } }
    case .range(let range):
      guard range.to - range.from <= 20 else { return given }
      return (range.from...range.to).compactMap { step in
        if let found = given.first(where: { DecimalNumber.parse($0.answer)?.wholeValue == step }) { return found }
        let isNamed = question.anchors.contains { $0.value == String(step) }
        return isNamed || step == range.from || step == range.to ? (String(step), Quantity(count: 0)) : nil
      } + given.filter { DecimalNumber.parse($0.answer)?.wholeValue == nil }
    case nil: return given
    }
  }
}
