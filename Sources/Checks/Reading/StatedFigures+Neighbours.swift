import Quantities

extension StatedFigures {
  /// How many figures before and after one in its row are told together with it.
  private static let reach = 12

  /// Makes the figures of each row know each other.
  mutating func tieRows() {
    let runs = runs()
    var start = 0
    for end in 1..<max(1, runs.count + 1) where end == runs.count || runs[end].row != runs[start].row {
      // Most rows are told in one go.
      if end - start == 1 { tie(runs[start].figures) } else { tie(runs[start..<end].flatMap(\.figures)) }
      start = end
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
      let row = all[index].row
      if let last = runs.last, last.row == row {
        runs[runs.count - 1].figures = last.figures.lowerBound..<(index + 1)
      } else {
        runs.append(Run(row: row, figures: index..<(index + 1)))
      }
    }
    return runs.sorted()
  }

  private mutating func tie<Row: RandomAccessCollection<Int>>(_ row: Row) where Row.Index == Int {
    guard row.count > 1 else { return }
    for place in row.indices {
      let near = row[max(row.startIndex, place - Self.reach)...min(row.endIndex - 1, place + Self.reach)]
      let index = row[place]
      if self[index].kind == .percent, isDerived(index, near) { update(index) { $0.isDerived = true } }
      setNeighbours(of: index, among: near)
    }
  }

  /// Whether two counts of the row give a percentage, or should: a share beside it is its own check's.
  private func isDerived(_ index: Int, _ row: some Sequence<Int>) -> Bool {
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
