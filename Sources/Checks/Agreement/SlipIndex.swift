import Quantities

/// The figures of an insats by their digits and by their value, so that those which differ by a slip of the pen are
/// looked up and never searched for.
final class SlipIndex {
  /// The patterns of the figures' digits (`Digits.forEachPattern`), each with the figure's place in the lowest 20 bits: in
  /// order, figures of the same pattern stand together.
  private let byPattern: [UInt64]
  /// Sorted when it is first asked for: where no two figures are alike nobody asks.
  private lazy var byValue = figures.indices.map { Int32($0) }.sorted {
    let (left, right) = (figures[Int($0)].value, figures[Int($1)].value)
    return left == right ? $0 < $1 : left < right
  }
  private let figures: StatedFigures
  private let digits: [Digits]

  /// How many figures after it in the order of the sources a figure is held against at most. A report has fewer that are
  /// a slip apart; where there are a hundred thousand figures, those nearest to each are enough.
  private let reach: Int
  /// How many pairs are held against each other at most.
  private static let most = 1_000_000
  private static let placeBits: UInt64 = 20

  init(_ figures: StatedFigures) {
    self.figures = figures
    digits = figures.all.map(\.digits)
    var entries: [UInt64] = []
    entries.reserveCapacity(figures.indices.count * 4)
    for index in figures.indices.prefix(1 << Self.placeBits) {
      Digits.forEachPattern(digits[index]) { entries.append($0 << Self.placeBits | UInt64(index)) }
    }
    reach = min(400, max(4, Self.most / max(1, entries.count)))
    byPattern = Self.sorted(entries)
  }

  /// The entries in order. They are first put near their places, by their uppermost eight bits, which leaves little to sort.
  private static func sorted(_ entries: [UInt64]) -> [UInt64] {
    var ends = Array(repeating: 0, count: 257)
    for index in entries.indices { ends[Int(entries[index] >> 56) + 1] += 1 }
    for index in 1..<ends.count { ends[index] += ends[index - 1] }
    var sorted: [UInt64] = Array(repeating: 0, count: entries.count)
    for index in entries.indices {
      let first = Int(entries[index] >> 56)
      sorted[ends[first]] = entries[index]
      ends[first] += 1
    }
    sorted.sort()
    return sorted
  }

  /// Calls `take` with every two figures whose digits are a slip apart (`Digits.isSlip`), the earlier one first, of those
  /// pairs that are wanted.
  ///
  /// - Parameter isBound: of a figure, whether it is only held against those of which this is not true.
  func forEachPair(of isBound: (Int) -> Bool, where isWanted: (Int, Int) -> Bool, _ take: (Int, Int) -> Void) {
    var start = 0
    // The entries of a pattern whose figures are not bound.
    var free: [Int] = []
    while start < byPattern.count {
      let pattern = byPattern[start] >> Self.placeBits
      var end = start + 1
      while end < byPattern.count, byPattern[end] >> Self.placeBits == pattern { end += 1 }
      defer { start = end }
      guard end - start > 1 else { continue }
      free.removeAll(keepingCapacity: true)
      for entry in start..<end where !isBound(place(byPattern[entry])) { free.append(entry) }
      var next = 0
      for first in start..<end {
        func hold(_ left: Int, _ second: Int) {
          let right = place(byPattern[second])
          if isWanted(left, right), digits[left].isSlip(of: digits[right]) { take(left, right) }
        }
        let left = place(byPattern[first])
        let last = max(first + 1, min(end, first + reach))
        if next < free.count, free[next] == first {
          next += 1
          for second in (first + 1)..<last { hold(left, second) }
        } else {
          var other = next
          while other < free.count, free[other] < last {
            hold(left, free[other])
            other += 1
          }
        }
      }
    }
  }

  private func place(_ entry: UInt64) -> Int { Int(entry & ((1 << Self.placeBits) - 1)) }

  /// The figures with a value, in order.
  func stating(_ value: DecimalNumber) -> some Sequence<Int> {
    let start = byValue.partition { figures[$0].value < value }
    let end = byValue.partition { figures[$0].value <= value }
    return byValue[start..<min(end, start + reach)].lazy.map { Int($0) }
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
