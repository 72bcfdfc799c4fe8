import Archive
import Charts
import Diagnostics
import Markdown
import Markup
import Quantities

/// The drawing of a chart block: bars, or lines over time.
struct SeriesChart {
  let block: ChartBlock

  func draw(_ html: inout HTML) {
    let values = block.series.flatMap(\.values).map(\.value.value)
    guard !values.isEmpty, values.count <= Drawn.mostRows, let axis = axis(values) else { return }
    let name = ChartName(
      title: block.header.caption, description: "Tabellen efter diagrammet visar varje värde.")
    if block.kind == .line, block.labels.count > 1 {
      lines(axis).svg(name, &html)
    } else {
      bars(axis).svg(name, &html)
    }
  }

  /// One axis for all, or nil when the values are of several kinds.
  private func axis(_ values: [Quantity]) -> Axis? {
    if values.allSatisfy({ Drawn.percent($0) != nil }) { return .share }
    guard values.allSatisfy({ $0.unit == values[0].unit && $0.number != nil }) else { return nil }
    return .amounts(
      values.compactMap { $0.number?.doubleValue }, label: values[0].unit == .kronor ? Drawn.money : Drawn.number)
  }

  private func value(_ value: Quantity) -> Double { Drawn.percent(value) ?? value.number?.doubleValue ?? 0 }

  private func bars(_ axis: Axis) -> Bars {
    guard block.series.count > 1 else {
      return Bars(
        axis,
        groups: [
          Bars.Group(
            bars: block.series[0].values.map {
              Bars.Bar("\($0.label.value): \($0.value.value.formatted())", value: value($0.value.value))
            })
        ])
    }
    return Bars(
      axis,
      groups: block.labels.map { label in
        Bars.Group(
          label,
          bars: block.series.enumerated().compactMap { index, series in
            series.values.first { $0.label.value == label }.map {
              Bars.Bar(
                "\(series.name ?? ""): \($0.value.value.formatted())", value: value($0.value.value),
                style: index % 2 == 0 ? .filled : .open)
            }
          })
      })
  }

  /// Years stand as far apart as they are; other labels stand evenly.
  private func lines(_ axis: Axis) -> TimeSeries {
    let labels = block.labels
    let years = labels.compactMap { label in Int(label).flatMap { PartialDate.years.contains($0) ? $0 : nil } }
    let isYears = years.count == labels.count
    let place = { (label: String) in isYears ? Double(Int(label)!) : Double(labels.firstIndex(of: label)!) }
    let ticks = labels.map { Axis.Tick(place($0), $0) }.sorted { $0.value < $1.value }
    return TimeSeries(
      time: Axis(ticks[0].value, ticks[ticks.count - 1].value, ticks: ticks), values: axis,
      series: block.series.map { series in
        TimeSeries.Series(
          series.name ?? block.header.caption,
          points: series.values.map {
            TimeSeries.Point(place($0.label.value), value($0.value.value), text: $0.value.value.formattedNumber())
          }.sorted { $0.time < $1.time })
      })
  }
}

/// Money by period or post.
struct EconomyChart {
  let block: EconomyBlock
  /// The table, when it has a number.
  let item: NumberedItem?

  func draw(_ html: inout HTML) {
    let amounts = block.rows.flatMap { [$0.budget?.value, $0.outcome?.value] }.compactMap { $0 }
    guard amounts.count > 1, block.rows.count <= Drawn.mostRows,
      amounts.allSatisfy({ $0.number != nil && ($0.unit == .kronor || $0.unit == nil) })
    else { return }
    let hasBoth = block.rows.contains { $0.budget != nil && $0.outcome != nil }
    let groups = block.rows.map { row in
      let period = (row.period?.value).map(Wording.period)
      let name = Wording.sentence([period, row.post].compactMap { $0 }.joined(separator: ", "))
      let part: Bars.Style? = row.partOf == nil ? nil : .part
      let bars: [Bars.Bar] = [("Budget", row.budget, Bars.Style.open), ("Utfall", row.outcome, .filled)].compactMap {
        word, amount, style in
        amount.map {
          let words = hasBoth ? word : row.partOf.map { "\(name), ingår i \($0.value)" } ?? name
          return Bars.Bar(
            "\(words): \($0.value.formatted())", value: $0.value.number!.doubleValue, style: part ?? style)
        }
      }
      return Bars.Group(hasBoth ? name : nil, bars: bars)
    }
    let chart = Bars(.amounts(amounts.compactMap { $0.number?.doubleValue }, label: Drawn.money), groups: groups)
    Drawn.figure(
      item == nil ? "\(block.header.caption), som diagram" : block.header.caption, of: item,
      note: block.rows.contains { $0.partOf != nil }
        ? "En randig stapel är en del av en annan post och räknas inte en gång till." : nil,
      &html
    ) {
      chart.svg(
        ChartName(title: block.header.caption, description: "Tabellen före diagrammet visar varje belopp."), &$0)
    }
  }
}

/// Who worked when.
struct StaffingChart {
  let block: StaffingBlock
  /// The table, when it has a number.
  let item: NumberedItem?

  func draw(_ html: inout HTML) {
    let rows = block.rows.filter { !$0.periods.isEmpty }
    guard !rows.isEmpty, rows.count <= Drawn.mostRows,
      let axis = TimeScale.years(rows.flatMap(\.periods).map(\.value))
    else { return }
    let chart = Gantt(
      axis,
      rows: rows.map { row in
        let name = Wording.sentence(row.role) + (row.extent.map { ", \($0)" } ?? "")
        return Gantt.Row(name, spans: row.periods.map { TimeScale.span($0.value) })
      })
    Drawn.figure(
      item == nil ? "\(block.header.caption), som tidslinje" : block.header.caption, of: item, as: "tidslinje",
      note: rows.contains { $0.periods.contains { $0.value.isOpen } }
        ? "En pil betyder att perioden inte har något slut i källan." : nil,
      &html
    ) {
      chart.svg(
        ChartName(
          title: block.header.caption,
          description: "En rad för varje roll i tabellen, med de perioder då någon hade den."), &$0)
    }
  }
}
