import Archive
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
      html.element("p") { $0.link("Alla värden för \(indicator.name)", to: page.link(to: .indicator(indicator.id))) }
      html.raw("\n")
    }
    guard !block.series.isEmpty else { return }
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
