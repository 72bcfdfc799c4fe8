import Diagnostics
import Quantities

/// The years of an insats, held against each other.
struct SameEvents {
  private let statements: [DatedStatement]
  /// How many years before and after it a year is held against: a report has fewer, and in a text of nothing but years
  /// it takes no longer for each.
  private static let reach = 200
  /// In how many places each stem stands.
  let frequency: [UInt64: Int]

  init(_ statements: [DatedStatement]) {
    self.statements = statements
    var frequency: [UInt64: Int] = [:]
    if Set(statements.map(\.year)).count > 1 {
      var seen: Set<Int> = []
      for statement in statements where seen.insert(statement.place ^ Int(statement.span.file.index) << 40).inserted {
        for stem in statement.stems { frequency[stem, default: 0] += 1 }
      }
    }
    self.frequency = frequency
  }

  /// How much it takes to believe that two places tell of the same: a house rule, tried on the archive of this project.
  private func needed(_ left: DatedStatement, _ right: DatedStatement) -> Double {
    if left.role == .publication, right.role == .publication { return 3.5 }
    let shared = left.stems(sharedWith: right)
    if left.day != nil, left.day == right.day { return words(shared) >= 1.5 ? 4 : .infinity }
    // What two sentences tell of may come back every year.
    if left.isInText, right.isInText { return .infinity }
    if left.month != nil && left.month == right.month || left.season != nil && left.season == right.season {
      return words(shared) >= 2.5 ? 5 : .infinity
    }
    // Two fundings, or what a report covers, may have years of their own.
    if !left.isInText, !right.isInText, left.role != nil, right.role != nil { return .infinity }
    // A year alone says little of what happened: it takes a number besides, or nearly all the words.
    let isSame =
      shared.contains(where: WordStems.isNumber) || 5 * shared.count >= 3 * min(left.stems.count, right.stems.count)
    return isSame && shared.count > 2 ? 6 : .infinity
  }

  /// Words that few places use weigh most.
  private func words(_ stems: [UInt64]) -> Double { stems.reduce(0) { $0 + weight($1) } }

  private func weight(_ stem: UInt64) -> Double { min(2.5, 5 / Double(frequency[stem] ?? 2)) }

  /// Every year that another place contradicts, with that place, by their places in the list.
  func pairs() -> [(odd: Int, other: Int)] {
    guard !frequency.isEmpty else { return [] }
    let rivals = statements.indices.map(rival)
    return statements.indices.compactMap { index in
      guard let other = rivals[index] else { return nil }
      // Two that contradict each other are one mistake, told where the reader meets it last.
      if rivals[other] == index, statements[index].span < statements[other].span { return nil }
      return (index, other)
    }
  }

  /// The place that says the same of another year, if no other stands by this one.
  private func rival(_ index: Int) -> Int? {
    let statement = statements[index]
    var totals: [Int: (best: Double, all: Double, index: Int)] = [:]
    let near = max(0, index - Self.reach)..<min(statements.count, index + Self.reach)
    for other in near where other != index {
      let isSame = statements[other].year == statement.year
      guard isSame || DatedStatement.isSlip(statement.year, statements[other].year) else { continue }
      let candidate = statements[other]
      guard
        candidate.text != statement.text || candidate.span.file != statement.span.file
          || isSame && candidate.place != statement.place,
        isSame || !statement.tells(of: candidate.year) && !candidate.tells(of: statement.year),
        isSame
          || !candidate.isOfSeveral && !statement.isOfSeveral
            && (candidate.group == nil || candidate.group != statement.group
              || candidate.span.file != statement.span.file),
        statement.mayBeSame(as: candidate)
      else { continue }
      let likeness = likeness(statement, candidate)
      guard likeness > 0 else { continue }
      let known = totals[candidate.year] ?? (0, 0, other)
      let isBetter = likeness > known.best
      totals[candidate.year] = (
        max(likeness, known.best), known.all + (likeness >= 2.5 ? likeness : 0), isBetter ? other : known.index
      )
    }
    func weight(_ total: (best: Double, all: Double, index: Int)?) -> Double {
      total.map { $0.best + min(3, 0.5 * max(0, $0.all - $0.best)) } ?? 0
    }
    let support = weight(totals[statement.year])
    let best = totals.filter { $0.key != statement.year }.max {
      (weight($0.value), -$0.key) < (weight($1.value), -$1.key)
    }
    guard let best, weight(best.value) >= needed(statement, statements[best.value.index]),
      support < 0.4 * weight(best.value)
    else { return nil }
    return best.value.index
  }

  /// The same month, day or season, the same place in a period, and words that few others use.
  private func likeness(_ left: DatedStatement, _ right: DatedStatement) -> Double {
    var likeness = 0.0
    if left.month != nil, left.month == right.month { likeness += left.day != nil && left.day == right.day ? 4 : 1.5 }
    if left.season != nil, left.season == right.season { likeness += 1.5 }
    if let role = left.role, role == right.role { likeness += role == .publication ? 3 : 1 }
    var words = 0.0
    left.forEachStem(sharedWith: right) { words += weight($0) }
    return likeness + words
  }
}
