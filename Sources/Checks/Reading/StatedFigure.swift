import Diagnostics
import Quantities

/// A figure that a source states somewhere, with what it is said about: the words around it, the labels above it and the
/// figures beside it. It holds numbers only, so that thousands can be held against each other; its words, years and
/// neighbours are kept by `StatedFigures`.
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

  /// The keys that a figure stands under in a front matter or a block, as far as a rule asks for them.
  enum Key: String, CaseIterable, Sendable {
    case text, krav, kommentar, värde, avser, budget, ålder, före, efter, ingress, svar
    case other
    /// In a text.
    case none

    private static let known = SievedWords(allCases.map(\.rawValue))
    private static let named = known.words.map { Key(rawValue: $0) ?? .other }

    /// What a key is called in a source.
    init(of key: String) { self = Self.known.index(of: key).map { Self.named[$0] } ?? .other }
  }

  /// Women, men, or both.
  struct Sexes: OptionSet, Hashable, Sendable {
    var rawValue: UInt8
    static let women = Sexes(rawValue: 1)
    static let men = Sexes(rawValue: 2)
  }

  var kind: Kind
  /// In the base unit: whole kronor, percent.
  var value: DecimalNumber
  var precision: Precision
  /// The digits as written, without spaces and comma.
  var digits: Digits
  var span: SourceSpan
  /// The sentence or cell: its offset in the file.
  var sentence: Int
  /// The table, paragraph or list; figures in one are told apart by their labels.
  var place: Place
  /// Those that are told together: a sentence, a row, the keys of one group.
  var row: Place
  var key = Key.none
  /// Its place in the list of goals, measures and the like; nil elsewhere.
  var item: Int?
  /// The column, the series or the list of keys that it is one of the figures of; nil in a text.
  var list: Place?
  /// The measure or outcome that it stands under, also in a comment; nil elsewhere.
  var record: Int?
  /// Whether it may be told both as a plan and as what was: a budget, or where a goal began.
  var isEither = false
  /// The word after it, where that says what is counted: `deltagare`.
  var noun: Word?
  /// Whether it is the sum of figures that the source gives, and not stated itself.
  var isComputed = false
  /// Whether it counts the whole group: `alla 110 deltagare`, `av 61 deltagare`, the total of the front matter.
  var isOfAll = false
  /// Whether it counts the participants of the insats: what `deltagare` of the front matter gives.
  var isOfParticipants = false
  /// Whether it stands in a row of a table that is about some of them, or about something else: `Norrköping`, `Arbete`.
  var isOfRow = false
  /// Words for women and for men among those that it is said with.
  var sexes: Sexes = []
  /// Whether it is what was aimed at, and no outcome.
  var isGoal = false
  /// Whether its sentence tells of what should be: `Minst 60 procent ska gå till arbete`.
  var isWanted = false
  /// Whether it is the share of two counts beside it: another check looks after it.
  var isDerived = false
  /// Whether it points back to a figure that has been told: `de 41 procenten`.
  var isDefinite = false
  /// The words that it is said with, in order and each once: where they stand in `StatedFigures`.
  var words = 0..<0
  var weightOfWords = 0.0
  /// A bit for each word: figures that have no bit in common have no word in common.
  var wordSigns: UInt64 = 0
  /// Years that it is said with: where they stand in `StatedFigures`.
  var years = 0..<0
  /// The other figures of its row: where they stand in `StatedFigures`.
  var neighbours = 0..<0
  /// A bit for each neighbour.
  var neighbourSigns: UInt64 = 0

  /// A figure that is told together with another.
  struct Neighbour: Hashable, Sendable {
    var value: DecimalNumber
    var kind: Kind
  }

  /// The noun of a figure that counts persons, whatever the source calls them.
  static let person: Word = "person"

  var isSpan: Bool { if case .span = kind { true } else { false } }
  var isPart: Bool { if case .part = kind { true } else { false } }

  /// The share that it is the counted part of.
  var share: Share? {
    guard case .part(let whole) = kind, let part = value.wholeValue else { return nil }
    return Share(part: part, whole: whole)
  }

  /// Whether two figures count or measure the same kind of thing.
  func isComparable(to other: StatedFigure) -> Bool {
    switch (kind, other.kind) {
    case (.part(let whole), .part(let otherWhole)): whole == otherWhole
    case (.span(let end), .span(let otherEnd)): end == otherEnd
    case (.count, .part): place.room != .exits
    case (.part, .count): other.place.room != .exits
    case (.count, .whole), (.whole, .count), (.whole, .whole): true
    default: kind == other.kind
    }
  }
}

/// A place in the sources that figures stand in together.
struct Place: Hashable, Sendable {
  /// What kind of place it is.
  enum Room: UInt8, Sendable {
    case paragraph, sentence, table, tableRow, block, goals, exits, keys, group, sum
  }

  var file: UInt32
  var room: Room
  /// Tells places of one kind apart: offsets, places in lists, keys.
  private var id: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ room: Room, _ file: UInt32, _ first: Int? = nil, _ second: Int? = nil) {
    self.room = room
    self.file = file
    if let first { add(first) }
    if let second { add(second) }
  }

  mutating func add(_ part: Int) {
    // FNV-1a, a word at a time, and mixed.
    id = (id ^ UInt64(bitPattern: Int64(part))) &* 0x0000_0100_0000_01B3
    id ^= id >> 29
  }

  mutating func add(_ parts: [Int]) {
    for index in parts.indices { add(parts[index]) }
  }

  mutating func add(_ key: String) {
    for byte in key.utf8 { add(Int(byte)) }
    // The keys of a list and its places are told apart.
    add(-1)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Place: Comparable {
  /// Some order, the same every time.
  static func < (left: Place, right: Place) -> Bool {
    if left.id != right.id { return left.id < right.id }
    return (left.file, left.room.rawValue) < (right.file, right.room.rawValue)
  }
}
