/// The words around a figure that say what it is about.
enum FigureWords {
  /// The stems of the words that carry meaning, in order.
  static func stems(_ text: String) -> [String] {
    var stems: [String] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0xC3: break
      // å, ä, ö and é lose their marks: an id is written without them.
      case 0x80...0xBF where previous == 0xC3: word.append(Self.unmarked(byte))
      default:
        take(&word, &stems)
      }
      previous = byte
    }
    take(&word, &stems)
    return stems
  }

  private static func unmarked(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xB6, 0xB8: UInt8(ascii: "o")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xBC: UInt8(ascii: "u")
    default: UInt8(ascii: "a")
    }
  }

  private static func take(_ word: inout [UInt8], _ stems: inout [String]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.count > 2 else { return }
    let text = String(decoding: word, as: UTF8.self)
    // `svar: 45`, `45 svarade`, `besvarades av 45`
    if text.hasPrefix("svar") && !text.hasPrefix("svari") || text.hasPrefix("besvar") {
      stems.append("svar")
      return
    }
    guard !empty.contains(text) else { return }
    let ending = endings.first { word.count - $0.count >= 4 && word.suffix($0.count).elementsEqual($0) }
    stems.append(ending.map { String(decoding: word.dropLast($0.count), as: UTF8.self) } ?? text)
  }

  /// How much it says that two figures share a word: words that every report is full of say little.
  static func weight(of stem: String) -> Double { common.contains(stem) ? 1.2 : 3 }

  /// A word without its ending need not be a word: it must only be the same for all forms of one word.
  private static let endings: [[UInt8]] = [
    "arnas", "ernas", "ornas", "arna", "erna", "orna", "andet", "ande", "ades", "aden", "ade", "ens", "ets", "ars",
    "ers", "ors", "are", "ast", "het", "en", "et", "er", "ar", "or", "na", "as", "es", "ad", "at", "te", "de", "a", "e",
    "s", "t", "n", "r",
  ].map { Array($0.utf8) }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Words that say nothing of what a figure is about, the units among them.
  private static let empty = set(
    """
    och eller att det den de dem som av till for pa i med vid fran om en ett ar var har hade blev blir inte an sa men mot
    efter fore under over per sig sin sina sitt dess denna detta dessa dar har nar da hur vad vilket vilka vilken ocksa
    bara aven redan kan ska skulle far fick gar gick ga procent procenten procents kronor kr miljoner miljonerna miljon
    mnkr tkr manader manaderna ar personer ca cirka omkring ungefar drygt knappt narmare minst hogst mellan varav
    respektive sammanlagt totalt tillsammans enligt finns varde utfall matt text kommentar rader svar anmarkningar kalla
    motivering underlag rubrik utelamnat ingress anges bas mal krav uppgift uppgifter antal andel artikeln artikel alla
    varje andra annan annat samma mycket stor stort serie varden namn indikator
    """)

  /// Words that most reports use of most things.
  private static let common: Set<String> = Set(
    stems(
      """
      deltagare deltagarna arbete arbetar studier insats insatsen projekt projektet stod individer manniskor svarande
      svarade fragor enkat kvinnor kvinnorna man mannen samverkan forbundet forsorjning malet manad skala satt tid tiden
      borjan slutet rapporten arkivet resultat kunskap personal medarbetare parter kommunen arbetsformedlingen
      forsakringskassan rapport artikel
      """))
}
