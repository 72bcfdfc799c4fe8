import Diagnostics
import Quantities

/// A figure that a source states somewhere, with what it is said about: the words around it, the labels above it and the
/// figures beside it.
struct StatedFigure: Sendable {
  /// What kinds of figure may be the same quantity.
  enum Kind: Hashable, Sendable {
    case percent, kronor, months, years, steps, mean, count
    /// One end of `16–29 år`; the other end is given.
    case span(other: DecimalNumber)
    /// The counted part of a share, and its whole.
    case part(of: Int)
    case whole
  }

  var kind: Kind
  /// In the base unit: whole kronor, percent.
  var value: DecimalNumber
  var precision: Precision
  /// The digits as written, without spaces and comma.
  var digits: [UInt8]
  var span: SourceSpan
  /// The sentence or cell: its offset in the file.
  var sentence: Int
  /// The table, paragraph or list; figures in one are told apart by their labels.
  var place: Place
  /// Those that are told together: a sentence, a row, the keys of one group.
  var row: Place
  /// The key that it stands under in a front matter or a block; empty in a text.
  var key = ""
  /// Its place in the list of goals, measures and the like; nil elsewhere.
  var item: Int?
  /// The column, the series or the list of keys that it is one of the figures of; nil in a text.
  var list: Place?
  /// The measure or outcome that it stands under, also in a comment; nil elsewhere.
  var record: Int?
  /// Whether it may be told both as a plan and as what was: a budget, or where a goal began.
  var isEither = false
  /// The word after it, where that says what is counted: `deltagare`.
  var noun = ""
  /// Whether it is the sum of figures that the source gives, and not stated itself.
  var isComputed = false
  /// Whether it counts the whole group: `alla 110 deltagare`, `av 61 deltagare`, the total of the front matter.
  var isOfAll = false
  /// The words that it is said with, as stems.
  var words: [String]
  /// Words for women and for men among them.
  var sexes: Set<Character> = []
  /// Years that it is said with.
  var years: [Int] = []
  /// Whether it is what was aimed at, and no outcome.
  var isGoal = false
  /// Whether it is the share of two counts beside it: another check looks after it.
  var isDerived = false
  /// The other figures of its row.
  var neighbours: [Neighbour] = []

  /// A place in the sources.
  struct Place: Hashable, Sendable {
    var file: UInt32
    var path: String
    var items: [Int]
  }

  /// A figure that is told together with another.
  struct Neighbour: Hashable, Sendable {
    var value: DecimalNumber
    var kind: Kind
  }

  /// Whether two figures count or measure the same kind of thing.
  func isComparable(to other: StatedFigure) -> Bool {
    switch (kind, other.kind) {
    case (.part(let whole), .part(let otherWhole)): whole == otherWhole
    case (.span(let end), .span(let otherEnd)): end == otherEnd
    case (.count, .part): place.path != "avslut"
    case (.part, .count): other.place.path != "avslut"
    case (.count, .whole), (.whole, .count), (.whole, .whole): true
    default: kind == other.kind
    }
  }

  /// Whether the digits are those of another figure but for one slip: a wrong digit, two that changed places, or a digit
  /// too few or too many in a number of at least four.
  func isSlip(of other: StatedFigure) -> Bool {
    let (left, right) = (digits, other.digits)
    if left.count == right.count {
      let differing = left.indices.filter { left[$0] != right[$0] }
      if differing.count == 1 { return true }
      return differing.count == 2 && differing[1] == differing[0] + 1 && left[differing[0]] == right[differing[1]]
        && left[differing[1]] == right[differing[0]]
    }
    let (longer, shorter) = left.count > right.count ? (left, right) : (right, left)
    guard longer.count == shorter.count + 1, longer.count >= 4 else { return false }
    return longer.indices.contains { skipped in
      shorter.elementsEqual(longer[..<skipped] + longer[(skipped + 1)...])
    }
  }

  /// How much two figures are said with the same words, beside the same figures and of the same years; and which part
  /// that is of the words of the one that has fewer.
  func likeness(to other: StatedFigure) -> (weight: Double, part: Double) {
    var weight = 0.0
    for word in words { weight += Self.match(word, other.words) }
    let fewer = min(weightOfWords, other.weightOfWords)
    let part = fewer > 0 ? weight / fewer : 0
    weight += nounWeight(other)
    let told = neighbours.count { other.neighbours.contains($0) }
    weight += 4 * Double(told)
    weight += 1.5 * Double(years.count { other.years.contains($0) })
    return (weight, part)
  }

  /// Persons are deltagare, medarbetare or whoever else is counted; two other nouns are two things.
  private func nounWeight(_ other: StatedFigure) -> Double {
    guard !noun.isEmpty, !other.noun.isEmpty else { return 0 }
    if noun == other.noun { return noun != "person" ? 2 : isOfAll || other.isOfAll ? 3 : 1.5 }
    return noun == "person" || other.noun == "person" ? 0 : -3
  }

  var weightOfWords: Double { words.reduce(0) { $0 + FigureWords.weight(of: $1) } }

  /// The weight of a word that the others have too. A long word and its compound are nearly the same:
  /// återbetalning, återbetalningstid.
  private static func match(_ word: String, _ others: [String]) -> Double {
    let weight = FigureWords.weight(of: word)
    if others.contains(word) { return weight }
    guard word.utf8.count >= 6 else { return 0 }
    let isNear = others.contains { other in
      other.utf8.count >= 6 && (other.hasPrefix(word) || word.hasPrefix(other))
    }
    return isNear ? weight * 0.8 : 0
  }
}
