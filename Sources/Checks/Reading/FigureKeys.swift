import Quantities

/// What a key of a front matter or a block says of the figures under it.
struct FigureKeys: OptionSet, Sendable {
  var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Of dates, references, scales and other things that are no quantities.
  static let other = FigureKeys(rawValue: 1)
  /// Of the front matter, with values that are figures with labels, not sentences.
  static let record = FigureKeys(rawValue: 2)
  /// Of sentences.
  static let sentence = FigureKeys(rawValue: 4)
  /// It says in words what the figures beside it are about.
  static let telling = FigureKeys(rawValue: 8)
  /// Every item of a list has it.
  static let column = FigureKeys(rawValue: 16)
  /// Of figures that have a place in a list of answers or years.
  static let series = FigureKeys(rawValue: 32)
  static let source = FigureKeys(rawValue: 64)
  static let goals = FigureKeys(rawValue: 128)
  static let exits = FigureKeys(rawValue: 256)
  static let measures = FigureKeys(rawValue: 512)
  static let participants = FigureKeys(rawValue: 1024)
  static let total = FigureKeys(rawValue: 2048)
  static let budget = FigureKeys(rawValue: 4096)
  static let plan = FigureKeys(rawValue: 8192)
  static let baseline = FigureKeys(rawValue: 16384)

  private static let lists: [(says: FigureKeys, keys: [String])] = [
    (
      .other,
      [
        "källa", "isbn", "sidor", "skala", "nummer", "datum", "ankare", "avser", "period", "perioder",
        "planerad-period", "år", "tid", "när", "beslutat", "id", "disposition", "författare", "omfattning", "antal",
        "antal-före", "antal-efter",
      ]
    ),
    (.record, ["deltagare", "avslut", "underlag", "utfall", "mått", "mål", "finansiering"]),
    (
      .sentence,
      [
        "text", "kommentar", "motivering", "avvikelse", "ingress", "vad", "titel", "undertitel", "beskrivning",
        "utelämnat", "underlag", "punkter", "annan-fråga", "ej-redovisat", "anmärkningar", "svar",
      ]
    ),
    (.telling, ["annan-fråga", "avser", "kommentar"]),
    (.column, ["totalt", "kvinnor", "män", "före", "efter", "värde", "utfall", "budget"]),
    (.series, ["serie", "svar"]),
    (.source, ["källa"]), (.goals, ["mål"]), (.exits, ["avslut"]), (.measures, ["mått"]),
    (.participants, ["deltagare"]), (.total, ["totalt"]), (.budget, ["budget"]), (.plan, ["planerat"]),
    (.baseline, ["baslinje"]),
  ]

  private static let known = SievedWords(Set(lists.flatMap(\.keys)).sorted())
  private static let says = known.words.map { key in
    lists.reduce(into: FigureKeys()) { if $1.keys.contains(key) { $0.formUnion($1.says) } }
  }

  /// What a key says, where it says anything.
  init(_ key: String?) {
    if let key, let place = Self.known.index(of: key) { self = Self.says[place] } else { self = [] }
  }

  /// What the keys on the way to a value say: the outermost one, the innermost one, and all of them.
  struct Path {
    var head: FigureKeys = []
    var last: FigureKeys = []
    var all: FigureKeys = []
    /// `källa: Payoffs utvärdering av 19 deltagare`: the source of a block may say how many it is about.
    let isSourceOfBlock: Bool

    init(_ keys: [String], isInBlock: Bool) {
      for place in keys.indices {
        last = FigureKeys(keys[place])
        if place == 0 { head = last }
        all.formUnion(last)
      }
      isSourceOfBlock = isInBlock && keys.count == 1 && last.contains(.source)
    }

    /// Whether no figures are looked for under the keys.
    var isOther: Bool { !isSourceOfBlock && all.contains(.other) }

    /// Whether a figure under the keys is what was aimed at.
    var isGoal: Bool { head.contains(.goals) || !last.isDisjoint(with: [.plan, .budget]) }
  }

  /// The year that a label is.
  static func year(_ label: String) -> Int? {
    guard label.utf8.count == 4 else { return nil }
    return Int(label).flatMap { (1900...2100).contains($0) ? $0 : nil }
  }
}
