import Diagnostics
import Testing

@testable import Privacy

struct SuppressionTests {
  /// A generator that gives the same numbers on every machine (xorshift64*).
  private struct Numbers {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return Int((state &* 2_685_821_657_736_338_717) >> 33) % limit
    }
  }

  /// A table with totals in both directions, or in one of them.
  private func table(_ cells: [[Int]], rowTotals: Bool = true, columnTotals: Bool = true) -> CountSystem {
    var system = CountSystem()
    let file = SourceFile.ID(index: 0)
    var offset = 0
    let block = system.block(SourceSpan(file: file, start: 0, length: 1), BilingualText("t", en: "t"))
    func place(_ value: Int, _ rank: CountSystem.Rank) -> Int {
      let variable = system.count(value, rank: rank)
      system.print([variable], at: SourceSpan(file: file, start: offset, length: 1), in: block)
      offset += 2
      return variable
    }
    let inner = cells.map { $0.map { place($0, .cell) } }
    let rows = rowTotals ? cells.map { place($0.reduce(0, +), .part) } : []
    for (row, total) in zip(inner, rows) { system.add(row, total: total) }
    var columns: [Int] = []
    if columnTotals {
      for column in cells[0].indices {
        columns.append(place(cells.reduce(0) { $0 + $1[column] }, .whole))
        system.add(inner.map { $0[column] }, total: columns[column])
      }
    }
    if rowTotals, columnTotals {
      let all = place(cells.joined().reduce(0, +), .whole)
      system.add(rows, total: all)
      system.add(columns, total: all)
    }
    return system
  }

  private func leaks(_ system: CountSystem, smallest: Int = 5) -> [String] {
    let suppression = Suppression(system, smallest: smallest)
    return Published.leaks(system, suppression, smallest: smallest)
      + suppression.unprotected.map { "\(system.variables[$0].value) is unprotected" }
  }

  @Test func hidesNothingWhereNothingIsSmall() {
    #expect(Suppression(CountSystem(), smallest: 5).hiddenPlaces.isEmpty)
    #expect(Suppression(table([[9, 5], [7, 12]]), smallest: 5).hiddenPlaces.isEmpty)
    #expect(Suppression(table([[9, 0], [7, 12]]), smallest: 5).hiddenPlaces.isEmpty)
  }

  /// 2015: women and men by what they left for, with totals in both directions.
  @Test func protectsTheTableOfBalder() {
    let balder = table([[3, 2], [4, 6], [7, 5], [2, 2], [10, 13]])
    #expect(leaks(balder) == [])
    let hidden = Suppression(balder, smallest: 5).hiddenPlaces.count
    #expect(hidden >= 6 && hidden <= 12)
  }

  @Test func provesThatTheProofFindsWhatIsNotProtected() {
    // Only the small cells hidden: the rest follows.
    let system = table([[3, 20], [9, 12]])
    var known = system.variables.map { _ in true }
    known[0] = false
    let possible = PossibleValues(system, known: known)
    #expect(possible.least[0] == 3 && possible.greatest[0] == 3 && possible.solutions == 1)
    known[1] = false
    #expect(PossibleValues(system, known: known).solutions == 1)
    known[2] = false
    known[3] = false
    #expect(PossibleValues(system, known: known).greatest[0] == 12)
  }

  @Test(arguments: [[9, 5, 3, 4, 1, 1, 11], [1, 33], [4, 4], [1, 1, 1, 31], [2, 0, 0, 15], [3, 1], [1, 0, 0]])
  func protectsOneColumn(cells: [Int]) {
    #expect(leaks(table(cells.map { [$0] }, rowTotals: false)) == [])
  }

  @Test(arguments: 1...60)
  func protectsMadeUpTables(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let (rows, columns) = (2 + numbers.next(2), 1 + numbers.next(3))
    let limit = [4, 8, 12][numbers.next(3)]
    let cells = (0..<rows).map { _ in (0..<columns).map { _ in numbers.next(limit) } }
    let smallest = [3, 5][numbers.next(2)]
    #expect(leaks(table(cells, rowTotals: columns > 1), smallest: smallest) == [], "\(cells), \(smallest)")
  }

  @Test func hidesTheSameCellsEveryTime() {
    let system = table([[3, 2], [4, 6], [7, 5], [2, 2], [10, 13]])
    let first = Suppression(system, smallest: 5).hiddenPlaces
    for _ in 0..<5 { #expect(Suppression(system, smallest: 5).hiddenPlaces == first) }
  }
}
