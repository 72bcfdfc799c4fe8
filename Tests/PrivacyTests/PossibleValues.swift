@testable import Privacy

/// Everything that a reader can work out, by trying every assignment: for each count the least and the greatest value that
/// agrees with what is printed and with every sum. Written without regard to how the program searches.
struct PossibleValues {
  /// The sums that hang together with the counts that are tried, and those counts.
  private var equations: [CountSystem.Equation] = []
  private var members: [Int] = []
  /// What no count of a bounded sum reaches; a count that may be this may be anything.
  private var cap = 0
  private var values: [Int?]
  private(set) var least: [Int]
  private(set) var greatest: [Int]
  private(set) var solutions = 0
  /// Assignments of one group of counts; more are not tried. Those that were are possible all the same, so that a count
  /// never seems safer than it is.
  private static let limit = 20_000
  private var tried = 0
  /// From the least value up, or from the greatest down.
  private var isRising = true

  init(_ system: CountSystem, known: [Bool]) {
    cap = (system.variables.map(\.value).max() ?? 0) + 6
    values = system.variables.indices.map { known[$0] ? system.variables[$0].value : nil }
    least = system.variables.map(\.value)
    greatest = least
    // A count that is in no sum may be anything.
    let bound = Set(system.equations.flatMap { $0.parts + [$0.total] })
    for index in values.indices where values[index] == nil && !bound.contains(index) {
      (least[index], greatest[index], values[index]) = (0, cap, 0)
    }
    // Counts that no sum ties together are tried apart.
    var rest = Set(values.indices.filter { values[$0] == nil })
    while let first = rest.min() {
      var found: Set<Int> = [first]
      equations = []
      while true {
        equations = system.equations.filter { !found.isDisjoint(with: $0.parts + [$0.total]) }
        let more = found.union(equations.flatMap { $0.parts + [$0.total] }.filter(rest.contains))
        if more == found { break }
        found = more
      }
      members = found.sorted()
      cap = members.map { system.variables[$0].value }.max()! + 6
      rest.subtract(found)
      isRising = true
      tried = 0
      tryNext()
      if tried >= Self.limit {
        for index in members { values[index] = nil }
        isRising = false
        tried = 0
        tryNext()
      }
      for index in members { values[index] = nil }
    }
  }

  private mutating func tryNext() {
    guard tried < Self.limit else { return }
    // What a sum of one open count says is no choice.
    var set: [Int] = []
    defer { for index in set { values[index] = nil } }
    while let (index, value) = forced() {
      guard value >= 0 else { return }
      values[index] = value
      set.append(index)
    }
    guard isPossible() else { return }
    guard let next = members.filter({ values[$0] == nil }).min(by: { most($0) < most($1) }) else {
      solutions += 1
      tried += 1
      for index in members {
        least[index] = min(least[index], values[index]!)
        greatest[index] = max(greatest[index], values[index]!)
      }
      return
    }
    let highest = max(0, most(next))
    for step in 0...highest {
      values[next] = isRising ? step : highest - step
      tryNext()
    }
    values[next] = nil
  }

  private func forced() -> (index: Int, value: Int)? {
    for equation in equations {
      let open = (equation.parts + [equation.total]).filter { values[$0] == nil }
      guard open.count == 1 else { continue }
      let parts = equation.parts.reduce(0) { $0 + (values[$1] ?? 0) }
      return (open[0], open[0] == equation.total ? parts : values[equation.total]! - parts)
    }
    return nil
  }

  /// The most that a count can be, by every sum whose total is set.
  private func most(_ index: Int) -> Int {
    equations.reduce(cap) { most, equation in
      guard equation.parts.contains(index), let total = values[equation.total] else { return most }
      return min(most, total - equation.parts.reduce(0) { $0 + (values[$1] ?? 0) })
    }
  }

  private func isPossible() -> Bool {
    equations.allSatisfy { equation in
      guard let total = values[equation.total] else { return true }
      let parts = equation.parts.compactMap { values[$0] }
      let sum = parts.reduce(0, +)
      return parts.count == equation.parts.count ? sum == total : sum <= total
    }
  }
}
