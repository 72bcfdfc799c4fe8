package import Archive
import Diagnostics
import Parallel
package import Quantities

/// One indicator across the archive: the values that may be set beside each other, and those that may not, and why.
package struct IndicatorComparison: Sendable {
  /// A value that may be compared.
  package final class Row: Sendable {
    /// Places in the archive's lists.
    package let insats: Int
    package let report: Int
    /// What the value is, when the report gives several.
    package let label: String?
    package let value: Quantity
    package let interval: WilsonInterval?
    package let base: String?
    package let time: String?

    init(
      insats: Int, report: Int, label: String?, value: Quantity, interval: WilsonInterval?, base: String?, time: String?
    ) {
      self.insats = insats
      self.report = report
      self.label = label
      self.value = value
      self.interval = interval
      self.base = base
      self.time = time
    }
  }

  /// A value that may not be compared, and why.
  package struct LeftOut: Sendable {
    package var insats: Int
    package var report: Int
    package var value: Quantity?
    package var reason: String
  }

  package var indicator: Int
  package var rows: [Row] = []
  package var leftOut: [LeftOut] = []

  /// Below this a share's base is called small (UK Government Analysis Function: groups under 20 are unreliable).
  package static let smallBase = 20

  /// Every indicator of the archive with its values, by the name of the insats, which is the order of the archive's list,
  /// then in the order of the reports; never by value.
  package static func all(in archive: Archive) -> [IndicatorComparison] {
    var comparisons = archive.indicators.indices.map { IndicatorComparison(indicator: $0) }
    var places: [String: Int] = [:]
    for (place, indicator) in archive.indicators.enumerated() { places[indicator.id] = place }
    let found = Parallel.map(reports(in: archive)) { [places] insats, place in
      let report = archive.reports[place]
      var found: [IndicatorComparison] = []
      for assessment in archive.assessments(in: report) where assessment.outcome != nil {
        guard let indicator = assessment.goal.indicator.flatMap({ places[$0.value] }) else { continue }
        let measures = report.measures.filter { $0.indicator.value == archive.indicators[indicator].id }
        var one = IndicatorComparison(indicator: indicator)
        one.add(assessment, archive.indicators[indicator], insats: insats, report: place, measures: measures)
        found.append(one)
      }
      for measure in report.measures {
        guard let indicator = places[measure.indicator.value] else { continue }
        var one = IndicatorComparison(indicator: indicator)
        one.add(measure, archive.indicators[indicator], insats: insats, report: place)
        found.append(one)
      }
      return found
    }
    for one in found.joined() {
      comparisons[one.indicator].rows += one.rows
      comparisons[one.indicator].leftOut += one.leftOut
    }
    return comparisons
  }

  /// The places of the reports on one insats alone, in the order of the insatser.
  private static func reports(in archive: Archive) -> [(insats: Int, report: Int)] {
    var insatser: [String: Int] = [:]
    for (place, insats) in archive.insatser.enumerated() { insatser[insats.id] = place }
    var reports = [[Int]](repeating: [], count: archive.insatser.count)
    for (place, report) in archive.reports.enumerated() where report.insatser.count == 1 {
      if let insats = insatser[report.insatser[0].value] { reports[insats].append(place) }
    }
    return reports.enumerated().flatMap { insats, reports in reports.map { (insats, $0) } }
  }

  private mutating func add(
    _ assessment: GoalAssessment, _ indicator: Indicator, insats: Int, report: Int, measures: [ReportedMeasure]
  ) {
    guard let outcome = assessment.outcome else { return }
    func leave(_ reason: String) {
      leftOut.append(LeftOut(insats: insats, report: report, value: outcome.value?.value, reason: reason))
    }
    switch assessment.status {
    case .silent: return leave("Inget utfall är redovisat.")
    case .missing(let reason): return leave(reason)
    case .proxy(let question): return leave("Annan fråga än målets: \(question)")
    case .estimated: return leave("Värdet är en uppskattning.")
    case .otherBase(let stated, let wanted): return leave("Värdet gäller \(stated), målet gäller \(wanted).")
    case .reported: break
    }
    guard outcome.hasFigures else { return leave("Utfallet är bedömt i ord.") }
    if !outcome.distribution.isEmpty { leave("Utfallet är en fördelning.") }
    let base = outcome.base?.value ?? assessment.goal.base?.value
    // A figure that the report gives as a measure too is told once, as the measure, which says more of it.
    var alike: [Figure] = []
    for measure in measures
    where (measure.base?.value ?? indicator.base?.value) == (base ?? indicator.base?.value)
      && (measure.time == nil || outcome.time == nil || measure.time == outcome.time)
    {
      Self.forEachFigure(of: measure) { alike.append($0) }
    }
    let time = outcome.time?.formatted()
    Self.forEachLabelled(outcome.value, outcome.women, outcome.men, outcome.before, outcome.after) { label, value in
      if alike.contains(where: { $0.value == value && ($0.label == label || $0.time != nil) }) { return }
      append(value, label, base: base, time: time, indicator, insats: insats, report: report)
    }
  }

  private mutating func add(_ measure: ReportedMeasure, _ indicator: Indicator, insats: Int, report: Int) {
    let time = measure.time?.formatted()
    Self.forEachFigure(of: measure) { figure in
      let label = [measure.name, measure.group, figure.label].compactMap { $0 }.joined(separator: ", ")
      append(
        figure.value, label.isEmpty ? nil : label, base: measure.base?.value, time: figure.time ?? time, indicator,
        insats: insats, report: report)
    }
  }

  /// A figure of a measure, with what it is and, in a series, when.
  private typealias Figure = (label: String?, value: Quantity, time: String?)

  /// Every figure of a measure.
  private static func forEachFigure(of measure: ReportedMeasure, _ body: (Figure) -> Void) {
    forEachLabelled(measure.value, measure.women, measure.men, measure.before, measure.after) { body(($0, $1, nil)) }
    for point in measure.series { body((nil, point.value, point.time.formatted())) }
  }

  /// The values of a figure that is given as a whole, by sex, or before and after, with what each of them is.
  private static func forEachLabelled(
    _ whole: Located<Quantity>?, _ women: Located<Quantity>?, _ men: Located<Quantity>?,
    _ before: Located<Quantity>?, _ after: Located<Quantity>?, _ body: (_ label: String?, _ value: Quantity) -> Void
  ) {
    if let whole { body(nil, whole.value) }
    if let women { body("kvinnor", women.value) }
    if let men { body("män", men.value) }
    if let before { body("före", before.value) }
    if let after { body("efter", after.value) }
  }

  /// A value joins the comparison only on the indicator's own base and in its unit; an estimate never does.
  private mutating func append(
    _ value: Quantity, _ label: String?, base: String?, time: String?, _ indicator: Indicator, insats: Int, report: Int
  ) {
    func leave(_ reason: String) {
      leftOut.append(LeftOut(insats: insats, report: report, value: value, reason: reason))
    }
    if value.isProtected { return leave("Värdet är skyddat, eftersom gruppen är liten.") }
    if value.precision == .approximate { return leave("Värdet är en uppskattning.") }
    if let wanted = indicator.base?.value, let base, base != wanted {
      return leave("Värdet gäller \(base), indikatorn gäller \(wanted).")
    }
    guard indicator.measure.fits(value) else {
      return leave("Värdet har en annan enhet än indikatorn (\(indicator.unitText)).")
    }
    // `drygt 6 av 10` is a bound, not a count that an interval could be computed from.
    let isCounted = indicator.measure == .percent && value.precision == .exact
    rows.append(
      Row(
        insats: insats, report: report, label: label, value: value,
        interval: isCounted ? value.share.map(WilsonInterval.init) : nil, base: base, time: time))
  }
}
