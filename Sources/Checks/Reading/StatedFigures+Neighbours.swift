import Quantities

extension StatedFigures {
  /// How many figures before and after one in its row are told together with it.
  private static let reach = 12

  /// Makes the figures of each row know each other.
  mutating func tieRows() {
    let runs = runs()
    var row: [Int] = []
    for (place, run) in runs.enumerated() {
      row += run.figures
      guard place + 1 == runs.count || runs[place + 1].row != run.row else { continue }
      if row.count > 1 { tie(row) }
      row.removeAll(keepingCapacity: true)
    }
  }

  /// The figures of a row that follow on each other.
  private struct Run: Comparable {
    var row: Place
    var figures: Range<Int>

    static func < (left: Run, right: Run) -> Bool {
      left.row == right.row ? left.figures.lowerBound < right.figures.lowerBound : left.row < right.row
    }
  }

  /// All figures, those of a row together.
  private func runs() -> [Run] {
    var runs: [Run] = []
    for index in indices {
      if let last = runs.last, last.row == all[index].row {
        runs[runs.count - 1].figures = last.figures.lowerBound..<(index + 1)
      } else {
        runs.append(Run(row: all[index].row, figures: index..<(index + 1)))
      }
    }
    return runs.sorted()
  }

  private mutating func tie(_ row: [Int]) {
    for (place, index) in row.enumerated() {
      let near = row[max(0, place - Self.reach)...min(row.count - 1, place + Self.reach)]
      if self[index].kind == .percent, isDerived(index, near) { update(index) { $0.isDerived = true } }
      setNeighbours(of: index, among: near)
    }
  }

  /// Whether two counts of the row give a percentage, or should: a share beside it is its own check's.
  private func isDerived(_ index: Int, _ row: ArraySlice<Int>) -> Bool {
    if self[index].key == .none, row.contains(where: { self[$0].isPart }) { return true }
    let counts = row.compactMap { other -> Int? in
      switch self[other].kind {
      case .count, .part, .whole: self[other].value.wholeValue
      default: nil
      }
    }
    return counts.contains { part in
      counts.contains { whole in
        whole > part
          && Share(part: part, whole: whole)?
            .matches(statedPercent: self[index].value, precision: self[index].precision) == true
      }
    }
  }
}
