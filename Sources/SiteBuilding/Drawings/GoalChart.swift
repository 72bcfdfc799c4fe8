import Archive
import Charts
import Diagnostics
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
    title.reserveCapacity(bars.reduce(demand.words.utf8.count) { $0 + $1.text.utf8.count + 2 })
    for bar in bars {
      title += bar.text
      title += "; "
    }
    title += demand.words
    self.title = title
    var description = Wording.sentence(assessment.verdict.rawValue) + "."
    for bar in bars {
      guard let interval = bar.interval else { continue }
      description +=
        " Osäkerhet \(Int(interval.lowerBound.rounded()))–\(Int(interval.upperBound.rounded()))\u{A0}%."
    }
    if let baseline { description += " \(Wording.sentence(baseline.text))." }
    self.description = description
  }

  /// Writes the row with the words of its goal over it, as an item of a list.
  func draw(_ assessment: GoalAssessment, _ html: inout HTML) {
    html.reserve(2_500)
    html.raw("<li>\n<p>")
    html.text(assessment.goal.text)
    html.raw(" ")
    html.append(GoalTable.mark(assessment.verdict))
    html.raw("</p>\n")
    row.svg(ChartName(title: title, description: description), &html)
    html.raw("</li>\n")
  }

  /// What there is to see in a row.
  struct Signs: OptionSet {
    let rawValue: UInt8
    static let outcome = Signs(rawValue: 1)
    static let interval = Signs(rawValue: 2)
    static let baseline = Signs(rawValue: 4)
    /// An outcome that is estimated, or measures something else than the goal.
    static let uncertain = Signs(rawValue: 8)
    static let missing = Signs(rawValue: 16)
  }

  /// What there is to see in the row, and a reader may need to be told.
  var signs: Signs {
    var signs: Signs = row.baseline == nil ? [] : .baseline
    for bar in row.bars {
      if bar.value != nil { signs.insert(.outcome) }
      if bar.interval != nil { signs.insert(.interval) }
      switch bar.certainty {
      case .counted: break
      case .uncertain: signs.insert(.uncertain)
      case .missing: signs.insert(.missing)
      }
    }
    return signs
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
      words = "mål " + part.formatted()
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
        return GoalRow.Bar(nil, text: name.map { "\($0) \(Quantity.protectedWord)" } ?? Quantity.protectedWord)
      }
      guard let number = demand.number(value) else { return nil }
      var text = value.formatted()
      if let name { text = "\(name) \(text)" }
      if let remark { text += ", \(remark)" }
      return GoalRow.Bar(
        number, interval: name == nil && demand.isShare ? Drawn.interval(value) : nil, certainty: certainty,
        text: text, target: target)
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
