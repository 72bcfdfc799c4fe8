/// Words by which a table, a column or a base tells that it counts people, or something else.
package enum PeopleWords {
  /// Whether a text speaks of people who take part.
  package static func speakOfPeople(_ text: String) -> Bool { speakOfPeople(inLowerCase: text.lowercased()) }

  static func speakOfPeople(inLowerCase text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { people.stand(in: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { people.stand(in: $0) }
  }

  /// Whether a heading tells of what is no number of people: money, time, a mean, meetings.
  static func speakOfOtherThings(_ text: String) -> Bool { speakOfOtherThings(inLowerCase: text.lowercased()) }

  static func speakOfOtherThings(inLowerCase text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(speakOfOtherThings)
      ?? Array(text.utf8).withUnsafeBufferPointer(speakOfOtherThings)
  }

  private static func speakOfOtherThings(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < text.count {
      guard isLetter(text[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < text.count, isLetter(text[end]) { end += 1 }
      if others.begin(text[start..<end]) || whole.are(text[start..<end]) { return true }
      start = end
    }
    return false
  }

  /// Whether a base is a group of people and not of parts, questions or places.
  static func isOfPeople(base: String) -> Bool {
    !speakOfOtherThings(base) && !organisations.contains { base.lowercased().contains($0) }
  }

  /// Whether a word after a figure tells that it counts something else than people: `65 av 68 frågor`.
  package static func countsOtherThings(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("fråg") || speakOfOtherThings(word) || organisations.contains { word.hasPrefix($0) }
  }

  /// A count of people as it is called after a number: `3 deltagare`.
  package static func isNoun(_ word: some StringProtocol) -> Bool { nouns.contains(word.lowercased()) }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte) }

  private static let people = WordBeginnings([
    "deltag", "person", "kvinn", "män", "individ", "klient", "avslut", "inskriv", "utskriv", "svar", "ungdom", "elev",
    "brukare", "patient", "remitt",
  ])
  private static let others = WordBeginnings([
    "kost", "kr", "belopp", "budget", "intäkt", "utgift", "pris", "skatt", "tkr", "mnkr", "månad", "dag", "vecka",
    "veckor", "timm", "tid", "ålder", "medel", "median", "snitt", "index", "poäng", "träff", "möte", "kurs", "insats",
    "aktivitet", "besök", "samtal", "plats", "tjänst", "skillnad", "förändring", "skala", "betyg", "nivå",
  ])
  private static let whole = WordBeginnings(["år", "period", "datum", "nr", "nummer", "sida", "delmål", "fråga"])
  private static let organisations = [
    "kommun", "part", "förbund", "myndighet", "företag", "arbetsgivar", "verksamhet", "team", "förening", "enhet",
  ]
  private static let nouns: Set<String> = [
    "deltagare", "deltagarna", "personer", "personerna", "kvinnor", "kvinnorna", "män", "männen", "individer",
    "individerna", "klienter", "klienterna", "avslutade", "svarande", "ungdomar", "ungdomarna", "person", "kvinna",
    "man", "klient", "individ",
  ]
}
