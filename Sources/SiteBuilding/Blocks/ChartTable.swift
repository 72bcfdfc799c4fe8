import Archive
import Charts
import Comparisons
import Diagnostics
import Markup
import Quantities

/// The values of a chart as a table.
struct ChartTable {
  let block: ChartBlock
  let site: Site
  let page: Address

  func draw(_ html: inout HTML) {
    if let indicator = block.indicator.flatMap({ site.archive.indicator($0.value) }) {
      if let place = site.indicators.firstIndex(where: { site.archive.indicators[$0.indicator].id == indicator.id }),
        let dots = IndicatorCharts(comparison: site.indicators[place], archive: site.archive).dots()
      {
        dots.svg(IndicatorCharts.dotsName, &html)
      }
      html.element("p") { $0.link("Alla värden för \(indicator.name)", to: page.link(to: .indicator(indicator.id))) }
      html.raw("\n")
    }
    guard !block.series.isEmpty else { return }
    SeriesChart(block: block).draw(&html)
    let titles = block.series.map {
      TableColumns.Column(title: $0.name ?? block.unit.map(Wording.sentence) ?? "Värde", isNumeric: true)
    }
    let columns = TableColumns([TableColumns.Column(title: "")] + titles)
    html.table(columns, caption: block.unit.map { "Värden i \($0)" } ?? "Värden", isList: false) { html in
      for label in block.labels {
        html.row(
          columns, header: { $0.text(label) },
          cells: block.series.map { series in
            HTML(text: series.values.first { $0.label.value == label }?.value.value.formatted() ?? "saknas")
          })
      }
    }
  }
}
