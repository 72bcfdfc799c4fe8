import Archive
import Charts
import Comparisons
import Diagnostics
import Markup
import Quantities

/// The comparable values of an indicator as dots with intervals, and held against a reference value in a funnel.
struct IndicatorCharts {
  let comparison: IndicatorComparison
  let archive: Archive

  private var indicator: Indicator { archive.indicators[comparison.indicator] }

  /// Both charts, or nothing for an indicator that is no share.
  func draw(_ html: inout HTML) {
    guard indicator.measure == .percent else { return }
    dots(&html)
    funnel(&html)
  }

  /// The dots alone, for a text that has its own caption; nil when there are none to draw, or too many.
  func dots() -> ShareDots? {
    let count = comparison.rows.count { Drawn.percent($0.value) != nil }
    guard count > 0, count <= Drawn.mostRows else { return nil }
    return ShareDots(rows: comparison.rows.compactMap(row), references: references)
  }

  /// What the dots are called by those who do not see them.
  static let dotsName = ChartName(title: "Andelar med osäkerhet", description: Drawn.inTable)

  private func dots(_ html: inout HTML) {
    guard let chart = dots() else { return }
    let note =
      "Punkten är andelen, linjen visar hur mycket slumpen kan spela in (95 %). En ring utan linje är en andel vars antal inte är känt."
    Drawn.figure("\(indicator.name): andelar i bokstavsordning", note: note, &html) {
      chart.svg(Self.dotsName, &$0)
    }
  }

  private func row(_ row: IndicatorComparison.Row) -> ShareDots.Row? {
    guard let value = Drawn.percent(row.value) else { return nil }
    return ShareDots.Row(
      name(row), text: Wording.figure(row.value, indicator.measure), value: value,
      interval: row.interval.map(Drawn.range))
  }

  private func name(_ row: IndicatorComparison.Row) -> String {
    [archive.insatser[row.insats].name.value, row.label, row.time].compactMap { $0 }.joined(separator: ", ")
  }

  private var references: [ShareDots.Reference] {
    indicator.references.compactMap { reference in
      Drawn.percent(reference.value).map { ShareDots.Reference(Self.text(reference), value: $0) }
    }
  }

  private static func text(_ reference: Indicator.Reference) -> String {
    let name = [reference.name, reference.year?.formatted()].compactMap { $0 }.joined(separator: " ")
    return "\(name): \(reference.value.formatted())"
  }

  /// Counted shares of whole groups against their size. A part of a group, such as its women, is in the group already.
  private func funnel(_ html: inout HTML) {
    guard let reference = references.first else { return }
    let rows = comparison.rows.filter { row in
      row.interval != nil && row.label.map { !$0.hasSuffix("kvinnor") && !$0.hasSuffix("män") } != false
    }
    guard rows.count > 1, rows.count <= Drawn.mostRows else { return }
    let points = rows.compactMap { row in
      row.value.share.map {
        Funnel.Point(
          name(row), text: row.value.formatted(), count: $0.whole, value: Double($0.part) / Double($0.whole) * 100)
      }
    }
    guard points.allSatisfy({ $0.count <= Self.largestGroup }) else { return }
    let limits = Funnel.counts(for: points).map { count in
      let limits = BinomialLimits(whole: count, probability: reference.value / 100)
      return Funnel.Limits(count: count, inner: limits.innerPercent, outer: limits.outerPercent)
    }
    let chart = Funnel(points: points, limits: limits, reference: reference) { Quantity(count: $0).formatted() }
    Drawn.figure(
      "\(indicator.name): andelar mot antalet de bygger på",
      note:
        "Om alla insatser hade samma andel som referensvärdet skulle slumpen ändå sprida dem. Ungefär 95 av 100 skulle hamna mellan de inre gränserna och nästan alla mellan de yttre. Bilden tar inte hänsyn till vilka deltagarna är.",
      &html
    ) {
      chart.svg(
        ChartName(
          title: "Andelar mot antal, med gränser kring \(reference.text)",
          description: "\(Drawn.inTable) Gränserna är beräknade med binomialfördelningen."), &$0)
    }
  }

  /// Beyond this the limits are a hair's breadth, and reckoning them takes long.
  private static let largestGroup = 20_000
}
