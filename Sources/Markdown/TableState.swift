import CCMarkGFM
import Markup

/// Where the drawing is in a pipe table. The first column heads its row, so that a screen reader can say which row a
/// figure belongs to.
struct TableState {
  private var alignments: [UInt8] = []
  private var isHeader = false
  private var column = 0
  private var hasBody = false

  init() {}

  init(_ table: CMark.Node) {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    if let found = cmark_gfm_extensions_get_table_alignments(table) {
      alignments = Array(UnsafeBufferPointer(start: found, count: count))
    }
  }

  /// The frame that a wide table scrolls in; a keyboard can reach it, and it is called by the table's number.
  mutating func open(_ html: inout HTML, id: String?, name: (inout HTML) -> Void) {
    html.raw("<div class=\"tabell\" role=\"group\" tabindex=\"0\"")
    name(&html)
    html.raw("><table")
    html.attribute("id", id)
    html.raw(">\n")
  }

  mutating func close(_ html: inout HTML) {
    html.raw(hasBody ? "</tbody>\n</table></div>\n" : "</table></div>\n")
  }

  mutating func row(_ node: CMark.Node, _ isEntering: Bool, _ html: inout HTML) {
    guard isEntering else {
      html.raw(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
      return
    }
    isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    column = 0
    if !isHeader, !hasBody {
      hasBody = true
      html.raw("<tbody>\n")
    }
    html.raw(!isHeader && Self.isTotal(node) ? "<tr class=\"summa\">" : "<tr>")
  }

  mutating func cell(_ node: CMark.Node, _ isEntering: Bool, _ html: inout HTML) {
    guard isEntering else {
      html.raw(isHeading(node) ? "</th>" : "</td>")
      column += 1
      return
    }
    let alignment = column < alignments.count ? alignments[column] : 0
    html.raw(Self.open(isHeading(node) ? (isHeader ? .column : .row) : .none, alignment))
  }

  /// What a cell heads.
  private enum Heading { case column, row, none }

  private static func open(_ heading: Heading, _ alignment: UInt8) -> StaticString {
    switch (heading, alignment) {
    case (.column, UInt8(ascii: "r")): "<th scope=\"col\" class=\"tal\">"
    case (.column, UInt8(ascii: "c")): "<th scope=\"col\" class=\"mitt\">"
    case (.column, _): "<th scope=\"col\">"
    case (.row, UInt8(ascii: "r")): "<th scope=\"row\" class=\"tal\">"
    case (.row, UInt8(ascii: "c")): "<th scope=\"row\" class=\"mitt\">"
    case (.row, _): "<th scope=\"row\">"
    case (.none, UInt8(ascii: "r")): "<td class=\"tal\">"
    case (.none, UInt8(ascii: "c")): "<td class=\"mitt\">"
    case (.none, _): "<td>"
    }
  }

  /// An empty cell heads nothing.
  private func isHeading(_ cell: CMark.Node) -> Bool { (isHeader || column == 0) && cell.firstChild != nil }

  /// A row named Totalt, Summa or Tot is a total (the content format).
  private static func isTotal(_ row: CMark.Node) -> Bool {
    guard let text = row.firstChild?.firstChild, text.type == CMARK_NODE_TEXT || text.firstChild != nil else {
      return false
    }
    if text.type == CMARK_NODE_TEXT { return text.withLiteral(isTotal) }
    var words = text.plainText
    return words.withUTF8(isTotal)
  }

  private static func isTotal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first | 0x20 == UInt8(ascii: "t") || first | 0x20 == UInt8(ascii: "s") else {
      return false
    }
    return totals.contains { word in word.utf8.elementsEqual(text) { $0 == $1 | 0x20 } }
  }

  private static let totals = ["totalt", "summa", "tot", "total"]
}
