import Diagnostics
import Quantities

/// Two lists of figures that are the same but for one: a column of a table and the exits of the front matter, a series
/// and the table that it was taken from. The figures of a list are told apart by their place in it, so that also a
/// figure under ten is found.
enum ListFigures {
  /// How many lists after it a list is held against at most.
  private static let reach = 200

  /// Every figure that differs from the one at its place in a list that is otherwise the same.
  static func check(_ figures: StatedFigures, _ files: [SourceFile]) -> [Diagnostic] {
    let lists = lists(figures)
    var found: [Int: Int] = [:]
    for (position, list) in lists.enumerated() {
      for other in lists[(position + 1)...].prefix(reach) where figures[list[0]].place != figures[other[0]].place {
        guard let pair = difference(list, other, figures) else { continue }
        let isLater = figures[pair.0].span > figures[pair.1].span
        let (later, earlier) = isLater ? pair : (pair.1, pair.0)
        found[later] = found[later] ?? earlier
      }
    }
    return found.sorted { $0.key < $1.key }.map { RepeatedFigures.problem(figures[$0], figures[$1], files) }
  }

  /// The lists of at least three figures, in the order in which they begin.
  private static func lists(_ figures: StatedFigures) -> [[Int]] {
    var places: [Place: Int] = [:]
    var lists: [[Int]] = []
    for index in figures.indices {
      guard let list = figures[index].list else { continue }
      if let place = places[list] {
        lists[place].append(index)
      } else {
        places[list] = lists.count
        lists.append([index])
      }
    }
    return lists.filter { $0.count >= 3 }
  }

  /// The only two figures in which a shorter list differs from a part of a longer one.
  private static func difference(_ left: [Int], _ right: [Int], _ figures: StatedFigures) -> (Int, Int)? {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var best: (Int, Int)?
    for start in 0...(long.count - short.count) {
      var differing: Int?
      var isOther = false
      for place in short.indices where figures[short[place]].value != figures[long[start + place]].value {
        isOther = differing != nil
        if isOther { break }
        differing = place
      }
      if isOther { continue }
      // The same list elsewhere in the longer one.
      guard let differing else { return nil }
      let part = Array(long[start..<(start + short.count)])
      if best == nil, isSlip(short, part, at: differing, figures, isWindow: long.count > short.count + 1) {
        best = (short[differing], part[differing])
      }
    }
    return best
  }

  /// Whether two lists have so much in common that the one figure in which they differ is a slip of the pen.
  private static func isSlip(
    _ left: [Int], _ right: [Int], at place: Int, _ figures: StatedFigures, isWindow: Bool
  ) -> Bool {
    let (figure, other) = (figures[left[place]], figures[right[place]])
    let same = Set(left.map { figures[$0].value }).subtracting([figure.value])
    let isDated = left.indices.allSatisfy { index in
      let years = figures.years(figures[left[index]])
      return years.count == 1 && years.elementsEqual(figures.years(figures[right[index]]))
    }
    let isTelling =
      isDated || same.count >= 3 || same.count == 2 && same.allSatisfy { $0.doubleValue >= 10 || $0.decimals > 0 }
    return isTelling && (!isWindow || same.count >= 3) && figure.isComparable(to: other)
      && figure.digits.isSlip(of: other.digits) && figure.isGoal == other.isGoal
      && (figure.sexes.isEmpty || other.sexes.isEmpty || figure.sexes == other.sexes)
      && figures.mayBeOfSameYear(figure, other)
  }
}
