import Archive
import Diagnostics
import Markdown
import Markup
import Quantities

/// What was promised, what came out, and how it was judged: one goal a row.
struct GoalTable {
  /// One goal, and the report that the outcome is taken from when the table stands elsewhere.
  struct Row {
    var drawn: DrawnGoal
    var report: Report?

    var assessment: GoalAssessment { drawn.assessment }
  }

  let rows: [Row]
  /// The page that the table stands on.
  let page: Address

  private static let columns = TableColumns("Mål", "Krav", "Utfall", "Bedömning", "Källa")

  /// The table, or a sentence when the insats has set no goals.
  ///
  /// - Parameter item: the number of the table; nil where tables have none.
  func section(_ title: String, caption: String, _ item: NumberedItem? = nil) -> HTML {
    .make { html in
      html.section(.goals, title) { html in
        guard !rows.isEmpty else {
          html.paragraph("Inga mål är angivna för insatsen.")
          return
        }
        html.append(summary())
        GoalFigure(goals: rows.map(\.drawn)).draw(caption, item, &html)
        html.table(Self.columns, item, caption: caption, isCaptionHidden: item == nil) { html in
          for row in rows { draw(row, &html) }
        }
      }
    }
  }

  /// How many goals turned out how: what most readers come for. A replaced goal is none to meet. Nothing for one goal,
  /// whose row says it.
  ///
  /// - Parameter link: where the goals stand, when the summary stands elsewhere.
  func summary(link: String? = nil) -> HTML {
    var replaced: Set<String> = []
    for row in rows {
      let goal = row.assessment.goal
      if let former = goal.replaces?.value, former != goal.id.value { replaced.insert(former) }
    }
    var verdicts: [Verdict] = []
    for row in rows where replaced.isEmpty || !replaced.contains(row.assessment.goal.id.value) {
      verdicts.append(row.assessment.verdict)
    }
    guard verdicts.count > 1 else { return HTML() }
    return .make { html in
      html.raw("<p class=\"utslag\">")
      let count = Wording.count(verdicts.count, "mål", "mål")
      if let link { html.link(count, to: link) } else { html.text(count) }
      html.text(": ")
      for (index, (verdict, text)) in Wording.counted(verdicts).enumerated() {
        if index > 0 { html.raw(", ") }
        html.element("span", .class("bedomning \(Wording.mark(verdict))"), text: text)
      }
      html.text(verdicts.count < rows.count ? ". Mål som har ersatts räknas inte." : ".")
      html.raw("</p>\n")
    }
  }

  private func draw(_ row: Row, _ html: inout HTML) {
    let drawn = row.drawn
    let goal = drawn.assessment.goal
    html.row(
      Self.columns,
      header: { html in
        html.text(goal.text)
        if let level = goal.level { html.element("span", class: "niva", text: "Nivå: \(level.rawValue)") }
        if let comment = goal.comment { html.element("span", class: "not", text: comment) }
        relations(goal, &html)
      },
      cell: { place, html in
        switch place {
        case 0: requirement(drawn, &html)
        case 1: html.append(drawn.outcome)
        case 2: html.append(drawn.verdict)
        default: source(row, &html)
        }
      })
  }

  /// When the goal was set, and the goals that it belongs to, came after or gave way to.
  private func relations(_ goal: Goal, _ html: inout HTML) {
    func text(_ id: String) -> String { rows.first { $0.assessment.goal.id.value == id }?.assessment.goal.text ?? id }
    func note(_ text: String) { html.element("span", class: "not", text: text) }
    if let decided = goal.decided { note("Beslutat: \(decided.value.formatted())") }
    if let whole = goal.partOf { note("Del av: \(text(whole.value))") }
    if let former = goal.replaces { note("Ersätter: \(text(former.value))") }
    if let successor = rows.first(where: { $0.assessment.goal.replaces?.value == goal.id.value }) {
      note("Ersatt av: \(successor.assessment.goal.text)")
    }
  }

  private func requirement(_ goal: DrawnGoal, _ html: inout HTML) {
    html.append(goal.requirement)
    if let indicator = goal.indicator {
      html.element("span", class: "not") { $0.link(indicator.text, to: page.link(to: indicator.page)) }
    }
  }

  /// A verdict as a word with a shape of its own.
  static func mark(_ verdict: Verdict) -> HTML { marks[verdict]! }

  private static let marks = Dictionary(
    uniqueKeysWithValues: Verdict.allCases.map { verdict in
      let mark = HTML.make {
        $0.element("span", .class("bedomning \(Wording.mark(verdict))"), text: Wording.sentence(verdict.rawValue))
      }
      return (verdict, mark)
    })

  private func source(_ row: Row, _ html: inout HTML) {
    if let outcome = row.assessment.outcome {
      if let source = outcome.source { html.element("span", class: "del", text: Wording.sentence(source)) }
      if let evidence = outcome.evidence { html.element("span", class: "not", text: evidence) }
    }
    if let report = row.report { html.link(report.title.value, to: page.link(to: report.address)) }
  }
}
