import Archive
import Markdown
import Quantities

/// What the keys of a front matter or a block say of the figures under them.
enum FigureKeys {
  /// Keys of dates, references, scales and other things that are no quantities.
  private static let others: SievedWords = [
    "källa", "isbn", "sidor", "skala", "nummer", "datum", "ankare", "avser", "period", "perioder", "planerad-period",
    "år", "tid", "när", "beslutat", "id", "disposition", "författare", "omfattning",
    "antal", "antal-före", "antal-efter",
  ]
  /// Keys of the front matter whose values are figures with labels, not sentences.
  static let records: SievedWords = ["deltagare", "avslut", "underlag", "utfall", "mått", "mål", "finansiering"]
  /// Keys of sentences.
  static let sentences: SievedWords = [
    "text", "kommentar", "motivering", "avvikelse", "ingress", "vad", "titel", "undertitel", "beskrivning", "utelämnat",
    "underlag", "punkter", "annan-fråga", "ej-redovisat", "anmärkningar", "svar",
  ]
  /// Whether a key says in words what the figures beside it are about.
  static func isTelling(_ key: String?) -> Bool { key == "annan-fråga" || key == "avser" || key == "kommentar" }
  /// Keys that every item of a list has.
  static let columns: SievedWords = ["totalt", "kvinnor", "män", "före", "efter", "värde", "utfall", "budget"]

  /// The year that a label is.
  static func year(_ label: String) -> Int? {
    guard label.utf8.count == 4 else { return nil }
    return Int(label).flatMap { (1900...2100).contains($0) ? $0 : nil }
  }

  static func isOther(_ scalar: WrittenScalar) -> Bool {
    !isSourceOfBlock(scalar) && scalar.keys.contains(where: others.contains)
  }

  /// `källa: Payoffs utvärdering av 19 deltagare`: the source of a block may say how many it is about.
  static func isSourceOfBlock(_ scalar: WrittenScalar) -> Bool {
    scalar.block != nil && scalar.keys.count == 1 && scalar.keys[0] == "källa"
  }
}

/// What the heading of a column, or the label of a row, says of its figures.
final class FigureColumn: Sendable {
  let stems: [Stem]
  let years: [Int]
  let isGoal: Bool
  /// Whether it heads the goals themselves, in words: `Delmål`.
  let isOfGoals: Bool
  let isPercent: Bool
  let isMoney: Bool
  let sexes: StatedFigure.Sexes
  /// Whether it names something else than participants, women, men or all.
  let isOther: Bool

  /// Of a cell that says nothing.
  init() {
    (stems, years, sexes) = ([], [], [])
    (isGoal, isOfGoals, isPercent, isMoney, isOther) = (false, false, false, false, false)
  }

  init(_ text: PlainText) {
    let bytes = text.bytes
    let words = Word.all(in: bytes, bytes.indices)
    stems = words.compactMap { FigureWords.stem($0.word) }
    years = bytes.count == 4 ? FigureKeys.year(text.string(bytes.indices)).map { [$0] } ?? [] : []
    isGoal = words.first.map { $0.range.lowerBound == 0 && $0.word.hasPrefix(Self.goal) } ?? false
    isOfGoals = words.count == 1 && words[0].word == Self.part
    isPercent =
      bytes.contains(UInt8(ascii: "%")) || words.contains { $0.word.hasPrefix(Self.percent) }
      || words.count == 1 && words[0].word == Self.share
    let isInKronor =
      words.count > 1 && words.last.map { $0.word == Self.kr && $0.range.upperBound == bytes.count } == true
    isMoney = isInKronor || words.contains { $0.word.hasPrefix(Self.kronor) }
    sexes = Self.sexes(stems)
    isOther = stems.contains { !SentenceFigures.persons.contains($0.word) && Self.sexes([$0]).isEmpty }
  }

  /// What a number of the column is.
  func kind(_ kind: StatedFigure.Kind) -> StatedFigure.Kind {
    guard kind == .count else { return kind }
    return isMoney ? .kronor : isPercent ? .percent : .count
  }

  /// Words for women and for men.
  static func sexes(_ stems: [Stem]) -> StatedFigure.Sexes {
    var sexes: StatedFigure.Sexes = []
    for stem in stems {
      if stem.word.hasPrefix(women) { sexes.insert(.women) }
      if stem.word == man || stem.word == men { sexes.insert(.men) }
    }
    return sexes
  }

  private static let women: Word = "kvinn"
  private static let man: Word = "man"
  private static let men: Word = "mann"

  private static let goal: Word = "mål"
  private static let part: Word = "delmål"
  private static let percent: Word = "procent"
  private static let share: Word = "andel"
  private static let kr: Word = "kr"
  private static let kronor: Word = "kronor"
}
