import Archive
import Diagnostics
import Markdown
import Markup
import Quantities

/// Who worked in the insats, by role and period.
struct StaffingTable {
  let block: StaffingBlock
  let item: NumberedItem?

  private static let parts: [(title: String, text: @Sendable (StaffingBlock.Row) -> String?)] = [
    ("Part", { $0.party }), ("Period", { row in row.periods.map { Wording.period($0.value) }.joined(separator: "; ") }),
    ("Omfattning", { $0.extent }), ("Kommentar", { $0.comment }),
  ]

  /// The table; a column that no row fills is left out.
  func html() -> HTML {
    let parts = Self.parts.filter { part in block.rows.contains { part.text($0)?.isEmpty == false } }
    let columns = TableColumns([.init(title: "Roll")] + parts.map { .init(title: $0.title) })
    return .make { html in
      html.table(columns, item, caption: block.header.caption) { html in
        for row in block.rows {
          html.row(
            columns, header: { $0.text(Wording.sentence(row.role)) },
            cells: parts.map { HTML(text: $0.text(row) ?? "") })
        }
      }
      html.append(BlockDrawing.notes(block.header))
      StaffingChart(block: block, item: item).draw(&html)
    }
  }
}
