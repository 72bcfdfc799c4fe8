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
    let lists = Lists(figures)
    var found: [Int: Int] = [:]
    for position in lists.ranges.indices {
      let next = position + 1
      for other in next..<max(next, min(lists.ranges.count, next + reach)) {
        guard let (left, right) = lists.difference(position, other) else { continue }
        let (later, earlier) = figures[left].span > figures[right].span ? (left, right) : (right, left)
        found[later] = found[later] ?? earlier
      }
    }
    return found.sorted { $0.key < $1.key }.map { RepeatedFigures.problem(figures[$0], figures[$1], files) }
  }
}

/// The lists of at least three figures, in the order in which they begin.
private struct Lists {
  private let figures: StatedFigures
  /// The figures of all lists, one list after the other, and their values.
  private var indices: [Int] = []
  private var values: [DecimalNumber] = []
  /// Where each list stands among them.
  private(set) var ranges: [Range<Int>] = []

  init(_ figures: StatedFigures) {
    self.figures = figures
    // The lists by their places, numbered in the order in which they begin, with how many figures each has, and its last.
    var numbers: [Place: Int] = [:]
    var (counts, last): ([Int], [Int]) = ([], [])
    var listed: [(list: Int, index: Int)] = []
    // How far back a list is met again: the columns of a table come round row by row.
    var stride = 1
    for index in figures.indices {
      guard let list = figures[index].list else { continue }
      let number: Int
      if stride <= listed.count, figures[listed[listed.count - stride].index].list == list {
        number = listed[listed.count - stride].list
      } else if let known = numbers[list] {
        number = known
        stride = listed.count - last[known]
      } else {
        number = counts.count
        numbers[list] = number
        counts.append(0)
        last.append(0)
      }
      counts[number] += 1
      last[number] = listed.count
      listed.append((number, index))
    }
    // Where the next figure of each list goes; nil for lists that are too short.
    var ends: [Int?] = []
    var end = 0
    for count in counts {
      ends.append(count >= 3 ? end : nil)
      guard count >= 3 else { continue }
      ranges.append(end..<(end + count))
      end += count
    }
    indices = Array(repeating: 0, count: end)
    values = Array(repeating: DecimalNumber(0), count: end)
    for (list, index) in listed {
      guard let place = ends[list] else { continue }
      indices[place] = index
      values[place] = figures[index].value
      ends[list] = place + 1
    }
  }

  /// The only two figures in which the shorter one of two lists of different places differs from a part of the longer.
  func difference(_ one: Int, _ other: Int) -> (Int, Int)? {
    let (left, right) = (ranges[one], ranges[other])
    guard figures[indices[left.lowerBound]].place != figures[indices[right.lowerBound]].place else { return nil }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    var best: (Int, Int)?
    for start in long.lowerBound...(long.upperBound - short.count) {
      var differing: Int?
      var isOther = false
      for place in 0..<short.count where !(values[short.lowerBound + place] == values[start + place]) {
        isOther = differing != nil
        if isOther { break }
        differing = place
      }
      if isOther { continue }
      // The same list elsewhere in the longer one.
      guard let differing else { return nil }
      let part = start..<(start + short.count)
      if best == nil, isSlip(short, part, at: differing, isWindow: long.count > short.count + 1) {
        best = (indices[short.lowerBound + differing], indices[start + differing])
      }
    }
    return best
  }

  /// Whether two lists have so much in common that the one figure in which they differ is a slip of the pen.
  private func isSlip(_ left: Range<Int>, _ right: Range<Int>, at place: Int, isWindow: Bool) -> Bool {
    let figure = figures[indices[left.lowerBound + place]]
    let other = figures[indices[right.lowerBound + place]]
    let same = Set(values[left]).subtracting([figure.value])
    let isDated = zip(left, right).allSatisfy { left, right in
      let years = figures.years(figures[indices[left]])
      return years.count == 1 && years.elementsEqual(figures.years(figures[indices[right]]))
    }
    let isTelling =
      isDated || same.count >= 3 || same.count == 2 && same.allSatisfy { $0.doubleValue >= 10 || $0.decimals > 0 }
    return isTelling && (!isWindow || same.count >= 3) && figure.isComparable(to: other)
      && figure.digits.isSlip(of: other.digits) && figure.isGoal == other.isGoal
      && (figure.sexes.isEmpty || other.sexes.isEmpty || figure.sexes == other.sexes)
      && figures.mayBeOfSameYear(figure, other)
  }
}
