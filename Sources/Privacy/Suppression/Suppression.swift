/// Which counts are hidden so that no small one can be worked out.
///
/// Primary: every count of 1 up to but not including the smallest group (OSL 2009:400, 24 kap. 8 §, and the habit of
/// Swedish statistics to give no cell below five). Complementary: more counts are hidden until every small count, printed
/// or derivable, could for all that a reader knows be both less than it is and at least the smallest group; where the
/// group itself is so small that this cannot be, until it has at least two possible values. That is the protection
/// interval of Willenborg & de Waal, Elements of Statistical Disclosure Control (2001), chapter 4, with the bounds 0 and
/// the smallest group.
package struct Suppression: Sendable {
  /// Places that are not printed, by their place in the system's list.
  package private(set) var hiddenPlaces: Set<Int> = []
  /// Small counts that could not be protected: none, unless the search was given up.
  package private(set) var unprotected: [Int] = []
  /// Of each variable, whether it is printed nowhere.
  package private(set) var isHidden: [Bool]

  private let system: CountSystem
  private let smallest: Int
  private let placesOf: [[Int]]

  /// - Parameter smallest: the smallest group whose size may be known.
  package init(_ system: CountSystem, smallest: Int) {
    self.system = system
    self.smallest = smallest
    var placesOf: [[Int]] = Array(repeating: [], count: system.variables.count)
    for (index, place) in system.places.enumerated() {
      for variable in Set(system.variables(at: place)) { placesOf[variable].append(index) }
    }
    self.placesOf = placesOf
    isHidden = placesOf.map(\.isEmpty)
    run()
  }

  /// Whether a count is one of a group so small that it may not be told.
  package static func isSmall(_ count: Int, smallest: Int) -> Bool { count > 0 && count < smallest }

  private mutating func run() {
    let sensitive = system.variables.indices.filter { system.isSmall($0, smallest: smallest) }
    for variable in sensitive { hide(variable) }
    // Hiding one count never makes another known, so that each is asked about again only while something is hidden.
    var isMoving = true
    while isMoving {
      isMoving = false
      for variable in sensitive where protection(of: variable, isHidden) == .none {
        isMoving = hideMore(for: variable, wanted: .two) || isMoving
      }
    }
    for variable in sensitive where protection(of: variable, isHidden) != .full {
      while protection(of: variable, isHidden) != .full, hideMore(for: variable, wanted: .full) {}
    }
    // Where nothing else helps, nothing of the table is told.
    for variable in sensitive where protection(of: variable, isHidden) == .none { hideBlocks(around: variable) }
    showWhatIsNotNeeded(sensitive)
    unprotected = sensitive.filter { protection(of: $0, isHidden) == .none }
  }

  /// Much that was hidden on the way is not needed in the end: it is shown again, the sizes of groups first, as long as
  /// every small count stays as far from being known as it is.
  private mutating func showWhatIsNotNeeded(_ sensitive: [Int]) {
    let levels = sensitive.map { protection(of: $0, isHidden) }
    let small = Set(sensitive)
    let others = system.variables.indices.filter { isHidden[$0] && !placesOf[$0].isEmpty && !small.contains($0) }
    var open = others.sorted { cost($0) > cost($1) }
    // What is shown may make another follow with certainty, which then may as well be shown.
    while true {
      let before = open.count
      for variable in open {
        var copy = self
        copy.show(variable, small)
        let isSafe = zip(sensitive, levels).allSatisfy { copy.protection(of: $0, copy.isHidden) >= $1 }
        if isSafe { self = copy }
      }
      open = open.filter { isHidden[$0] }
      if open.count == before { return }
    }
  }

  /// Shows the places of a count that print no small one.
  private mutating func show(_ variable: Int, _ small: Set<Int>) {
    let places = placesOf[variable].filter { small.isDisjoint(with: system.variables(at: system.places[$0])) }
    hiddenPlaces.subtract(places)
    for member in Set(places.flatMap { system.variables(at: system.places[$0]) }) {
      isHidden[member] = placesOf[member].allSatisfy(hiddenPlaces.contains)
    }
  }

  /// Hides all of every table that a count hangs together with; what follows from its figures is then unknown, too.
  private mutating func hideBlocks(around variable: Int) {
    var related: Set<Int> = [variable]
    for equation in system.equations where ([equation.total] + equation.parts).contains(variable) {
      related.formUnion(equation.parts + [equation.total])
    }
    let blocks = Set(system.places.filter { !related.isDisjoint(with: system.variables(at: $0)) }.map(\.block))
    let hidden = system.places.indices.filter { blocks.contains(system.places[$0].block) && !system.places[$0].isFixed }
    hiddenPlaces.formUnion(hidden)
    for variable in system.variables.indices {
      isHidden[variable] = placesOf[variable].allSatisfy { place in
        hiddenPlaces.contains(place) || system.places[place].isFixed && blocks.contains(system.places[place].block)
      }
    }
  }

  private enum Protection: Comparable { case none, two, full }

  /// How far a small count is from being known.
  private func protection(of variable: Int, _ isHidden: [Bool]) -> Protection {
    let reader = Feasibility(system, known: isHidden.map { !$0 })
    let value = system.variables[variable].value
    let isLess = reader.allows(variable, 0...(value - 1))
    if isLess, reader.allows(variable, smallest...Self.largest) { return .full }
    return isLess || reader.allows(variable, (value + 1)...Self.largest) ? .two : .none
  }

  private static let largest = 1_000_000_000

  /// Hides one more count among those that a sum ties to the hidden ones: the one that protects, else the smallest.
  private mutating func hideMore(for variable: Int, wanted: Protection) -> Bool {
    let component = Set(Feasibility(system, known: isHidden.map { !$0 }).component(of: variable))
    var candidates: Set<Int> = mayHide(variable) ? [variable] : []
    for equation in system.equations {
      let members = equation.parts + [equation.total]
      guard members.contains(where: component.contains) else { continue }
      candidates.formUnion(members.filter(mayHide))
    }
    let ordered = candidates.sorted { cost($0) < cost($1) }
    guard let first = ordered.first else { return false }
    // To protect fully is worth a cell or a part, not the size of a whole group.
    if wanted == .full {
      guard
        let best = ordered.first(where: { candidate in
          system.variables[candidate].rank < .whole && protection(of: variable, hiding(candidate)) == .full
        }) ?? ordered.first(where: { system.variables[$0].rank < .whole })
      else { return false }
      hide(best)
      return true
    }
    hide(ordered.first { protection(of: variable, hiding($0)) >= wanted } ?? first)
    return true
  }

  private func mayHide(_ variable: Int) -> Bool {
    !isHidden[variable] && !placesOf[variable].contains { system.places[$0].isFixed }
  }

  private func cost(_ variable: Int) -> (Int, Int, Int, Int) {
    let (value, rank) = (system.variables[variable].value, system.variables[variable].rank)
    return (rank.rawValue, value == 0 ? 1 : 0, value, variable)
  }

  private func hiding(_ variable: Int) -> [Bool] {
    var copy = self
    copy.hide(variable)
    return copy.isHidden
  }

  /// Hides every place that prints a count; another count that stood only there is then hidden, too.
  private mutating func hide(_ variable: Int) {
    let places = placesOf[variable].filter { !system.places[$0].isFixed }
    hiddenPlaces.formUnion(places)
    for place in places {
      for member in system.variables(at: system.places[place]) where !isHidden[member] {
        isHidden[member] = placesOf[member].allSatisfy(hiddenPlaces.contains)
      }
    }
  }
}
