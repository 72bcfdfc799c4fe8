package import Archive
import Diagnostics
package import Quantities

/// One indicator across the archive: the values that may be set beside each other, and those that may not, and why.
package struct IndicatorComparison: Sendable {
  /// A value that may be compared.
  package struct Row: Sendable {
    /// Places in the archive's lists.
    package var insats: Int
    package var report: Int
    /// What the value is, when the report gives several.
    package var label: String?
    package var value: Quantity
    package var interval: WilsonInterval?
    package var base: String?
    package var time: String?
    package var source: String?
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

  /// Every indicator of the archive with its values, in one pass over the reports.
  package static func all(in archive: Archive) -> [IndicatorComparison] {
    var comparisons = archive.indicators.indices.map { IndicatorComparison(indicator: $0) }
    var places: [String: Int] = [:]
    for (place, indicator) in archive.indicators.enumerated() { places[indicator.id] = place }
    var insatsPlaces: [String: Int] = [:]
    for (place, insats) in archive.insatser.enumerated() { insatsPlaces[insats.id] = place }
    for (place, report) in archive.reports.enumerated() where report.insatser.count == 1 {
      guard let insats = insatsPlaces[report.insatser[0].value] else { continue }
      for assessment in archive.assessments(in: report) where assessment.outcome != nil {
        guard let indicator = assessment.goal.indicator.flatMap({ places[$0.value] }) else { continue }
        comparisons[indicator].add(assessment, archive.indicators[indicator], insats: insats, report: place)
      }
      for measure in report.measures {
        guard let indicator = places[measure.indicator.value] else { continue }
        comparisons[indicator].add(measure, archive.indicators[indicator], insats: insats, report: place)
      }
    }
    for index in comparisons.indices { comparisons[index].sort(archive) }
    return comparisons
  }

  private mutating func add(_ assessment: GoalAssessment, _ indicator: Indicator, insats: Int, report: Int) {
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
    guard let value = outcome.value?.value else { return leave("Utfallet är bedömt i ord.") }
    let base = outcome.base?.value ?? assessment.goal.base?.value
    append(
      Row(
        insats: insats, report: report, value: value, base: base, time: outcome.time?.formatted(),
        source: outcome.source),
      indicator)
  }

  private mutating func add(_ measure: ReportedMeasure, _ indicator: Indicator, insats: Int, report: Int) {
    func row(_ label: String?, _ value: Quantity, time: String?) -> Row {
      let label = [measure.name, measure.group, label].compactMap { $0 }.joined(separator: ", ")
      return Row(
        insats: insats, report: report, label: label.isEmpty ? nil : label, value: value, base: measure.base?.value,
        time: time ?? measure.time?.formatted(), source: measure.source)
    }
    if let value = measure.value?.value { append(row(nil, value, time: nil), indicator) }
    if let value = measure.women?.value { append(row("kvinnor", value, time: nil), indicator) }
    if let value = measure.men?.value { append(row("män", value, time: nil), indicator) }
    if let value = measure.before?.value { append(row("före", value, time: nil), indicator) }
    if let value = measure.after?.value { append(row("efter", value, time: nil), indicator) }
    for point in measure.series { append(row(nil, point.value, time: point.time.formatted()), indicator) }
  }

  /// A value joins the comparison only on the indicator's own base; an estimate never does.
  private mutating func append(_ row: Row, _ indicator: Indicator) {
    if row.value.precision == .approximate {
      leftOut.append(
        LeftOut(insats: row.insats, report: row.report, value: row.value, reason: "Värdet är en uppskattning."))
    } else if let wanted = indicator.base?.value, let base = row.base, base != wanted {
      leftOut.append(
        LeftOut(
          insats: row.insats, report: row.report, value: row.value,
          reason: "Värdet gäller \(base), indikatorn gäller \(wanted)."))
    } else {
      var row = row
      row.interval = indicator.measure == .percent ? row.value.share.map(WilsonInterval.init) : nil
      rows.append(row)
    }
  }

  /// By the name of the insats, then in the order of the reports; never by value.
  private mutating func sort(_ archive: Archive) {
    rows = rows.enumerated().sorted { ($0.element.insats, $0.offset) < ($1.element.insats, $1.offset) }.map(\.element)
    leftOut = leftOut.enumerated().sorted { ($0.element.insats, $0.offset) < ($1.element.insats, $1.offset) }.map(
      \.element)
  }
}
