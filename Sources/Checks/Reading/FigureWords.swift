/// The stem of a word that carries meaning: two forms of one word have the same.
struct Stem: Hashable, Comparable, Sendable {
  var word: Word
  /// Whether every report is full of it.
  var isCommon: Bool

  /// How much it says that two figures share the word.
  var weight: Double { isCommon ? 1.2 : 3 }

  /// Whether it is a word for women or for men.
  var sexes: StatedFigure.Sexes {
    if word.hasPrefix(Self.women) { return .women }
    return word == Self.man || word == Self.men ? .men : []
  }

  static func < (left: Stem, right: Stem) -> Bool { left.word < right.word }

  private static let women: Word = "kvinn"
  private static let man: Word = "man"
  private static let men: Word = "mann"
}

/// The words around a figure that say what it is about.
enum FigureWords {
  /// The stem of a word; nil if it says nothing of what a figure is about.
  static func stem(_ word: Word) -> Stem? {
    guard let plain = plainStem(word) else { return nil }
    return Stem(word: plain, isCommon: common.contains(plain))
  }

  private static func plainStem(_ word: Word) -> Word? {
    guard word.count > 2 else { return nil }
    // `svar: 45`, `45 svarade`, `besvarades av 45`
    if word.hasPrefix(svar) && !word.hasPrefix(svari) || word.hasPrefix(besvar) { return svar }
    guard !empty.contains(word) else { return nil }
    for index in endings.starts[word.last]..<endings.starts[word.last + 1] {
      let ending = endings.all[index]
      if word.count - ending.count >= 4, word.hasSuffix(ending) { return word.prefix(word.count - ending.count) }
    }
    return word
  }

  private static let svar: Word = "svar"
  private static let svari: Word = "svari"
  private static let besvar: Word = "besvar"

  /// A word without its ending need not be a word: it must only be the same for all forms of one word. By the last
  /// letter, the longest first.
  private static let endings: (all: [Word], starts: [Int]) = {
    let all: [Word] = [
      "arnas", "ernas", "ornas", "arna", "erna", "orna", "andet", "ande", "ades", "aden", "ade", "ens", "ets", "ars",
      "ers", "ors", "are", "ast", "het", "ern", "en", "et", "er", "ar", "or", "na", "as", "es", "ad", "at", "te", "de",
      "a", "e", "s", "t", "n", "r",
    ]
    let byLetter = (0..<32).map { letter in all.filter { $0.last == letter } }
    return (byLetter.flatMap { $0 }, byLetter.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
  }()

  private static func words(_ text: String) -> [Word] {
    text.split { $0 == " " || $0 == "\n" }.map { Word($0) }
  }

  /// Words that say nothing of what a figure is about, the units among them.
  private static let empty = WordSet(
    words(
      """
      och eller att det den de dem som av till for pa i med vid fran om en ett ar var har hade blev blir inte an sa men
      mot efter fore under over per sig sin sina sitt dess denna detta dessa dar har nar da hur vad vilket vilka vilken
      ocksa bara aven redan kan ska skulle far fick gar gick ga procent procenten procents kronor kr miljoner miljonerna
      miljon mnkr tkr manader manaderna ar personer ca cirka omkring ungefar drygt knappt narmare minst hogst mellan
      varav respektive sammanlagt totalt tillsammans enligt finns varde utfall matt text kommentar rader svar
      anmarkningar kalla motivering underlag rubrik utelamnat ingress anges bas mal krav uppgift uppgifter antal andel
      artikeln artikel alla varje andra annan annat samma mycket stor stort serie varden namn indikator
      """))

  /// Words that most reports use of most things.
  private static let common = WordSet(
    words(
      """
      deltagare deltagarna arbete arbetar studier insats insatsen projekt projektet stod individer manniskor svarande
      svarade fragor enkat kvinnor kvinnorna man mannen samverkan forbundet forsorjning malet manad skala satt tid tiden
      borjan slutet rapporten arkivet resultat kunskap personal medarbetare parter kommunen arbetsformedlingen
      forsakringskassan rapport artikel
      """
    ).compactMap(plainStem))
}
