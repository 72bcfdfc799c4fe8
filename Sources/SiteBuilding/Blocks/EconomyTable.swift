import Archive
import Diagnostics
import Markdown
import Markup
import Quantities

/// Money by period or post. The total is computed; a row that is a part of another is shown as one and not added.
struct EconomyTable {
  let block: EconomyBlock
  let item: NumberedItem?

  func html() -> HTML {
    let hasPeriod = block.rows.contains { $0.period != nil }
    let hasPost = block.rows.contains { $0.post != nil }
    let hasBudget = block.rows.contains { $0.budget != nil } || block.statedBudget != nil
    let hasOutcome = block.rows.contains { $0.outcome != nil } || block.statedOutcome != nil
    let hasComment = block.rows.contains { $0.comment != nil }
    var titles = [TableColumns.Column(title: hasPeriod ? "Period" : "Post")]
    if hasPeriod, hasPost { titles.append(.init(title: "Post")) }
    if hasBudget { titles.append(.init(title: "Budget", isNumeric: true)) }
    if hasOutcome { titles.append(.init(title: hasBudget ? "Utfall" : "Belopp", isNumeric: true)) }
    if hasComment { titles.append(.init(title: "Kommentar")) }
    let columns = TableColumns(titles)
    return .make { html in
      html.table(columns, item, caption: block.header.caption) { html in
        for row in block.rows {
          var cells: [HTML] = []
          if hasPeriod, hasPost { cells.append(HTML(text: row.post ?? "")) }
          if hasBudget { cells.append(HTML(text: row.budget?.value.formatted() ?? "")) }
          if hasOutcome { cells.append(HTML(text: row.outcome?.value.formatted() ?? "")) }
          if hasComment { cells.append(HTML(text: row.comment ?? "")) }
          html.row(
            columns, class: row.partOf == nil ? nil : "del-av",
            header: { html in
              let name = (hasPeriod ? (row.period?.value).map(Wording.period) : nil) ?? row.post
              html.text(Wording.sentence(name ?? ""))
              if let partOf = row.partOf { html.element("span", class: "not", text: "Ingår i \(partOf.value)") }
            }, cells: cells)
        }
        total(columns, hasPost: hasPeriod && hasPost, hasBudget, hasOutcome, &html)
      }
      html.append(BlockDrawing.notes(block.header))
      EconomyChart(block: block, item: item).draw(&html)
    }
  }

  private func total(_ columns: TableColumns, hasPost: Bool, _ hasBudget: Bool, _ hasOutcome: Bool, _ html: inout HTML)
  {
    let budget = block.sum(\.budget)
    let outcome = block.sum(\.outcome)
    guard budget != nil || outcome != nil else { return }
    var cells = hasPost ? [HTML()] : []
    if hasBudget { cells.append(HTML(text: amount(budget))) }
    if hasOutcome { cells.append(HTML(text: amount(outcome))) }
    html.row(columns, class: "summa", header: { $0.text("Totalt") }, cells: cells)
  }

  private func amount(_ sum: DecimalNumber?) -> String { sum.map { "\($0.formatted())\u{A0}kr" } ?? "" }
}
