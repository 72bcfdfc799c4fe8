@testable import Privacy

/// Everything that a reader can work out, by trying every assignment: for each count the least and the greatest value that
/// agrees with what is printed and with every sum. Written without regard to how the program searches.
struct PossibleValues {
  private let system: CountSystem
  /// What no count of a bounded sum reaches; a count that may be this may be anything.
  private let cap: Int
  private var values: [Int?]
  private(set) var least: [Int]
  private(set) var greatest: [Int]
  private(set) var solutions = 0
  /// Whether every assignment was tried.
  private(set) var isComplete = true
  private static let limit = 300_000

  init(_ system: CountSystem, known: [Bool]) {
    self.system = system
    cap = (system.variables.map(\.value).max() ?? 0) + 6
    values = system.variables.indices.map { known[$0] ? system.variables[$0].value : nil }
    least = system.variables.map(\.value)
    greatest = least
    // A count that is in no sum may be anything.
    let bound = Set(system.equations.flatMap { $0.parts + [$0.total] })
    for index in values.indices where values[index] == nil && !bound.contains(index) {
      (least[index], greatest[index], values[index]) = (0, cap, 0)
    }
    tryNext()
  }

  private mutating func tryNext() {
    guard solutions < Self.limit else {
      isComplete = false
      return
    }
    // What a sum of one open count says is no choice.
    var set: [Int] = []
    defer { for index in set { values[index] = nil } }
    while let (index, value) = forced() {
      guard value >= 0 else { return }
      values[index] = value
      set.append(index)
    }
    guard isPossible() else { return }
    guard let next = values.indices.filter({ values[$0] == nil }).min(by: { most($0) < most($1) }) else {
      solutions += 1
      for index in values.indices where greatest[index] < cap || least[index] > 0 {
        least[index] = min(least[index], values[index]!)
        greatest[index] = max(greatest[index], values[index]!)
      }
      return
    }
    for value in 0...max(0, most(next)) {
      values[next] = value
      tryNext()
    }
    values[next] = nil
  }

  private func forced() -> (index: Int, value: Int)? {
    for equation in system.equations {
      let open = (equation.parts + [equation.total]).filter { values[$0] == nil }
      guard open.count == 1 else { continue }
      let parts = equation.parts.reduce(0) { $0 + (values[$1] ?? 0) }
      return (open[0], open[0] == equation.total ? parts : values[equation.total]! - parts)
    }
    return nil
  }

  /// The most that a count can be, by every sum whose total is set.
  private func most(_ index: Int) -> Int {
    system.equations.reduce(cap) { most, equation in
      guard equation.parts.contains(index), let total = values[equation.total] else { return most }
      return min(most, total - equation.parts.reduce(0) { $0 + (values[$1] ?? 0) })
    }
  }

  private func isPossible() -> Bool {
    system.equations.allSatisfy { equation in
      guard let total = values[equation.total] else { return true }
      let parts = equation.parts.compactMap { values[$0] }
      let sum = parts.reduce(0, +)
      return parts.count == equation.parts.count ? sum == total : sum <= total
    }
  }
}
