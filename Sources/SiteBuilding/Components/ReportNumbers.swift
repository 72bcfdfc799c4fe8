import Archive
import Diagnostics
import Markdown

/// The numbers of the tables on a report's page, in the order of the page: the goal table stands before the text or
/// where the writer has placed it, other tables of the page's own after the text. Each keeps its anchor whatever its
/// number is. A drawing of a table has the number of its table.
struct ReportNumbers {
  /// The goal table; nil for a report without goals.
  let goals: NumberedItem?
  private var last: Int

  init(_ report: Report, hasGoals: Bool) {
    let place = report.body.tablesBeforeGoals ?? 0
    goals = hasGoals ? Self.item(place + 1, .goalTable) : nil
    last = report.body.tableCount + (hasGoals ? 1 : 0)
  }

  /// A table of the text with the number that it has on the page.
  func renumbered(_ item: NumberedItem) -> NumberedItem {
    guard let goals, item.kind == .table, item.number >= goals.number else { return item }
    return NumberedItem(kind: .table, number: item.number + 1, id: item.id)
  }

  /// The next table after the text.
  mutating func next(_ section: PageSection) -> NumberedItem {
    last += 1
    return Self.item(last, section)
  }

  private static func item(_ number: Int, _ section: PageSection) -> NumberedItem {
    NumberedItem(kind: .table, number: number, id: section.rawValue)
  }
}
