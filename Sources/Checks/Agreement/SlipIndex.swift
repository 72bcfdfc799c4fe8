import Quantities

/// The figures of an insats by their value and by their digits, so that those which differ by a slip of the pen are
/// looked up and never searched for.
struct SlipIndex {
  /// Digits with one left out of account, or as they are.
  private struct Pattern: Hashable {
    var digits: [UInt8]
    var isWhole: Bool
  }

  private let byPattern: [Pattern: [Int]]
  /// Figures of four digits and more, by what is left when one is taken away.
  private let byShorter: [[UInt8]: [Int]]
  private let byValue: [DecimalNumber: [Int]]

  /// - Parameter isFound: which figures may be looked up by their digits.
  init(_ figures: [StatedFigure], _ isFound: (StatedFigure) -> Bool) {
    var byPattern: [Pattern: [Int]] = [:]
    for (index, figure) in figures.enumerated() where isFound(figure) {
      for pattern in Self.patterns(figure.digits) { byPattern[pattern, default: []].append(index) }
    }
    self.byPattern = byPattern
    var byShorter: [[UInt8]: [Int]] = [:]
    for (index, figure) in figures.enumerated() where figure.digits.count >= 4 && isFound(figure) {
      for place in figure.digits.indices {
        var shorter = figure.digits
        shorter.remove(at: place)
        byShorter[shorter, default: []].append(index)
      }
    }
    self.byShorter = byShorter
    byValue = Dictionary(grouping: figures.indices) { figures[$0].value }
  }

  /// The figures with a value, in order.
  func stating(_ value: DecimalNumber) -> [Int] { byValue[value] ?? [] }

  /// The figures whose digits are those of a figure but for one slip (`StatedFigure.isSlip`), and those with its digits,
  /// in order.
  func slips(of figure: StatedFigure) -> [Int] {
    let digits = figure.digits
    var found: Set<Int> = []
    for pattern in Self.patterns(digits) { found.formUnion(byPattern[pattern] ?? []) }
    for index in digits.indices.dropLast() where digits[index] != digits[index + 1] {
      var swapped = digits
      swapped.swapAt(index, index + 1)
      found.formUnion(byPattern[Pattern(digits: swapped, isWhole: true)] ?? [])
    }
    if digits.count >= 4 {
      for index in digits.indices {
        var shorter = digits
        shorter.remove(at: index)
        found.formUnion(byPattern[Pattern(digits: shorter, isWhole: true)] ?? [])
      }
    }
    // A digit too many in the other.
    if digits.count >= 3 { found.formUnion(byShorter[digits] ?? []) }
    return found.sorted()
  }

  private static func patterns(_ digits: [UInt8]) -> [Pattern] {
    [Pattern(digits: digits, isWhole: true)]
      + digits.indices.map { index in
        var rest = digits
        rest[index] = 0x2A
        return Pattern(digits: rest, isWhole: false)
      }
  }
}
