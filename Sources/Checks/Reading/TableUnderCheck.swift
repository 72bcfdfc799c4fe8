import Diagnostics
import Markdown
import Quantities

/// A pipe table as numbers: what each cell says, where it stands, and which rows and columns are totals.
struct TableUnderCheck {
  struct Cell {
    var range: Range<Int>
    var number: DecimalNumber?
    var isPercent = false
  }

  let file: SourceFile
  let header: [String]
  let rows: [[Cell]]
  /// What each row is called, in lower case.
  let names: [String]
  /// Which rows are totals: those named Totalt, Summa or Tot (the content format).
  private let totalRows: [Bool]
  /// Which rows are parts of the one above.
  private let partRows: [Bool]

  init(_ table: ReadableText.Table, in file: SourceFile) {
    self.file = file
    header = table.header.map { PlainText.lowercased(file, $0) }
    let percentColumns = header.map { $0.holds("%") || $0.holds("procent") || $0 == "andel" }
    let bytes = file.bytes
    var rows: [[Cell]] = []
    rows.reserveCapacity(table.rows.count)
    for ranges in table.rows {
      var row: [Cell] = []
      row.reserveCapacity(ranges.count)
      for column in ranges.indices {
        let range = ranges[column]
        let isPercentColumn = column < percentColumns.count && percentColumns[column]
        if column == 0 {
          // The first column names the rows; a figure in it is no value.
          row.append(Cell(range: range))
        } else if let count = bytes.plainCount(in: range) {
          // Most cells are a few digits and nothing else, and need no parser.
          row.append(Cell(range: range, number: DecimalNumber(count), isPercent: isPercentColumn))
        } else {
          row.append(Self.cell(file, range, isPercentColumn: isPercentColumn))
        }
      }
      rows.append(row)
    }
    self.rows = rows
    names = table.rows.map { $0.first.map { PlainText.lowercased(file, $0) } ?? "" }
    totalRows = names.map { Self.totals.contains($0) }
    partRows = names.map(Self.isPart)
  }

  /// A table of percentages with the counts of another that has the same rows, in that order; nil when fewer than two
  /// rows have the same name. The last rows of both are the same when both are totals.
  init?(_ table: TableUnderCheck, countedIn other: TableUnderCheck) {
    var found: [Int?] = table.names.map { name in name.isEmpty ? nil : other.names.firstIndex(of: name) }
    guard found.count(where: { $0 != nil }) >= 2 else { return nil }
    if let last = table.rows.indices.last, let total = other.rows.indices.last(where: { other.isTotal($0) }),
      found[last] == nil, table.isTotal(last) || table.names[last].hasPrefix("alla ")
    {
      found[last] = total
    }
    file = table.file
    header = table.header + other.header.dropFirst()
    rows = zip(table.rows, found).map { row, match in row + (match.map { Array(other.rows[$0].dropFirst()) } ?? []) }
    names = zip(table.names, found).map { name, match in match.map { other.names[$0] } ?? name }
    totalRows = names.map { Self.totals.contains($0) }
    partRows = names.map(Self.isPart)
  }

  var columns: Range<Int> { 0..<header.count }

  /// A cell, if the row is so long.
  func cell(_ row: Int, _ column: Int) -> Cell? { rows[row].indices.contains(column) ? rows[row][column] : nil }

  func isTotal(_ row: Int) -> Bool { totalRows[row] }

  /// The column that sums the others of its row, if one says that it does.
  var totalColumn: Int? { columns.dropFirst().first { Self.totals.contains(header[$0]) } }

  /// A row that is a part of the one above and not to be added again.
  func isPart(_ row: Int) -> Bool { partRows[row] }

  private static func isPart(_ name: String) -> Bool { name.begins(with: "varav") || name.begins(with: "därav") }

  func span(_ cell: Cell) -> SourceSpan { file.span(cell.range) }

  private static let totals: SievedWords = ["totalt", "summa", "tot", "total", "alla", "samtliga"]

  /// What a cell says.
  func text(_ cell: Cell) -> String { Self.text(file, cell.range) }

  private static func text(_ file: SourceFile, _ range: Range<Int>) -> String {
    String(decoding: PlainText(file, range: range).bytes, as: UTF8.self)
  }

  private static func cell(_ file: SourceFile, _ range: Range<Int>, isPercentColumn: Bool) -> Cell {
    var cell = Cell(range: range)
    guard range.contains(where: { (0x30...0x39).contains(file.bytes[$0]) }) else { return cell }
    let text = text(file, range)
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return cell }
    guard case .success(let quantity) = Quantity.parse(text), quantity.precision == .exact, quantity.share == nil else {
      return cell
    }
    cell.number = quantity.number ?? quantity.writtenNumber
    cell.isPercent = quantity.unit == .percent || (isPercentColumn && quantity.unit == nil)
    return cell
  }
}
