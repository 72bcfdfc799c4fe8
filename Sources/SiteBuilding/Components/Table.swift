import Archive
import Markdown
import Markup

/// A table of the program's own making: a caption, columns, and rows whose first cell heads them. Each cell carries the
/// name of its column, so that a narrow screen can show a row as a list.
struct TableColumns {
  struct Column {
    let title: String
    let isNumeric: Bool
    /// The tag that opens its cells.
    let cell: HTML

    init(title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
      cell = .make { html in
        html.raw("<td")
        html.attribute("data-rubrik", title)
        html.raw(isNumeric ? " class=\"tal\">" : ">")
      }
    }
  }

  let columns: [Column]

  /// - Parameter titles: those of columns of numbers with `#` in front.
  init(_ titles: String...) {
    columns = titles.map { title in
      title.utf8.first == UInt8(ascii: "#")
        ? Column(title: String(title.dropFirst()), isNumeric: true) : Column(title: title)
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
      element("span", class: "nummer", text: item.label)
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

  /// A row: the first cell heads it, the others follow in the order of the columns.
  ///
  /// - Parameters:
  ///   - choices: the numbers of the choices of a filter that the row answers to.
  ///   - cell: writes what stands in a cell, by its place among those that follow, from 0.
  mutating func row(
    _ columns: TableColumns, class name: String? = nil, choices: String? = nil, header: (inout HTML) -> Void,
    cell: (_ place: Int, _ html: inout HTML) -> Void
  ) {
    raw("<tr")
    attribute("class", name)
    attribute("data-val", choices)
    raw("><th scope=\"row\">")
    header(&self)
    raw("</th>")
    for place in 1..<columns.columns.count {
      append(columns.columns[place].cell)
      cell(place - 1, &self)
      raw("</td>")
    }
    raw("</tr>\n")
  }

  /// A row whose cells are at hand; those that are not given are empty.
  mutating func row(
    _ columns: TableColumns, class name: String? = nil, choices: String? = nil, header: (inout HTML) -> Void,
    cells: [HTML]
  ) {
    row(columns, class: name, choices: choices, header: header) { place, html in
      if place < cells.count { html.append(cells[place]) }
    }
  }

  /// A row of plain text.
  mutating func row(_ columns: TableColumns, class name: String? = nil, _ texts: String?...) {
    row(columns, class: name, header: { $0.text(texts.first.flatMap { $0 } ?? "") }) { place, html in
      if place + 1 < texts.count, let text = texts[place + 1] { html.text(text) }
    }
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
    list(items, class: name) { $1.append($0) }
  }

  /// A list with a point for each of some things; nothing when there are none.
  mutating func list<Things: Collection>(
    _ things: Things, class name: String? = nil, item: (_ thing: Things.Element, _ html: inout HTML) -> Void
  ) {
    guard !things.isEmpty else { return }
    raw("<ul")
    attribute("class", name)
    raw(">\n")
    for thing in things {
      raw("<li>")
      item(thing, &self)
      raw("</li>\n")
    }
    raw("</ul>\n")
  }

  mutating func paragraph(_ text: String, class name: String? = nil) {
    element("p", .class(name), text: text)
    raw("\n")
  }
}
