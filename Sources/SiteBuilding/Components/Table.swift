import Archive
import Markdown
import Markup

/// A table of the program's own making: a caption, columns, and rows whose first cell heads them. Each cell carries the
/// name of its column, so that a narrow screen can show a row as a list.
struct TableColumns {
  struct Column {
    var title: String
    var isNumeric = false
  }

  var columns: [Column]

  init(_ titles: String...) {
    columns = titles.map { title in
      title.hasPrefix("#") ? Column(title: String(title.dropFirst()), isNumeric: true) : Column(title: title)
    }
  }

  init(_ columns: [Column]) { self.columns = columns }
}

extension HTML {
  /// A table with its heading row.
  ///
  /// - Parameters:
  ///   - item: the number and the anchor of the table, where it has them; `Tabell 3` is written before the caption.
  ///   - caption: what the table shows.
  ///   - isCaptionHidden: whether the caption is only for those who hear the page, because the heading above says it.
  ///   - isList: whether a narrow screen shows each row as a list rather than scrolling sideways.
  mutating func table(
    _ columns: TableColumns, _ item: NumberedItem? = nil, caption: String, isList: Bool = true,
    isCaptionHidden: Bool = false, rows: (inout HTML) -> Void
  ) {
    raw("<div class=\"tabell\" role=\"group\" tabindex=\"0\"")
    attribute("aria-label", item.map { "\($0.label): \(caption)" } ?? caption)
    raw("><table")
    attribute("id", item?.id)
    attribute("class", isList ? "lista" : nil)
    raw(isCaptionHidden ? ">\n<caption class=\"dold\">" : ">\n<caption>")
    if let item {
      element("span", .class("nummer"), text: item.label)
      raw(" ")
    }
    text(caption)
    raw("</caption>\n<thead>\n<tr>")
    for column in columns.columns {
      if column.title.isEmpty {
        raw("<td></td>")
      } else {
        element("th", .scope("col"), .class(column.isNumeric ? "tal" : nil), text: column.title)
      }
    }
    raw("</tr>\n</thead>\n<tbody>\n")
    rows(&self)
    raw("</tbody>\n</table></div>\n")
  }

  /// A row: the first cell heads it, the others follow in the order of the columns; cells that
  /// are not given are empty.
  ///
  /// - Parameter choices: the numbers of the choices of a filter that the row answers to.
  mutating func row(
    _ columns: TableColumns, class name: String? = nil, choices: String? = nil, header: (inout HTML) -> Void,
    cells: [HTML]
  ) {
    raw("<tr")
    attribute("class", name)
    attribute("data-val", choices)
    raw("><th scope=\"row\">")
    header(&self)
    raw("</th>")
    for (index, column) in columns.columns.dropFirst().enumerated() {
      raw("<td")
      attribute("data-rubrik", column.title)
      attribute("class", column.isNumeric ? "tal" : nil)
      raw(">")
      if index < cells.count { append(cells[index]) }
      raw("</td>")
    }
    raw("</tr>\n")
  }

  /// A row of plain text.
  mutating func row(_ columns: TableColumns, class name: String? = nil, _ texts: String?...) {
    row(
      columns, class: name, header: { $0.text(texts.first.flatMap { $0 } ?? "") },
      cells: texts.dropFirst().map { HTML(text: $0 ?? "") })
  }

  /// A section of a page that has a text beside it.
  mutating func section(
    _ section: PageSection, _ title: String, class name: String? = nil, content: (inout HTML) -> Void
  ) {
    self.section(section.rawValue, title, class: name, content: content)
  }

  /// A section of a page with its heading; nothing at all when the content is empty.
  mutating func section(_ id: String, _ title: String, class name: String? = nil, content: (inout HTML) -> Void) {
    let start = count
    raw("<section")
    attribute("aria-labelledby", id)
    attribute("class", name)
    raw(">\n<h2")
    attribute("id", id)
    raw(">")
    text(title)
    raw("</h2>\n")
    let inner = count
    content(&self)
    if count > inner { raw("</section>\n") } else { cut(to: start) }
  }

  /// A list of points; nothing when there are none.
  mutating func list(_ items: [HTML], class name: String? = nil) {
    guard !items.isEmpty else { return }
    raw("<ul")
    attribute("class", name)
    raw(">\n")
    for item in items {
      raw("<li>")
      append(item)
      raw("</li>\n")
    }
    raw("</ul>\n")
  }

  mutating func paragraph(_ text: String, class name: String? = nil) {
    element("p", .class(name), text: text)
    raw("\n")
  }
}
