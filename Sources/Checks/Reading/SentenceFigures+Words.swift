import Quantities

/// The words that tell what a figure is.
extension SentenceFigures {
  /// Numbers that are years where they have four digits.
  static let years = 1900...2100
  /// How many words away from a figure its own may stand.
  static let reach = 60
  static let these: WordSet = ["de", "dessa"]
  static let and: Word = "och"
  static let amid: Word = "mellan"
  static let woman: Word = "kv"
  static let man: Word = "m"
  static let million: Word = "miljon"
  static let scale: Word = "skala"
  static let means: Word = "betyder"
  static let from: Word = "från"
  static let planned: Word = "planera"
  static let insteadOf: [Word] = ["i", "stället", "för"]
  static let persons: WordSet = ["deltag", "person", "individ", "klient", "ungdom"]
  static let all: WordSet = ["alla", "samtliga", "av"]
  static let goals: WordSet = ["mål", "målet", "målets"]
  static let wanting: WordSet = ["ska", "skall", "skulle"]
  static let person: WordSet = ["kvinna", "kvinnan", "man", "mannen"]
  static let joining: WordSet = ["respektive", "och", "till", "eller"]
  static func isClauseSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(")
  }
  static let months: WordSet = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]
  static let references: WordSet = [
    "avsnitt", "avsnittet", "delmål", "delmålen", "tabell", "diagram", "bilaga", "figur", "kapitel", "fråga", "profil",
    "indikator", "delrapport", "personkrets", "dimension", "nummer", "nr", "artikelnummer", "paragraf", "version",
    "steg", "del", "sidan", "sida", "s", "kl",
  ]
}
