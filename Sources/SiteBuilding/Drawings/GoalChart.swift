import Archive
import Charts
import Diagnostics
import Markdown
import Markup
import Quantities

/// A goal with its outcome as a row on an axis; nil for a goal that has no figure to hold an outcome against.
struct GoalChart {
  let row: GoalRow
  /// The figures in words, for those who do not see the row.
  let title: String
  let description: String

  init?(_ assessment: GoalAssessment) {
    let goal = assessment.goal
    guard let demand = Self.demand(goal) else { return nil }
    guard let bars = Self.bars(assessment, demand), !bars.isEmpty else { return nil }
    let baseline = Self.baseline(assessment, demand)
    let axis = demand.isShare ? Axis.share : Self.amounts(demand, bars, baseline)
    row = GoalRow(axis, bars: bars, target: demand.target, baseline: baseline)
    var title = ""
    for bar in bars { title += "\(bar.text); " }
    self.title = title + demand.words
    var description = "\(Wording.sentence(assessment.verdict.rawValue))."
    for interval in bars.compactMap(\.interval) {
      description +=
        " Osäkerhet \(Int(interval.lowerBound.rounded()))–\(Int(interval.upperBound.rounded()))\u{A0}%."
    }
    if let baseline { description += " \(Wording.sentence(baseline.text))." }
    self.description = description
  }

  /// The row with the words of its goal over it, as an item of a list.
  func item(_ assessment: GoalAssessment) -> HTML {
    .make { html in
      html.raw("<li>\n<p>")
      html.text(assessment.goal.text)
      html.raw(" ")
      html.append(GoalTable.mark(assessment.verdict))
      html.raw("</p>\n")
      html.append(row.svg(ChartName(title: title, description: description)))
      html.raw("</li>\n")
    }
  }

  private static func amounts(_ demand: Demand, _ bars: [GoalRow.Bar], _ baseline: GoalRow.Mark?) -> Axis {
    .amounts(demand.values + bars.compactMap(\.value) + [baseline?.value].compactMap { $0 }, label: Drawn.number)
  }

  /// The first part of what a goal demands that can be marked on an axis.
  private static func demand(_ goal: Goal) -> Demand? {
    for part in goal.requirement.value.parts {
      if let demand = Demand(part, goal) { return demand }
    }
    return nil
  }

  /// What a goal demands, as far as it can be marked on an axis.
  private struct Demand {
    var target: GoalRow.Target?
    var baseline: Quantity?
    var words: String
    var isShare: Bool
    var unit: Unit?
    /// One target for each category of a distribution.
    var wanted: [(category: String, share: Quantity)] = []
    var isBySex = false
    var values: [Double] = []

    init?(_ part: Requirement, _ goal: Goal) {
      words = "mål \(part.formatted())"
      let marked: (Quantity, Quantity)?
      switch part {
      case .atLeast(let value), .atMost(let value), .exactly(let value): marked = (value, value)
      case .atLeastOfEachSex(let value): (marked, isBySex) = ((value, value), true)
      case .between(let low, let high): marked = (low, high)
      case .change(let from, let to): (marked, baseline) = ((to, to), from)
      case .increase(let from), .decrease(let from):
        guard let from = from ?? goal.baseline?.value else { return nil }
        (marked, baseline) = (nil, from)
      case .distribution:
        (marked, wanted) = (nil, goal.distribution)
        guard wanted.allSatisfy({ Drawn.percent($0.share) != nil }), !wanted.isEmpty else { return nil }
        (isShare, words) = (true, "mål enligt fördelningen")
        return
      case .done, .qualitative: return nil
      }
      guard let sample = marked?.0 ?? baseline else { return nil }
      isShare = Drawn.percent(sample) != nil
      unit = sample.unit
      guard let marked else {
        guard let value = Self.number(sample, isShare, unit) else { return nil }
        values = [value]
        return
      }
      guard let low = Self.number(marked.0, isShare, unit), let high = Self.number(marked.1, isShare, unit), low <= high
      else { return nil }
      target = GoalRow.Target(low...high, text: words)
      values = [low, high]
    }

    /// A figure on the axis of the goal; nil when it is of another kind.
    static func number(_ value: Quantity, _ isShare: Bool, _ unit: Unit?) -> Double? {
      if isShare { return Drawn.percent(value) }
      guard value.unit == unit || (isCount(value.unit) && isCount(unit)) else { return nil }
      return value.number?.doubleValue
    }

    private static func isCount(_ unit: Unit?) -> Bool { unit == nil || unit == .persons || unit == .pieces }

    func number(_ value: Quantity) -> Double? { Self.number(value, isShare, unit) }
  }

  /// The bars of an outcome; nil when it has figures that cannot stand on the axis of the goal.
  private static func bars(_ assessment: GoalAssessment, _ demand: Demand) -> [GoalRow.Bar]? {
    let (certainty, remark) = certainty(assessment.status)
    // How a whole group divides is no sample of anything; only a share of its own has an interval.
    func bar(_ value: Quantity, _ name: String? = nil, target: GoalRow.Target? = nil) -> GoalRow.Bar? {
      if value.isProtected {
        return GoalRow.Bar(nil, text: [name, Quantity.protectedWord].compactMap { $0 }.joined(separator: " "))
      }
      return demand.number(value).map {
        let words = [name, value.formatted()].compactMap { $0 }.joined(separator: " ")
        return GoalRow.Bar(
          $0, interval: name == nil && demand.isShare ? Drawn.interval(value) : nil, certainty: certainty,
          text: [words, remark].compactMap { $0 }.joined(separator: ", "), target: target)
      }
    }
    guard let outcome = assessment.outcome, outcome.notReported == nil else {
      return [GoalRow.Bar(nil, text: assessment.outcome == nil ? "inget utfall redovisat" : "utfallet inte redovisat")]
    }
    if !demand.wanted.isEmpty {
      return demand.wanted.compactMap { wanted in
        let place = Drawn.percent(wanted.share)!
        let target = GoalRow.Target(place...place, text: "mål \(wanted.share.formatted())")
        guard let share = outcome.distribution.first(where: { $0.category == wanted.category })?.share else {
          return GoalRow.Bar(nil, text: "\(wanted.category): utfall saknas", target: target)
        }
        return bar(share, wanted.category, target: target)
      }
    }
    if demand.isBySex {
      let shares = DrawnGoal.sexes(outcome)
      return shares.isEmpty ? nil : shares.compactMap { bar($0.value, $0.name.lowercased()) }
    }
    if let value = (outcome.value ?? outcome.after)?.value { return bar(value).map { [$0] } }
    return outcome.hasFigures ? nil : [GoalRow.Bar(nil, text: "inget utfall i siffror, bedömt i ord")]
  }

  private static func certainty(_ status: GoalAssessment.Status) -> (GoalRow.Certainty, String?) {
    switch status {
    case .reported, .silent, .missing: (.counted, nil)
    case .estimated: (.uncertain, "uppskattat")
    case .proxy: (.uncertain, "annan fråga än målets")
    case .otherBase: (.uncertain, "annan bas än målets")
    }
  }

  private static func baseline(_ assessment: GoalAssessment, _ demand: Demand) -> GoalRow.Mark? {
    let before = assessment.outcome?.before?.value ?? assessment.goal.baseline?.value ?? demand.baseline
    guard let before, let value = demand.number(before) else { return nil }
    return GoalRow.Mark(value, text: "utgångsläge \(before.formatted())")
  }
}

/// Every goal of a table that can be drawn, under each other.
struct GoalFigure {
  let goals: [DrawnGoal]

  func draw(_ caption: String, _ item: NumberedItem?, _ html: inout HTML) {
    let rows = goals.compactMap(\.chart?.row)
    guard !rows.isEmpty else { return }
    Drawn.figure(caption, of: item, note: note(rows, item), class: "ritad bred", &html) { html in
      html.raw("<ul class=\"malrader\">\n")
      for goal in goals { html.append(goal.drawing) }
      html.raw("</ul>\n")
    }
  }

  /// How the rows are read: only what is drawn in some of them.
  private func note(_ rows: [GoalRow], _ item: NumberedItem?) -> String {
    let bars = rows.flatMap(\.bars)
    let others = goals.count - rows.count
    let parts = [
      bars.contains { $0.value != nil }
        ? "Stapeln är utfallet och det lodräta strecket målet." : "Det lodräta strecket är målet.",
      bars.contains { $0.interval != nil }
        ? "Den tunna linjen visar hur mycket slumpen kan spela in (95\u{A0}%)." : nil,
      rows.contains { $0.baseline != nil } ? "En ring är utgångsläget." : nil,
      bars.contains { $0.certainty == .uncertain }
        ? "En stapel utan fyllning är uppskattad eller mäter något annat än målet." : nil,
      bars.contains { $0.certainty == .missing } ? "En streckad rad saknar utfall." : nil,
      others > 0
        ? "\(Wording.count(others, "mål", "mål")) utan siffror att rita står bara i \(item?.reference ?? "tabellen")."
        : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
