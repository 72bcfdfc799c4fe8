import Quantities

extension StatedFigure {
  var asNeighbour: Neighbour { Neighbour(value: value, kind: kind) }
}

extension StatedFigures {
  /// How many figures before and after one in its row are told together with it.
  private static let reach = 12

  /// Makes the figures of each row know each other.
  mutating func tieRows() {
    var rows: [Place: Int] = [:]
    var members: [[Int]] = []
    for index in indices {
      if let row = rows[self[index].row] {
        members[row].append(index)
      } else {
        rows[self[index].row] = members.count
        members.append([index])
      }
    }
    for row in members where row.count > 1 {
      for (place, index) in row.enumerated() {
        let near = row[max(0, place - Self.reach)...min(row.count - 1, place + Self.reach)]
        let isDerived = self[index].kind == .percent && isDerived(index, near)
        setNeighbours(of: index, neighbours(of: index, near))
        update(index) { $0.isDerived = isDerived }
      }
    }
  }

  private func neighbours(of index: Int, _ near: ArraySlice<Int>) -> [StatedFigure.Neighbour] {
    near.compactMap { other in
      let figure = self[other]
      guard other != index, figure.kind != .count || figure.value >= DecimalNumber(10) else { return nil }
      return figure.asNeighbour
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
