import Diagnostics

/// The spans of years that an insats is told with, `2011–2015`, held against each other: one that stands once, and has one
/// end in common with a span of other places, while the other end is one year off.
struct YearSpans {
  private let statements: [DatedStatement]
  private let frequency: [UInt64: Int]
  /// Where each span begins, by its years.
  private var spans: [[Int]: [Int]] = [:]
  /// The most places of one span that are looked at.
  private static let reach = 50

  init(_ statements: [DatedStatement], frequency: [UInt64: Int]) {
    self.statements = statements
    self.frequency = frequency
    for index in statements.indices.dropLast() {
      let (first, second) = (statements[index], statements[index + 1])
      guard first.span.file == second.span.file, first.place == second.place, first.year <= second.year,
        (1...6).contains(second.span.start - first.span.range.upperBound)
      else { continue }
      spans[[first.year, second.year], default: []].append(index)
    }
  }

  /// Each end of a span that others contradict, with the same end of another place.
  func pairs() -> [(odd: Int, other: Int)] {
    spans.filter { $0.value.count == 1 }.sorted { $0.value[0] < $1.value[0] }.compactMap { years, found in
      let (first, last) = (years[0], years[1])
      for (rival, isEnd) in [
        ([first, last - 1], true), ([first, last + 1], true), ([first - 1, last], false), ([first + 1, last], false),
      ] {
        guard let other = contradiction(found[0], spans[rival] ?? []) else { continue }
        return isEnd ? (found[0] + 1, other + 1) : (found[0], other)
      }
      return nil
    }
  }

  private func contradiction(_ index: Int, _ rivals: [Int]) -> Int? {
    let statement = statements[index]
    var places: Set<[Int]> = []
    var best: (weight: Double, index: Int) = (0, index)
    for rival in rivals.prefix(Self.reach) {
      let other = statements[rival]
      guard other.text != statement.text || other.span.file != statement.span.file, isLike(index, rival) else {
        continue
      }
      places.insert([Int(other.span.file.index), other.place])
      let weight = statement.stems(sharedWith: other).reduce(0) { $0 + min(2.5, 5 / Double(frequency[$1] ?? 2)) }
      if weight > best.weight { best = (weight, rival) }
    }
    return best.weight >= (places.count > 1 ? 0.3 : 2) ? best.index : nil
  }

  /// Whether two spans have the same months, or both none.
  private func isLike(_ index: Int, _ rival: Int) -> Bool {
    (0...1).allSatisfy { statements[index + $0].month == statements[rival + $0].month }
  }
}
