import Archive
import Diagnostics
import Markup
import Quantities

/// One goal and its outcome in the parts that are the same on every page: its place in the drawing, and the cells but
/// for their links.
final class DrawnGoal: Sendable {
  let assessment: GoalAssessment
  /// What there is to see of the goal on its axis; nil for a goal that has no figure to hold an outcome against.
  let signs: GoalChart.Signs?
  /// What stands in the list of drawn goals; empty for a goal that is not drawn.
  let drawing: HTML
  /// What the goal demands.
  let requirement: HTML
  /// The page of the indicator that the goal is about, and the text that leads there.
  let indicator: (text: String, page: Address)?
  let outcome: HTML
  let verdict: HTML

  init(_ assessment: GoalAssessment, on site: Site) {
    self.assessment = assessment
    indicator = assessment.goal.indicator.flatMap { site.comparisonLinks[$0.value] }
    var drawing = HTML()
    if let chart = GoalChart(assessment) {
      signs = chart.signs
      chart.draw(assessment, &drawing)
    } else {
      signs = nil
    }
    self.drawing = drawing
    requirement = Self.requirement(assessment.goal)
    outcome = Self.outcome(assessment)
    verdict = Self.verdict(assessment)
  }

  private static func requirement(_ goal: Goal) -> HTML {
    .make { html in
      html.text(Wording.requirement(goal.requirement.value))
      for (category, share) in goal.distribution {
        html.element("span", class: "del", text: "\(Wording.sentence(category)) \(share.formatted())")
      }
      if let base = goal.base { html.element("span", class: "not", text: "Bas: \(base.value)") }
      if let baseline = goal.baseline {
        let details = [baseline.concerns, baseline.source.map { "källa: \($0)" }].compactMap { $0 }
        let note = details.isEmpty ? "" : " (\(details.joined(separator: "; ")))"
        html.element("span", class: "not", text: "Utgångsläge: \(baseline.value.formatted())\(note)")
      }
    }
  }

  /// What came out, with n of N, and what the figure is worth.
  private static func outcome(_ assessment: GoalAssessment) -> HTML {
    .make { html in
      guard let outcome = assessment.outcome else {
        html.element("span", class: "saknas", text: "Inget utfall är redovisat")
        return
      }
      if let value = outcome.value?.value { html.element("span", class: "varde", text: value.formatted()) }
      drawSexes(outcome, &html)
      if let before = outcome.before?.value { html.element("span", class: "del", text: "Före: \(before.formatted())") }
      if let after = outcome.after?.value { html.element("span", class: "del", text: "Efter: \(after.formatted())") }
      for (category, share) in outcome.distribution {
        html.element("span", class: "del", text: "\(Wording.sentence(category)): \(share.formatted())")
      }
      if let base = outcome.base?.value { html.element("span", class: "not", text: "Bas: \(base)") }
      if let time = outcome.time { html.element("span", class: "not", text: "Gäller \(time.formatted())") }
      if let stated = outcome.stated?.value, !Wording.says(outcome.value?.value, stated) {
        html.element("span", class: "not", text: "Källan anger \(stated.formatted())")
      }
      if !outcome.hasFigures, outcome.notReported == nil {
        html.element("span", class: "not", text: "Bedömt i ord")
      }
      status(assessment.status, &html)
      if let comment = outcome.comment { html.element("span", class: "not", text: comment) }
      if let deviation = outcome.deviation {
        html.element("span", class: "not", text: "Varför utfallet blev ett annat: \(deviation)")
      }
    }
  }

  private static func drawSexes(_ outcome: Outcome, _ html: inout HTML) {
    for (name, value) in sexes(outcome) {
      html.element("span", class: "del", text: "\(name): \(value.formatted())")
    }
  }

  /// Women and men, as shares of both where both are counted.
  static func sexes(_ outcome: Outcome) -> [(name: String, value: Quantity)] {
    guard outcome.women != nil || outcome.men != nil else { return [] }
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
    case .missing(let reason): html.element("span", class: "saknas", text: "Inte redovisat. \(reason)")
    case .estimated: html.element("span", class: "status", text: "Uppskattat, inte räknat")
    case .proxy(let question): html.element("span", class: "status", text: "Annan fråga än målets: \(question)")
    case .otherBase(let stated, let wanted):
      html.element("span", class: "status", text: "Utfallet gäller \(stated), målet gäller \(wanted)")
    }
  }

  private static func verdict(_ assessment: GoalAssessment) -> HTML {
    .make { html in
      html.append(GoalTable.mark(assessment.verdict))
      if assessment.isOverruled, let computed = assessment.computedVerdict, computed != .undecided {
        html.element("span", class: "not", text: "Siffrorna ger: \(computed.rawValue)")
      }
      if let motive = assessment.outcome?.motive { html.element("span", class: "not", text: motive) }
    }
  }
}

/// The goals of an insats, each drawn when the first of its pages asks for it: the page of an insats and those of its
/// reports show most goals alike. It lives as long as these pages are made.
struct DrawnGoals {
  /// By the assessment, which the archive keeps for as long as pages are made.
  private var goals: [ObjectIdentifier: DrawnGoal] = [:]

  /// A goal with its outcome, drawn.
  mutating func goal(_ assessment: GoalAssessment, on site: Site) -> DrawnGoal {
    if let goal = goals[ObjectIdentifier(assessment)] { return goal }
    let goal = DrawnGoal(assessment, on: site)
    goals[ObjectIdentifier(assessment)] = goal
    return goal
  }
}
