/// What a reader can work out of hidden counts: whether one of them could be at least, or at most, a number, given every
/// count that is printed and every sum that binds them. Counts are whole and not negative.
///
/// The answer yes comes with an assignment that was found; the answer no may also mean that the search was given up, so
/// that whoever hides more until the answer is yes is on the safe side.
struct Feasibility {
  /// `parts - total = 0` with what is printed put in: the unknowns with their signs, and what they add up to.
  private struct Row {
    var terms: [(unknown: Int, sign: Int)]
    var sum: Int
  }

  private let truth: [Int]
  private var rows: [Row] = []
  private var rowsOf: [[Int]]
  private let unknown: [Bool]
  /// How many steps a search may take.
  private static let budget = 4_000

  /// - Parameter known: of each variable, whether it is printed somewhere.
  init(_ system: CountSystem, known: [Bool]) {
    truth = system.variables.map(\.value)
    unknown = known.map { !$0 }
    rowsOf = Array(repeating: [], count: truth.count)
    for equation in system.equations {
      var row = Row(terms: [], sum: 0)
      for (variable, sign) in equation.parts.map({ ($0, 1) }) + [(equation.total, -1)] {
        if known[variable] { row.sum -= sign * truth[variable] } else { row.terms.append((variable, sign)) }
      }
      guard !row.terms.isEmpty else { continue }
      for term in row.terms { rowsOf[term.unknown].append(rows.count) }
      rows.append(row)
    }
  }

  /// The hidden counts that hang together with one, itself among them.
  func component(of variable: Int) -> [Int] {
    var found: Set<Int> = [variable]
    var queue = [variable]
    while let next = queue.popLast() {
      for row in rowsOf[next] {
        for term in rows[row].terms where found.insert(term.unknown).inserted { queue.append(term.unknown) }
      }
    }
    return found.sorted()
  }

  /// Whether a hidden count could be one in the range, for all that a reader knows.
  func allows(_ variable: Int, _ range: ClosedRange<Int>) -> Bool {
    guard unknown[variable] else { return range.contains(truth[variable]) }
    if range.contains(truth[variable]) { return true }
    let component = component(of: variable)
    var domains: [Int: ClosedRange<Int>] = [:]
    for member in component { domains[member] = 0...Self.largest }
    domains[variable] = range
    var steps = Self.budget
    return search(&domains, component, &steps)
  }

  private static let largest = 1_000_000_000

  private func search(_ domains: inout [Int: ClosedRange<Int>], _ component: [Int], _ steps: inout Int) -> Bool {
    steps -= 1
    guard steps > 0, propagate(&domains, component) else { return false }
    let open = component.filter { domains[$0]!.count > 1 }
    guard let next = open.min(by: { domains[$0]!.count < domains[$1]!.count }) else { return true }
    // What is true of the others is mostly true still: values near the truth come first.
    let domain = domains[next]!
    let near = min(max(truth[next], domain.lowerBound), domain.upperBound)
    for distance in 0...min(domain.upperBound - domain.lowerBound, 60) {
      for value in distance == 0 ? [near] : [near - distance, near + distance] where domain.contains(value) {
        var tried = domains
        tried[next] = value...value
        if search(&tried, component, &steps) { return true }
        if steps <= 0 { return false }
      }
    }
    return false
  }

  /// Narrows every count by the sums that it is in, until nothing more follows; false when nothing is left.
  private func propagate(_ domains: inout [Int: ClosedRange<Int>], _ component: [Int]) -> Bool {
    let involved = Set(component.flatMap { rowsOf[$0] }).sorted()
    var isMoving = true
    var rounds = 0
    while isMoving {
      isMoving = false
      rounds += 1
      guard rounds < 200 else { return true }
      for index in involved {
        let row = rows[index]
        var (low, high) = (0, 0)
        for term in row.terms {
          let domain = domains[term.unknown]!
          low += term.sign > 0 ? domain.lowerBound : -domain.upperBound
          high += term.sign > 0 ? domain.upperBound : -domain.lowerBound
        }
        guard low <= row.sum, row.sum <= high else { return false }
        for term in row.terms {
          let domain = domains[term.unknown]!
          let (mine, most) =
            term.sign > 0 ? (domain.lowerBound, domain.upperBound) : (-domain.upperBound, -domain.lowerBound)
          let lower = max(mine, row.sum - (high - most))
          let upper = min(most, row.sum - (low - mine))
          guard lower <= upper else { return false }
          let narrowed = term.sign > 0 ? lower...upper : -upper ... -lower
          guard narrowed != domain else { continue }
          domains[term.unknown] = narrowed
          isMoving = true
          low += lower - mine
          high += upper - most
        }
      }
    }
    return true
  }
}
