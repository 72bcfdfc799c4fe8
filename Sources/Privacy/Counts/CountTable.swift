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
  private var cells: [[Cell]] = []

  /// Nil for a table that does not count people.
  init?(_ table: ReadableText.Table, in file: SourceFile) {
    self.file = file
    self.table = table
    header = table.header.map { PlainText.lowercased(file, $0) }
    names = table.rows.map { $0.first.map { PlainText.lowercased(file, $0) } ?? "" }
    let caption = table.caption.map { PlainText.lowercased(file, $0) } ?? ""
    let isPeople =
      PeopleWords.speakOfPeople(inLowerCase: caption) || header.contains(where: PeopleWords.speakOfPeople(inLowerCase:))
      || names.contains { $0.hasPrefix("kvinnor") || $0 == "män" }
    guard isPeople else { return nil }
    let columns = header.map(Column.init)
    cells = table.rows.map { row in
      row.enumerated().map { column, range in
        guard column > 0, columns.indices.contains(column), columns[column] != .otherThings else {
          return Cell(range: range)
        }
        // Most cells are a few digits and nothing else, and need no reading.
        if columns[column] == .counts, let count = file.bytes.plainCount(in: range) {
          return Cell(range: range, count: count)
        }
        return Self.cell(PlainText(file, range: range).bytes, range, isPercent: columns[column] == .percent)
      }
    }
    // A row of money or of months is no row of people.
    for (row, name) in names.enumerated()
    where PeopleWords.speakOfOtherThings(inLowerCase: name) && !PeopleWords.speakOfPeople(inLowerCase: name) {
      for column in cells[row].indices { cells[row][column] = Cell(range: cells[row][column].range) }
    }
    guard cells.joined().contains(where: { $0.count != nil }) else { return nil }
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

  private static func cell(_ text: [UInt8], _ range: Range<Int>, isPercent: Bool) -> Cell {
    var cell = Cell(range: range)
    guard text.contains(where: { (0x30...0x39).contains($0) }) else { return cell }
    let mentions = FigureMention.all(in: text)
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
    if heading.hasPrefix("kvinn") { return "kvinnor" }
    if heading.hasPrefix("män") { return "män" }
    let isAll = totals.contains(heading) || heading.hasPrefix("antal") || heading.hasPrefix("deltagare")
    return isAll || heading == "personer" ? "alla" : heading
  }

  func read(into system: inout CountSystem) {
    let block = system.block(table.span, BilingualText("tabellen", en: "the table"))
    let roles = header.map(Self.role)
    let words = roles.map { system.word($0) }
    let isTotal = names.map(Self.totals.contains)
    var variables: [[Int?]] = cells.map { $0.map { _ in nil } }
    for (row, line) in cells.enumerated() {
      let name = system.name("rad/\(names[row])")
      for (column, cell) in line.enumerated() {
        guard let count = cell.count else { continue }
        variables[row][column] =
          isTotal[row] ? system.total(count, roles[column]) : system.count(count, name.of(words[column]))
      }
      let counts = variables[row].compactMap { $0 }
      for (column, cell) in line.enumerated() {
        if let variable = variables[row][column] {
          system.print(cell.isDerived ? counts : [variable], at: file.span(cell.range), in: block)
        } else if cell.isDerived, !counts.isEmpty {
          system.print(counts, at: file.span(cell.range), in: block)
        }
      }
    }
    sums(variables, isTotal, roles, block, &system)
  }

  private func sums(
    _ variables: [[Int?]], _ isTotal: [Bool], _ roles: [String], _ block: Int, _ system: inout CountSystem
  ) {
    let hasPercent = cells.joined().contains(where: \.isDerived)
    let isPart = names.map { $0.hasPrefix("varav") || $0.hasPrefix("därav") }
    for column in header.indices.dropFirst() {
      var parts: [Int] = []
      var all: [Int] = []
      var totals = 0
      for row in variables.indices where variables[row].indices.contains(column) {
        guard let variable = variables[row][column] else { continue }
        if !isTotal[row] {
          if !isPart[row] { parts.append(variable) }
          continue
        }
        // A total is of the rows since the last one, or of all.
        system.add(parts, total: variable)
        if !all.isEmpty { system.add(all + parts, total: variable) }
        all += parts
        parts = []
        totals += 1
      }
      // Percentages of a total that is not printed give the total away.
      guard totals == 0, hasPercent, parts.count > 1 else { continue }
      let sum = parts.reduce(0) { $0 + system.variables[$1].value }
      let total = system.count(sum, rank: .whole)
      system.reveal(total, at: table.span, in: block)
      system.add(parts, total: total)
    }
    let columnOfAll = roles.firstIndex(of: "alla")
    let columnsOfSexes = ["kvinnor", "män"].compactMap(roles.firstIndex(of:))
    let columnOfTotals = header.firstIndex(where: Self.totals.contains)
    for line in variables {
      func count(_ column: Int) -> Int? { line.indices.contains(column) ? line[column] : nil }
      guard let all = columnOfAll.flatMap(count) else { continue }
      let sexes = columnsOfSexes.compactMap(count)
      if sexes.count == 1 {
        _ = system.addRest(of: all, without: sexes)
      } else if sexes.count == 2 {
        system.add(sexes, total: all)
      } else if let column = columnOfTotals {
        system.add(line.indices.filter { $0 != column }.compactMap(count), total: count(column) ?? all)
      }
    }
  }
}
