import Diagnostics
import Quantities

/// Two lists of figures that are the same but for one: a column of a table and the exits of the front matter, a series
/// and the table that it was taken from. The figures of a list are told apart by their place in it, so that also a
/// figure under ten is found.
enum ListFigures {
  /// Every figure that differs from the one at its place in a list that is otherwise the same.
  static func check(_ figures: [StatedFigure], _ files: [SourceFile]) -> [Diagnostic] {
    let lists = Dictionary(grouping: figures.indices.filter { figures[$0].list != nil }) { figures[$0].list! }
      .values.filter { $0.count >= 3 }.sorted { $0[0] < $1[0] }
    var found: [Int: Int] = [:]
    for (position, list) in lists.enumerated() {
      for other in lists[(position + 1)...] where figures[list[0]].place != figures[other[0]].place {
        guard let pair = difference(list, other, figures) else { continue }
        let isLater = figures[pair.0].span > figures[pair.1].span
        let (later, earlier) = isLater ? pair : (pair.1, pair.0)
        found[later] = found[later] ?? earlier
      }
    }
    return found.sorted { $0.key < $1.key }.map { RepeatedFigures.problem(figures[$0], figures[$1], files) }
  }

  /// The only two figures in which a shorter list differs from a part of a longer one.
  private static func difference(_ left: [Int], _ right: [Int], _ figures: [StatedFigure]) -> (Int, Int)? {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var best: (Int, Int)?
    for start in 0...(long.count - short.count) {
      let pairs = Array(zip(short, long[start...]))
      let differing = pairs.filter { figures[$0].value != figures[$1].value }
      // The same list elsewhere in the longer one.
      if differing.isEmpty { return nil }
      guard differing.count == 1, let pair = differing.first, best == nil else { continue }
      let same = Set(pairs.map { figures[$0.0].value }).subtracting([figures[pair.0].value])
      let isDated = pairs.allSatisfy { figures[$0.0].years.count == 1 && figures[$0.0].years == figures[$0.1].years }
      let isTelling =
        isDated || same.count >= 3 || same.count == 2 && same.allSatisfy { $0.doubleValue >= 10 || $0.decimals > 0 }
      let isWindow = long.count > short.count + 1
      guard isTelling, !isWindow || same.count >= 3, figures[pair.0].isComparable(to: figures[pair.1]),
        figures[pair.0].isSlip(of: figures[pair.1]), mayBeSame(figures[pair.0], figures[pair.1])
      else { continue }
      best = pair
    }
    return best
  }

  private static func mayBeSame(_ left: StatedFigure, _ right: StatedFigure) -> Bool {
    left.isGoal == right.isGoal && (left.sexes.isEmpty || right.sexes.isEmpty || left.sexes == right.sexes)
      && (left.years.isEmpty || right.years.isEmpty || left.years.contains(where: right.years.contains))
  }
}
