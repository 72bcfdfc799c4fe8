import Archive
import Markdown
import Markup
import Quantities

/// Who worked in the insats, by role and period.
struct StaffingTable {
  let block: StaffingBlock
  let item: NumberedItem?

  private static let columns = TableColumns("Roll", "Part", "Period", "Omfattning", "Kommentar")

  func html() -> HTML {
    .make { html in
      html.table(Self.columns, id: item?.id, label: item?.label, caption: block.header.caption) { html in
        for row in block.rows {
          html.row(
            Self.columns, Wording.sentence(row.role), row.party,
            row.periods.map { $0.formatted() }.joined(separator: "; "), row.extent, row.comment)
        }
      }
      html.append(BlockDrawing.notes(block.header))
    }
  }
}
