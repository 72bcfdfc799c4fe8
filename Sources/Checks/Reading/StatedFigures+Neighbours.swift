import Quantities

extension StatedFigures {
  /// How many figures before and after one in its row are told together with it.
  private static let reach = 12

  /// Makes the figures of each row know each other.
  mutating func tieRows() {
    var last: [Place: Int] = [:]
    last.reserveCapacity(indices.count / 2)
    var starts: [Int] = []
    // The next figure of the same row.
    var next = Array(repeating: -1, count: indices.count)
    for index in indices {
      let previous = index > 0 && self[index - 1].row == self[index].row ? index - 1 : last[self[index].row]
      if let previous { next[previous] = index } else { starts.append(index) }
      let isRowEnd = index + 1 == indices.count || self[index + 1].row != self[index].row
      if isRowEnd { last[self[index].row] = index }
    }
    var row: [Int] = []
    for start in starts where next[start] >= 0 {
      row.removeAll(keepingCapacity: true)
      var index = start
      while index >= 0 {
        row.append(index)
        index = next[index]
      }
      tie(row)
    }
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
