import Archive
import Diagnostics
import Markdown
import Markup
import Quantities

/// What was promised, what came out, and how it was judged: one goal a row.
struct GoalTable {
  /// One goal, and the report that the outcome is taken from when the table stands elsewhere.
  struct Row {
    var assessment: GoalAssessment
    var report: Report?
  }

  let rows: [Row]
  let archive: Archive
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
        GoalFigure(assessments: rows.map(\.assessment)).draw(caption, item, &html)
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
    let goals = rows.map(\.assessment.goal)
    let verdicts = rows.map(\.assessment).filter { row in
      !goals.contains { $0.replaces?.value == row.goal.id.value && $0.id.value != row.goal.id.value }
    }.map(\.verdict)
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
    let goal = row.assessment.goal
    html.row(
      Self.columns,
      header: { html in
        html.text(goal.text)
        if let level = goal.level { html.element("span", .class("niva"), text: "Nivå: \(level.rawValue)") }
        if let comment = goal.comment { html.element("span", .class("not"), text: comment) }
        relations(goal, &html)
      },
      cells: [requirement(goal), Self.outcome(row.assessment), Self.verdict(row.assessment), source(row)])
  }

  /// When the goal was set, and the goals that it belongs to, came after or gave way to.
  private func relations(_ goal: Goal, _ html: inout HTML) {
    func text(_ id: String) -> String { rows.first { $0.assessment.goal.id.value == id }?.assessment.goal.text ?? id }
    let successor = rows.first { $0.assessment.goal.replaces?.value == goal.id.value }?.assessment.goal
    let notes = [
      goal.decided.map { "Beslutat: \($0.value.formatted())" }, goal.partOf.map { "Del av: \(text($0.value))" },
      goal.replaces.map { "Ersätter: \(text($0.value))" }, successor.map { "Ersatt av: \($0.text)" },
    ]
    for case let note? in notes { html.element("span", .class("not"), text: note) }
  }

  private func requirement(_ goal: Goal) -> HTML {
    .make { html in
      html.text(Wording.requirement(goal.requirement.value))
      for (category, share) in goal.distribution {
        html.element("span", .class("del"), text: "\(Wording.sentence(category)) \(share.formatted())")
      }
      if let base = goal.base { html.element("span", .class("not"), text: "Bas: \(base.value)") }
      if let baseline = goal.baseline {
        let details = [baseline.concerns, baseline.source.map { "källa: \($0)" }].compactMap { $0 }
        let note = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
        html.element("span", .class("not"), text: "Utgångsläge: \(baseline.value.formatted())\(note)")
      }
      if let indicator = goal.indicator.flatMap({ archive.indicator($0.value) }) {
        html.element("span", .class("not")) {
          $0.link("Jämför: \(indicator.name)", to: page.link(to: .indicator(indicator.id)))
        }
      }
    }
  }

  /// What came out, with n of N, and what the figure is worth.
  static func outcome(_ assessment: GoalAssessment) -> HTML {
    .make { html in
      guard let outcome = assessment.outcome else {
        html.element("span", .class("saknas"), text: "Inget utfall är redovisat")
        return
      }
      if let value = outcome.value?.value { html.element("span", .class("varde"), text: value.formatted()) }
      drawSexes(outcome, &html)
      if let before = outcome.before?.value { html.element("span", .class("del"), text: "Före: \(before.formatted())") }
      if let after = outcome.after?.value { html.element("span", .class("del"), text: "Efter: \(after.formatted())") }
      for (category, share) in outcome.distribution {
        html.element("span", .class("del"), text: "\(Wording.sentence(category)): \(share.formatted())")
      }
      if let base = outcome.base?.value { html.element("span", .class("not"), text: "Bas: \(base)") }
      if let time = outcome.time { html.element("span", .class("not"), text: "Gäller \(time.formatted())") }
      if let stated = outcome.stated?.value, !Wording.says(outcome.value?.value, stated) {
        html.element("span", .class("not"), text: "Källan anger \(stated.formatted())")
      }
      if !outcome.hasFigures, outcome.notReported == nil {
        html.element("span", .class("not"), text: "Bedömt i ord")
      }
      status(assessment.status, &html)
      if let comment = outcome.comment { html.element("span", .class("not"), text: comment) }
      if let deviation = outcome.deviation {
        html.element("span", .class("not"), text: "Varför utfallet blev ett annat: \(deviation)")
      }
    }
  }

  private static func drawSexes(_ outcome: Outcome, _ html: inout HTML) {
    for (name, value) in sexes(outcome) {
      html.element("span", .class("del"), text: "\(name): \(value.formatted())")
    }
  }

  /// Women and men, as shares of both where both are counted.
  static func sexes(_ outcome: Outcome) -> [(name: String, value: Quantity)] {
    let counts = [outcome.women, outcome.men].map { $0?.value.share == nil ? $0?.value.number?.wholeValue : nil }
    let isCounted = [outcome.women, outcome.men].allSatisfy { $0?.value.unit == nil || $0?.value.unit == .persons }
    let whole = isCounted ? counts[0].flatMap { women in counts[1].map { women + $0 } } : nil
    return [("Kvinnor", outcome.women?.value, counts[0]), ("Män", outcome.men?.value, counts[1])].compactMap {
      name, value, count in
      guard let value else { return nil }
      let share = whole.flatMap { whole in count.flatMap { Share(part: $0, whole: whole) } }
      return (name, share.map { Quantity(.share(part: $0.part, whole: $0.whole)) } ?? value)
    }
  }

  private static func status(_ status: GoalAssessment.Status, _ html: inout HTML) {
    switch status {
    case .reported, .silent: break
    case .missing(let reason): html.element("span", .class("saknas"), text: "Inte redovisat. \(reason)")
    case .estimated: html.element("span", .class("status"), text: "Uppskattat, inte räknat")
    case .proxy(let question): html.element("span", .class("status"), text: "Annan fråga än målets: \(question)")
    case .otherBase(let stated, let wanted):
      html.element("span", .class("status"), text: "Utfallet gäller \(stated), målet gäller \(wanted)")
    }
  }

  static func verdict(_ assessment: GoalAssessment) -> HTML {
    .make { html in
      html.append(mark(assessment.verdict))
      if assessment.isOverruled, let computed = assessment.computedVerdict, computed != .undecided {
        html.element("span", .class("not"), text: "Siffrorna ger: \(computed.rawValue)")
      }
      if let motive = assessment.outcome?.motive { html.element("span", .class("not"), text: motive) }
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

  private func source(_ row: Row) -> HTML {
    .make { html in
      if let source = row.assessment.outcome?.source {
        html.element("span", .class("del"), text: Wording.sentence(source))
      }
      if let evidence = row.assessment.outcome?.evidence { html.element("span", .class("not"), text: evidence) }
      if let report = row.report { html.link(report.title.value, to: page.link(to: report.address)) }
    }
  }
}
