package import Archive
package import Diagnostics
import Quantities

/// A klientresa gives one birth: its title and the facts of the person agree.
package enum JourneyBirthCheck: Check {
  /// # Titeln ger personen ett annat födelseår
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Titeln på en klientresa säger att personen är född ett annat årtionde eller år än `född` under `person`.
  ///
  /// Varför: Läsaren vet inte hur gammal personen är, och det avgör ofta vilket stöd som finns.
  ///
  /// Exempel:
  ///
  /// <!-- fel: födelseår-stämmer-inte i klientresa -->
  /// ```yaml
  /// titel: Kvinna, född på 1980-talet
  /// person: {kön: kvinna, född: 1970-talet}
  /// ```
  ///
  /// I stället: Skriv samma årtionde på båda ställena.
  ///
  /// <!-- utdrag: klientresa -->
  /// ```yaml
  /// titel: Kvinna, född på 1970-talet
  /// person: {kön: kvinna, född: 1970-talet}
  /// ```
  static let rule = Rule("födelseår-stämmer-inte", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every title that gives another birth than the facts.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.klientresor.compactMap { klientresa in
      guard let born = klientresa.subject?.born, let facts = Birth(born.value),
        let title = birth(in: klientresa.title),
        !title.agrees(with: facts)
      else { return nil }
      let place = archive.place(of: klientresa.titleSpan, from: born.span)
      return Diagnostic(
        rule,
        BilingualText(
          "personen är född \(born.value) här, men titeln \(place) säger \(title.text)",
          en: "the person is born \(born.value) here, but the title \(place.english) says \(title.text)"),
        at: born.span,
        help: BilingualText("rätta titeln eller född", en: "correct the title or född"))
    }
  }

  /// What follows the word född.
  private static func birth(in title: String) -> Birth? {
    let words = title.split(separator: " ")
    guard let place = words.firstIndex(where: { $0.lowercased().hasPrefix("född") }) else { return nil }
    return Birth(words[place...].joined(separator: " "))
  }

  /// When somebody was born: a year, or ten.
  private struct Birth {
    var year: Int
    var isDecade: Bool
    var text: String { isDecade ? "\(year)-talet" : String(year) }

    init?(_ text: some StringProtocol) {
      let bytes = Array(text.utf8)
      guard let mention = DateMention.all(in: bytes).first else { return nil }
      year = mention.date.year
      isDecade = bytes[mention.range.upperBound...].starts(with: "-tal".utf8)
    }

    func agrees(with other: Birth) -> Bool {
      isDecade == other.isDecade ? year == other.year : year / 10 == other.year / 10
    }
  }
}
