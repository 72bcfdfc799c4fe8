package import Diagnostics

/// Counts of people that belong together, where each is printed, and the sums that bind them: everything from which a
/// reader with a pencil could work one of them out.
package struct CountSystem: Sendable {
  /// How gladly a count is given up to protect another: cells first, the sizes of groups last.
  package enum Rank: Int, Sendable, Comparable {
    case cell, part, whole

    package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// One count of people. A count that is printed nowhere, such as those who did not reach a goal, is here when it
  /// follows from others.
  package struct Variable: Sendable {
    package var value: Int
    package var rank: Rank
    /// How many answered a survey: it tells of nobody what the answer was, and is hidden only to protect the answers.
    package var isSize = false
  }

  /// Where counts are printed: a number, `14 av 34`, or a percentage that gives its count away.
  package struct Place: Sendable {
    package var span: SourceSpan
    /// Where its counts stand among those that are printed (`variables(at:)`).
    fileprivate var printed: Range<Int>
    /// The table or the group of keys that the place belongs to.
    package var block: Int
    /// The place cannot be hidden, because nothing is written there: the count follows from figures around it.
    package var isFixed = false
  }

  /// The parts are together the total.
  package struct Equation: Sendable {
    package var parts: [Int]
    package var total: Int
  }

  /// A table, a block or a group of keys, as one thing to tell a writer of.
  package struct Block: Sendable {
    package var span: SourceSpan
    package var name: BilingualText
  }

  package private(set) var variables: [Variable] = []
  package private(set) var places: [Place] = []
  /// The counts of each place, one place after the other.
  private var printedVariables: [Int] = []
  package private(set) var equations: [Equation] = []
  package private(set) var blocks: [Block] = []
  /// What is counted, and whose count it is, as the numbers of two words of the system.
  package struct Name: Hashable, Sendable {
    fileprivate var thing: Int
    fileprivate var role: Int

    /// The same thing, counted of others.
    func of(_ role: Word) -> Name { Name(thing: thing, role: role.number) }
  }

  /// A word that has been met, by its number.
  package struct Word: Sendable { fileprivate var number: Int }

  /// Counts of the same name with the same value are one and the same.
  private struct Named: Hashable, Sendable {
    var name: Name
    var value: Int
  }

  private var words: [String: Int] = [:]
  /// The names of rows, which are no words of the system: their numbers count down from -1.
  private var rows: [String: Int] = [:]
  private var byName: [Named: Int] = [:]

  /// - Parameter room: about how many counts there will be.
  package init(room: Int = 0) {
    variables.reserveCapacity(room)
    places.reserveCapacity(room)
    printedVariables.reserveCapacity(room)
    byName.reserveCapacity(room)
  }

  /// The number of a word.
  package mutating func word(_ text: String) -> Word {
    Word(number: words.value(of: text, orNew: words.count))
  }

  /// The name of a count: what is counted and, where there are several, whose count it is.
  package mutating func name(_ thing: String, of role: String = "") -> Name {
    Name(thing: word(thing).number, role: word(role).number)
  }

  /// The name of a count by the row that it stands in: what a table calls a row, exits and charts may call so, too.
  ///
  /// - Parameter row: in lower case.
  package mutating func name(row: String) -> Name {
    let role = word("").number
    return Name(thing: rows.value(of: row, orNew: -1 - rows.count), role: role)
  }

  /// Begins a table or a group of keys.
  package mutating func block(_ span: SourceSpan, _ name: BilingualText) -> Int {
    blocks.append(Block(span: span, name: name))
    return blocks.count - 1
  }

  /// A count, which is the same as an earlier one of the same name and value.
  package mutating func count(_ value: Int, _ name: Name? = nil, rank: Rank = .cell) -> Int {
    let next = variables.count
    if let name {
      let place = byName.value(of: Named(name: name, value: value), orNew: next)
      if place < next {
        variables[place].rank = max(variables[place].rank, rank)
        return place
      }
    }
    variables.append(Variable(value: value, rank: rank))
    return next
  }

  /// How many answered.
  package mutating func size(_ value: Int, _ name: Name) -> Int {
    let variable = count(value, name, rank: .whole)
    variables[variable].isSize = true
    return variable
  }

  /// A count that is known already by its name and value.
  package func known(_ value: Int, _ name: Name) -> Int? { byName[Named(name: name, value: value)] }

  /// The total of a table or a chart: the group of the report that is as large, if there is one.
  package mutating func total(_ value: Int, _ role: String) -> Int {
    let people = name("deltagare", of: role == "alla" ? "totalt" : role)
    let group = known(value, people) ?? (role == "alla" ? known(value, people.of(word("avslutade"))) : nil)
    return group ?? count(value, rank: .whole)
  }

  /// Says where counts are printed.
  package mutating func print(_ variables: [Int], at span: SourceSpan, in block: Int) {
    let start = printedVariables.count
    printedVariables += variables
    places.append(Place(span: span, printed: start..<printedVariables.count, block: block))
  }

  /// Says where a count is printed.
  package mutating func print(_ variable: Int, at span: SourceSpan, in block: Int) {
    let start = printedVariables.count
    printedVariables.append(variable)
    places.append(Place(span: span, printed: start..<(start + 1), block: block))
  }

  /// The counts that are printed at a place, or follow from what is.
  package func variables(at place: Place) -> ArraySlice<Int> { printedVariables[place.printed] }

  /// Whether one of the counts at a place is as wanted.
  package func prints(at place: Place, where isWanted: (Int) -> Bool) -> Bool {
    place.printed.contains { isWanted(printedVariables[$0]) }
  }

  /// Says that a reader knows a count that is written nowhere.
  package mutating func reveal(_ variable: Int, at span: SourceSpan, in block: Int) {
    print(variable, at: span, in: block)
    places[places.count - 1].isFixed = true
  }

  /// Leaves out the places that begin in some ranges of a file, because the writer answers for them.
  package mutating func leaveOut(_ ranges: [Range<Int>], of file: SourceFile.ID) {
    guard !ranges.isEmpty else { return }
    places.removeAll { place in place.span.file == file && ranges.contains { $0.contains(place.span.start) } }
  }

  /// Whether a count may not be told: it is of people, at least one, and of fewer than the smallest group.
  package func isSmall(_ variable: Int, smallest: Int) -> Bool {
    !variables[variable].isSize && Suppression.isSmall(variables[variable].value, smallest: smallest)
  }

  /// Of every count whether it is printed anywhere.
  package func printed() -> [Bool] {
    var printed = Array(repeating: false, count: variables.count)
    for place in places { for index in place.printed { printed[printedVariables[index]] = true } }
    return printed
  }

  /// Says that parts are together a total, where they are: a sum that is wrong tells nothing.
  package mutating func add(_ parts: [Int], total: Int) {
    guard !parts.isEmpty, !parts.contains(total),
      parts.reduce(0, { $0 + variables[$1].value }) == variables[total].value
    else { return }
    equations.append(Equation(parts: parts, total: total))
  }

  /// The rest of a whole: those who are not among the parts.
  package mutating func addRest(of whole: Int, without parts: [Int], _ name: Name? = nil) -> Int? {
    let rest = variables[whole].value - parts.reduce(0) { $0 + variables[$1].value }
    guard rest >= 0 else { return nil }
    let variable = count(rest, name)
    add(parts + [variable], total: whole)
    return variable
  }
}

extension Dictionary {
  /// The value of a key, looked up once; a key without one gets a new value.
  fileprivate mutating func value(of key: Key, orNew new: Value) -> Value {
    func read(_ value: inout Value) -> Value { value }
    return read(&self[key, default: new])
  }
}
