import Archive
import Charts
import Diagnostics
import Markdown
import Markup
import Quantities

/// The key figures of a report that are drawn: women and men beside each other, and values over time.
struct MeasureCharts {
  let report: Report
  let site: Site
  /// The tables that are drawn.
  let measuresItem: NumberedItem?
  let exitsItem: NumberedItem?

  func draw(_ html: inout HTML) {
    exits(&html)
    var number = 0
    sexes(&number, &html)
    series(&number, &html)
  }

  /// Shares of women and of men, on the axis of shares.
  private func sexes(_ number: inout Int, _ html: inout HTML) {
    let groups = report.measures.compactMap { measure -> Bars.Group? in
      guard let women = measure.women?.value, let men = measure.men?.value, let left = Drawn.percent(women),
        let right = Drawn.percent(men)
      else { return nil }
      return Bars.Group(
        name(measure),
        bars: [
          Bars.Bar("Kvinnor: \(women.formatted())", value: left),
          Bars.Bar("Män: \(men.formatted())", value: right, style: .open),
        ])
    }
    figure("Kvinnor och män", of: measuresItem, &number, Bars(.share, groups: groups), &html)
  }

  /// How many women and men left for what.
  private func exits(_ html: inout HTML) {
    let groups = report.exits.compactMap { exit -> Bars.Group? in
      guard let women = bar("Kvinnor", exit.women, exit, "kvinnor", .filled),
        let men = bar("Män", exit.men, exit, "män", .open)
      else { return nil }
      return Bars.Group(Wording.sentence(exit.category.value), bars: [women, men])
    }
    // The axis is made of what is told, so that it tells nothing of what is protected.
    let axis = Axis.amounts(groups.flatMap(\.bars).compactMap(\.value), label: Drawn.number)
    var number = 0
    figure("Så avslutade kvinnor och män insatsen, antal", of: exitsItem, &number, Bars(axis, groups: groups), &html)
  }

  /// A count as a bar; a protected one is a bar without a value.
  private func bar(_ name: String, _ count: Located<Int>?, _ exit: Exit, _ key: String, _ style: Bars.Style)
    -> Bars.Bar?
  {
    if exit.protected.contains(key) { return Bars.Bar("\(name): \(Quantity.protectedWord)", value: nil, style: style) }
    return count.map {
      Bars.Bar("\(name): \(Quantity(count: $0.value).formatted())", value: Double($0.value), style: style)
    }
  }

  private func figure(
    _ caption: String, of item: NumberedItem?, _ number: inout Int, _ chart: Bars, _ html: inout HTML
  ) {
    guard chart.groups.contains(where: { $0.bars.contains { $0.value != nil } }), chart.groups.count <= Drawn.mostRows
    else { return }
    number += 1
    Drawn.figure(caption, of: item, number: number, &html) {
      chart.svg(ChartName(title: caption, description: Drawn.inTable), &$0)
    }
  }

  /// A measure that was taken several times.
  private func series(_ number: inout Int, _ html: inout HTML) {
    for measure in report.measures where measure.series.count > 1 {
      let values = measure.series.map(\.value)
      let isShare = values.allSatisfy { Drawn.percent($0) != nil }
      guard isShare || values.allSatisfy({ $0.unit == values[0].unit && $0.number != nil }) else { continue }
      let numbers = values.map { isShare ? Drawn.percent($0)! : $0.number!.doubleValue }
      let label = values[0].unit == .kronor ? Drawn.money : Drawn.number
      let points = zip(measure.series, numbers).map { point, number in
        TimeSeries.Point(Double(point.time.earliest), number, text: shortened(point.value))
      }
      let ticks = zip(measure.series, points).map { Axis.Tick($1.time, String($0.time.year)) }
      guard let first = points.map(\.time).min(), let last = points.map(\.time).max(), first < last else { continue }
      let chart = TimeSeries(
        time: Axis(first, last, ticks: ticks), values: isShare ? .share : .amounts(numbers, label: label),
        series: [TimeSeries.Series(name(measure), points: points.sorted { $0.time < $1.time })])
      number += 1
      Drawn.figure(name(measure), of: measuresItem, number: number, &html) {
        chart.svg(ChartName(title: name(measure), description: Drawn.inTable), &$0)
      }
    }
  }

  /// A value as it stands at its point: kronor in thousands or millions, to leave room for the next.
  private func shortened(_ value: Quantity) -> String {
    if let share = value.share { return "\(share.displayPercent.formatted())\u{A0}%" }
    guard value.unit == .kronor, let number = value.number?.doubleValue else { return value.formattedNumber() }
    guard number.magnitude >= 1_000_000 else { return Drawn.money(number) }
    return Drawn.money((number / 100_000).rounded() * 100_000)
  }

  private func name(_ measure: ReportedMeasure) -> String {
    let indicator = site.archive.indicator(measure.indicator.value)?.name ?? measure.indicator.value
    return [measure.name ?? indicator, measure.group].compactMap { $0 }.joined(separator: ", ")
  }
}
