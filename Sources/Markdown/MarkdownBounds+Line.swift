import Diagnostics

extension MarkdownBounds {
  /// Weighs a line whose signs have been counted.
  mutating func check(_ line: Range<Int>, bars: Int) -> Violation? {
    func refuse(_ message: BilingualText, _ help: BilingualText) -> Violation {
      Violation(range: line.prefix(80), message: message, help: help)
    }
    lines += 1
    if lines > Self.linesPerText {
      return refuse(
        BilingualText(
          "en text får ha högst \(Self.text(Self.linesPerText)) rader",
          en: "a text may have at most \(Self.text(Self.linesPerText)) lines"),
        BilingualText("dela upp den på flera rapporter", en: "divide it into several reports"))
    }
    guard line.contains(where: { text[$0] != 0x20 && text[$0] != 0x09 }) else {
      endBlock(at: line.lowerBound)
      return nil
    }
    linesInBlock += 1
    if line.count > Self.lineLength {
      return refuse(
        BilingualText(
          "en rad får ha högst \(Self.text(Self.lineLength)) tecken",
          en: "a line may have at most \(Self.text(Self.lineLength)) characters"),
        BilingualText("dela upp stycket med tomma rader", en: "divide the paragraph with empty lines"))
    }
    if linesInBlock > Self.linesPerBlock {
      return refuse(
        BilingualText(
          "ett stycke får ha högst \(Self.text(Self.linesPerBlock)) rader",
          en: "a paragraph may have at most \(Self.text(Self.linesPerBlock)) lines"),
        BilingualText("dela upp det med tomma rader", en: "divide it with empty lines"))
    }
    let depth = depth(of: line)
    levels += depth
    if depth > Self.levels {
      return refuse(
        BilingualText(
          "listor och citat får ligga i högst \(Self.levels) nivåer",
          en: "lists and quotations may lie in at most \(Self.levels) levels"),
        BilingualText("gör listan flackare", en: "make the list flatter"))
    }
    if levels > Self.levelsPerText {
      let cap = Self.text(Self.levelsPerText)
      return refuse(
        BilingualText(
          "en text får ha högst \(cap) list- och citattecken",
          en: "a text may have at most \(cap) list and quotation marks"),
        BilingualText("dela upp den på flera rapporter", en: "divide it into several reports"))
    }
    if bars > Self.barsPerLine {
      return refuse(
        BilingualText(
          "en rad får ha högst \(Self.barsPerLine) tecken ”|”",
          en: "a line may have at most \(Self.barsPerLine) characters “|”"),
        BilingualText("dela upp tabellen", en: "divide the table"))
    }
    if columns > 0 { cells += columns }
    if bars > 0, let found = columns(ofDelimiterRow: line) { columns = max(columns, found) }
    if columns > Self.tableColumns {
      return refuse(
        BilingualText(
          "en tabell får ha högst \(Self.tableColumns) kolumner",
          en: "a table may have at most \(Self.tableColumns) columns"),
        BilingualText("dela upp tabellen", en: "divide the table"))
    }
    if cells > Self.cellsPerText {
      return refuse(
        BilingualText(
          "tabellerna i en text får ha högst \(Self.text(Self.cellsPerText)) celler tillsammans",
          en: "the tables of a text may have at most \(Self.text(Self.cellsPerText)) cells together"),
        BilingualText("dela upp texten på flera rapporter", en: "divide the text into several reports"))
    }
    return nil
  }

  /// Whether the `]` at `index` ends the label of a link definition, which may go on to the end of the block. The label of
  /// a footnote looks the same, but begins with `^` and has no space.
  func endsDefinitionLabel() -> Bool {
    guard index + 1 < text.count, text[index + 1] == UInt8(ascii: ":") else { return false }
    guard let opening, text[opening + 1] == UInt8(ascii: "^") else { return true }
    return opening > 0 && text[opening - 1] == UInt8(ascii: "\\") || (opening..<index).contains { text[$0] <= 0x20 }
  }

  /// How deep in lists, quotations and footnotes a line may begin: each sign is a level, and so are two columns of
  /// indentation before one, for no level takes fewer.
  private func depth(of line: Range<Int>) -> Int {
    var width = 0
    var deepest = 0
    var place = line.lowerBound
    while place < line.upperBound {
      let byte = text[place]
      place += 1
      let isLastOfMarker = place == line.upperBound || text[place] == 0x20 || text[place] == 0x09
      switch byte {
      case 0x20: width += 1
      case 0x09: width += 4
      case UInt8(ascii: ">"):
        width += 2
        deepest = width
      case 0x30...0x39: width += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
        let isNumbered = place - 2 >= line.lowerBound && (0x30...0x39).contains(text[place - 2])
        guard isLastOfMarker, isNumbered || byte != UInt8(ascii: ".") && byte != UInt8(ascii: ")") else {
          return deepest / 2
        }
        width += 1
        deepest = width + 1
      case UInt8(ascii: "["):
        guard place < line.upperBound, text[place] == UInt8(ascii: "^"),
          let close = (place..<line.upperBound).first(where: { text[$0] == UInt8(ascii: "]") }),
          close + 1 < line.upperBound, text[close + 1] == UInt8(ascii: ":")
        else { return deepest / 2 }
        width += 2
        deepest = width
        place = close + 2
      default: return deepest / 2
      }
    }
    return deepest / 2
  }

  /// The columns of a line that may stand under the headings of a table, also in a quotation.
  private func columns(ofDelimiterRow line: Range<Int>) -> Int? {
    var rest = text[line].drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
    guard rest.contains(UInt8(ascii: "-")) else { return nil }
    var columns = 1
    for byte in rest {
      switch byte {
      case UInt8(ascii: "|"): columns += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x00...0x20: break
      default: return nil
      }
    }
    if rest.first == UInt8(ascii: "|") { columns -= 1 }
    if rest.last == UInt8(ascii: "|") { columns -= 1 }
    return columns
  }
}

extension Range<Int> {
  /// The first of its places, `count` at most.
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
