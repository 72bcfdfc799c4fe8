import Diagnostics
import Markdown
import Quantities

/// Reads the counts of people in a pipe table, with the totals and the percentages that give them away.
struct CountTable {
  private struct Cell {
    var range: Range<Int>
    /// The count in the cell, where it is one.
    var count: Int?
    /// Something in the cell follows from counts: a percentage, a share.
    var isDerived = false
  }

  static let totals: SievedWords = ["totalt", "summa", "tot", "total", "alla", "samtliga"]

  private let file: SourceFile
  private let table: ReadableText.Table
  private let header: [String]
  private let names: [String]
  /// The cells under the header, row after row.
  private var cells: [Cell] = []
  /// Where the cells of each row stand.
  private var rows: [Range<Int>] = []

  /// Nil for a table that does not count people.
  init?(_ table: ReadableText.Table, in file: SourceFile) {
    self.file = file
    self.table = table
    header = table.header.map { PlainText.lowercased(file, $0) }
    names = table.rows.map { $0.first.map { PlainText.lowercased(file, $0) } ?? "" }
    let caption = table.caption.map { PlainText.lowercased(file, $0) } ?? ""
    let isPeople =
      PeopleWords.speakOfPeople(inLowerCase: caption) || header.contains(where: PeopleWords.speakOfPeople(inLowerCase:))
      || names.contains { $0.begins(with: "kvinnor") || $0 == "män" }
    guard isPeople else { return nil }
    let columns = header.map(Column.init)
    rows.reserveCapacity(table.rows.count)
    cells.reserveCapacity(table.rows.count * columns.count)
    let bytes = file.bytes
    for row in names.indices {
      let name = names[row]
      // A row of money or of months is no row of people.
      let isOther =
        PeopleWords.speakOfOtherThings(inLowerCase: name) && !PeopleWords.speakOfPeople(inLowerCase: name)
      let start = cells.count
      let ranges = table.rows[row]
      for column in 0..<min(ranges.count, columns.count) {
        let range = ranges[column]
        if column == 0 || isOther {
          cells.append(Cell(range: range))
        } else if columns[column] == .counts, let count = bytes.plainCount(in: range) {
          // Most cells are a few digits and nothing else, and need no reading.
          cells.append(Cell(range: range, count: count))
        } else {
          cells.append(Self.cell(range, columns[column], file))
        }
      }
      rows.append(start..<cells.count)
    }
    guard cells.contains(where: { $0.count != nil }) else { return nil }
  }

  /// What the cells below a heading can be.
  private enum Column {
    case counts, percent, otherThings

    init(_ heading: String) {
      if heading.holds("%") || heading.holds("procent") || heading.holds("andel") {
        self = .percent
      } else {
        self = PeopleWords.speakOfOtherThings(inLowerCase: heading) ? .otherThings : .counts
      }
    }
  }

  private static func cell(_ range: Range<Int>, _ column: Column, _ file: SourceFile) -> Cell {
    var cell = Cell(range: range)
    guard column != .otherThings else { return cell }
    let mentions = FigureMention.all(in: PlainText(file, range: range).bytes)
    let isPercent = column == .percent
    cell.isDerived = isPercent && !mentions.isEmpty || mentions.contains { $0.percent != nil || $0.share != nil }
    guard !isPercent, let first = mentions.first, first.percent == nil else { return cell }
    if let share = first.share {
      cell.count = share.part
    } else if let number = first.number?.wholeValue, number >= 0, first.range.lowerBound <= 3 {
      cell.count = number
    }
    return cell
  }

  /// What a column counts: women, men, all, or what its heading says.
  static func role(_ heading: String) -> String {
    if heading.begins(with: "kvinn") { return "kvinnor" }
    if heading.begins(with: "män") { return "män" }
    let isAll = totals.contains(heading) || heading.begins(with: "antal") || heading.begins(with: "deltagare")
    return isAll || heading == "personer" ? "alla" : heading
  }

  func read(into system: inout CountSystem) {
    let block = system.block(table.span, BilingualText("tabellen", en: "the table"))
    let roles = header.map(Self.role)
    let words = roles.map { system.word($0) }
    let isTotal = names.map { Self.totals.contains($0) }
    // The count in each cell, as a variable of the system.
    var variables: [Int?] = Array(repeating: nil, count: cells.count)
    for row in rows.indices {
      let line = rows[row]
      let name = system.name(row: names[row])
      for index in line {
        guard let count = cells[index].count else { continue }
        let column = index - line.lowerBound
        variables[index] =
          isTotal[row] ? system.total(count, roles[column]) : system.count(count, name.of(words[column]))
      }
      // What follows from the counts of a row tells them all.
      let derived = line.contains { cells[$0].isDerived } ? line.compactMap { variables[$0] } : []
      for index in line {
        let span = file.span(cells[index].range)
        if cells[index].isDerived {
          if !derived.isEmpty { system.print(derived, at: span, in: block) }
        } else if let variable = variables[index] {
          system.print(variable, at: span, in: block)
        }
      }
    }
    columns(variables, isTotal, block, &system)
    lines(variables, roles, &system)
  }

  /// The totals of columns.
  private func columns(_ variables: [Int?], _ isTotal: [Bool], _ block: Int, _ system: inout CountSystem) {
    let hasPercent = cells.contains(where: \.isDerived)
    let isPart = names.map { $0.begins(with: "varav") || $0.begins(with: "därav") }
    var parts: [Int] = []
    var all: [Int] = []
    for column in header.indices.dropFirst() {
      parts.removeAll(keepingCapacity: true)
      all.removeAll(keepingCapacity: true)
      var totals = 0
      for row in rows.indices where column < rows[row].count {
        guard let variable = variables[rows[row].lowerBound + column] else { continue }
        if !isTotal[row] {
          if !isPart[row] { parts.append(variable) }
          continue
        }
        // A total is of the rows since the last one, or of all.
        system.add(parts, total: variable)
        if !all.isEmpty { system.add(all + parts, total: variable) }
        all += parts
        parts.removeAll(keepingCapacity: true)
        totals += 1
      }
      // Percentages of a total that is not printed give the total away.
      guard totals == 0, hasPercent, parts.count > 1 else { continue }
      let sum = parts.reduce(0) { $0 + system.variables[$1].value }
      let total = system.count(sum, rank: .whole)
      system.reveal(total, at: table.span, in: block)
      system.add(parts, total: total)
    }
  }

  /// The totals of rows: women and men are all, or the columns are those of their total.
  private func lines(_ variables: [Int?], _ roles: [String], _ system: inout CountSystem) {
    guard let columnOfAll = roles.firstIndex(of: "alla") else { return }
    let (columnOfWomen, columnOfMen) = (roles.firstIndex(of: "kvinnor"), roles.firstIndex(of: "män"))
    let columnOfTotals = header.firstIndex { Self.totals.contains($0) }
    for line in rows {
      func count(_ column: Int) -> Int? { column < line.count ? variables[line.lowerBound + column] : nil }
      guard let all = count(columnOfAll) else { continue }
      switch (columnOfWomen.flatMap(count), columnOfMen.flatMap(count)) {
      case (let women?, let men?): system.add([women, men], total: all)
      case (let sex?, nil), (nil, let sex?): _ = system.addRest(of: all, without: [sex])
      case (nil, nil):
        guard let column = columnOfTotals else { continue }
        system.add((0..<line.count).filter { $0 != column }.compactMap(count), total: count(column) ?? all)
      }
    }
  }
}
