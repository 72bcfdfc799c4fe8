import Quantities

/// The figures of an insats by their digits and by their value, so that those which differ by a slip of the pen are
/// looked up and never searched for.
struct SlipIndex {
  private struct Entry: Comparable {
    var key: Digits.Key
    var index: Int32

    static func == (left: Entry, right: Entry) -> Bool {
      left.key.pattern == right.key.pattern && left.index == right.index
    }
    static func < (left: Entry, right: Entry) -> Bool {
      left.key.pattern == right.key.pattern ? left.index < right.index : left.key.pattern < right.key.pattern
    }
  }

  private let byPattern: [Entry]
  private let byValue: [Int32]
  private let figures: StatedFigures

  /// How many figures after it in the order of the sources a figure is held against at most: a report has fewer that are
  /// a slip apart, and a file with a hundred thousand figures takes no longer for each.
  private static let reach = 400

  init(_ figures: StatedFigures) {
    self.figures = figures
    var entries: [Entry] = []
    entries.reserveCapacity(figures.indices.count * 4)
    for index in figures.indices {
      Digits.forEachKey(figures[index].digits) { entries.append(Entry(key: $0, index: Int32(index))) }
    }
    entries.sort()
    byPattern = entries
    byValue = figures.indices.map { Int32($0) }.sorted {
      let (left, right) = (figures[Int($0)].value, figures[Int($1)].value)
      return left == right ? $0 < $1 : left < right
    }
  }

  /// Calls `take` with every two figures whose digits are a slip apart (`Digits.isSlip`), the earlier one first.
  func forEachPair(_ take: (Int, Int) -> Void) {
    var start = 0
    while start < byPattern.count {
      let pattern = byPattern[start].key.pattern
      var end = start + 1
      while end < byPattern.count, byPattern[end].key.pattern == pattern { end += 1 }
      for first in start..<end {
        for second in (first + 1)..<max(first + 1, min(end, first + Self.reach)) {
          let (left, right) = (byPattern[first], byPattern[second])
          let isSlip =
            left.key.side == .either
            ? figures[Int(left.index)].digits != figures[Int(right.index)].digits : left.key.side != right.key.side
          if isSlip { take(Int(left.index), Int(right.index)) }
        }
      }
      start = end
    }
  }

  /// The figures with a value, in order.
  func stating(_ value: DecimalNumber) -> some Sequence<Int> {
    let start = byValue.partition { figures[$0].value < value }
    let end = byValue.partition { figures[$0].value <= value }
    return byValue[start..<min(end, start + Self.reach)].lazy.map { Int($0) }
  }
}

extension [Int32] {
  /// How many, in order, fulfil a condition that the rest does not.
  fileprivate func partition(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(Int(self[middle])) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
