import Archive
import Diagnostics
import Markup
import Quantities

/// The same thing measured twice, with the difference.
struct BeforeAfterTable {
  let block: BeforeAfterBlock

  func draw(_ html: inout HTML) {
    BeforeAfterCharts(block: block).draw(&html)
    let hasCounts = block.rows.contains { $0.countBefore != nil || $0.countAfter != nil }
    let columns =
      hasCounts
      ? TableColumns("Vad", "#Före", "#Efter", "#Skillnad", "Svarande")
      : TableColumns("Vad", "#Före", "#Efter", "#Skillnad")
    html.table(columns, caption: "Före och efter") { html in
      for row in block.rows {
        html.row(
          columns,
          header: { html in
            html.text(row.what)
            let notes = [row.scale.map { "Skala \($0.formatted())" }, row.comment].compactMap { $0 }
            if !notes.isEmpty { html.element("span", class: "not", text: notes.joined(separator: ". ")) }
          },
          cells: [
            HTML(text: row.before?.value.formatted() ?? ""), HTML(text: row.after?.value.formatted() ?? ""),
            HTML(text: difference(row) ?? ""), HTML(text: counts(row)),
          ])
      }
    }
  }

  private func difference(_ row: BeforeAfterBlock.Row) -> String? {
    guard let before = row.before?.value, let after = row.after?.value, before.unit == after.unit,
      let from = before.writtenNumber, let to = after.writtenNumber, before.share == nil, after.share == nil
    else { return nil }
    let difference = to - from
    let sign = difference.mantissa > 0 ? "+" : ""
    let unit = before.unit == .percent ? "\u{A0}procentenheter" : ""
    return sign + difference.formatted() + unit
  }

  private func counts(_ row: BeforeAfterBlock.Row) -> String {
    switch (row.countBefore, row.countAfter) {
    case let (before?, after?) where before == after: "\(before)"
    case let (before?, after?): "\(before) före, \(after) efter"
    case let (before?, nil): "\(before) före"
    case let (nil, after?): "\(after) efter"
    case (nil, nil): ""
    }
  }
}
