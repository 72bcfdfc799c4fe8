import Diagnostics
import Testing

struct SuggestionTests {
  private static let keys = [
    "titel", "typ", "datum", "författare", "förbund", "mål", "värde", "värden", "källa", "bas", "anges", "bedömning",
    "ej-redovisat", "annan-fråga", "år",
  ]

  @Test(arguments: [
    ("titl", "titel"), ("tietl", "titel"), ("Titel", "titel"), ("DATUM", "datum"), ("forbund", "förbund"),
    ("förbunf", "förbund"), ("mal", "mål"), ("MÅL", "mål"), ("varde", "värde"), ("värdne", "värde"),
    ("kalla", "källa"), ("kallor", "källa"), ("bedomning", "bedömning"), ("bedömnning", "bedömning"),
    ("ej_redovisat", "ej-redovisat"), ("ej redovisat", "ej-redovisat"), ("ejredovisat", "ej-redovisat"),
    ("annan-fraga", "annan-fråga"), ("ar", "år"), ("år ", "år"), ("va\u{308}rde", "värde"), ("ba", "bas"),
    ("forfatare", "författare"), ("redovisat", "ej-redovisat"),
  ])
  func findsWhatWasMeant(written: String, meant: String) {
    // A word that is only written with other code points is the word itself, and then its neighbours are asked about.
    let expected = written == meant ? "värden" : meant
    #expect(Suggestion.nearest(to: written, among: Self.keys) == expected)
  }

  @Test(arguments: [
    "", "x", "7", "ja", "budget", "rubrik", "slag", "tema", "kvinnor", "utfall", "bedöms-som", "grupp",
    "datumstämpel", "kommentar",
  ])
  func asksNothingWhenNothingIsNear(written: String) {
    #expect(Suggestion.nearest(to: written, among: Self.keys) == nil)
  }

  @Test func asksWithTheWordInQuotationMarks() {
    #expect(Suggestion.question(for: "titl", among: Self.keys)?.swedish == "menade du ”titel”?")
    #expect(Suggestion.question(for: "budget", among: Self.keys) == nil)
    #expect(Suggestion.question(for: "titl", among: []) == nil)
  }

  @Test func choosesTheNearestAndThenTheFirstByLetter() {
    #expect(Suggestion.nearest(to: "mals", among: ["malt", "mal", "malsa"]) == "mal")
    #expect(Suggestion.nearest(to: "vården", among: ["vägen", "värden"]) == "värden")
    #expect(Suggestion.nearest(to: "bas", among: ["bar", "bas"]) == "bar")
  }

  @Test func neverComparesMoreThanAWord() {
    let long = String(repeating: "a", count: 65)
    #expect(Suggestion.nearest(to: long, among: [long + "b"]) == nil)
    #expect(Suggestion.nearest(to: "aaa", among: [String(repeating: "a", count: 100_000)]) == nil)
  }

  @Test func letsAThirdOfTheLettersDiffer() {
    #expect(Suggestion.nearest(to: "abcdxx", among: ["abcdef"]) == "abcdef")
    #expect(Suggestion.nearest(to: "abcxxx", among: ["abcdef"]) == nil)
    #expect(Suggestion.nearest(to: "kt", among: ["kr"]) == "kr")
    #expect(Suggestion.nearest(to: "k", among: ["kr"]) == "kr")
    #expect(Suggestion.nearest(to: "k", among: ["r"]) == nil)
    #expect(Suggestion.nearest(to: "tv", among: ["kr"]) == nil)
  }

  @Test(
    arguments: [
      ("2013:1210", "2003:1210", 1), ("2003:1201", "2003:1210", 1), ("klientstopport", "klientsupport", 2),
      ("a", "a", 0),
      ("", "ab", 2), ("Å", "å", 1),
    ])
  func countsTheLettersThatDiffer(left: String, right: String, distance: Int) {
    #expect(Suggestion.distance(left, right) == distance)
  }
}
