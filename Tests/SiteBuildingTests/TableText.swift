/// Tables of a page as plain text, for tests that care for words and not for tags.
enum TableText {
  /// The rows of every table in `html`, the head too: each cell's texts joined by ` | `, with common spaces for no-break ones.
  static func rows(_ html: String) -> [[String]] {
    var rows: [[String]] = []
    var cell: [String]?
    for piece in html.split(separator: "<").map({
      $0.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    }) {
      let name = piece[0].prefix { $0 != " " }
      let text = piece.count > 1 ? String(piece[1]) : ""
      switch name {
      case "tr": rows.append([])
      case "th", "td": cell = []
      case "/th", "/td":
        rows[rows.count - 1].append((cell ?? []).joined(separator: " | ").replacing("\u{A0}", with: " "))
        cell = nil
      default: break
      }
      if !text.isEmpty, cell != nil { cell!.append(text) }
    }
    return rows
  }
}
