import Archive
package import Diagnostics
import Markdown
import Quantities

/// An insats, a party and a municipality are spelled as the archive spells them: `Klientstøpport` is Klientsupport, and
/// `Forsakringskassan` Försäkringskassan. Texts that were scanned or pasted lose letters and dots.
package enum InsatsNameCheck: TextCheck {
  /// # Namnet är felstavat
  ///
  /// Vad: ett ord i en text om insatsen är nästan insatsens namn, eller en parts namn utan å, ä och ö.
  ///
  /// Varför: läsaren undrar om det är en annan insats, och en sökning hittar inte texten. Felen kommer ofta av inläst eller
  /// inklistrad text.
  ///
  /// Exempel:
  ///
  /// <!-- fel: felstavat-namn i content/insatser/klientsupport/insats.md -->
  /// ```markdown
  /// ---
  /// namn: Klientsupport
  /// förbund: exempel
  /// ---
  /// Deltagarna i Klientstøpport fick gott om tid.
  /// ```
  ///
  /// I stället: skriv namnet som i `insats.md`. Används två namn, lägg det andra i `alternativa-namn`.
  static let rule = Rule("felstavat-namn", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every word that is nearly a name.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let dotted = dottedNames(archive)
    let own = Dictionary(
      archive.insatser.map { ($0.file, names(of: $0)) }
        + archive.reports.compactMap { report in report.onlyInsats(in: archive).map { (report.file, names(of: $0)) } }
        + archive.klientresor.compactMap { one in archive.insats(one.insats).map { (one.file, names(of: $0)) } },
      uniquingKeysWith: { first, _ in first })
    let titles = Dictionary(
      archive.reports.map { ($0.file, title($0, own[$0.file] ?? [], dotted)) }, uniquingKeysWith: { first, _ in first })
    return { text in (titles[text.file.id] ?? []) + misspelled(text, own[text.file.id] ?? [], dotted) }
  }

  /// The words of a text that are nearly names.
  private static func misspelled(_ text: TextUnderCheck, _ names: [Name], _ dotted: [Word: String]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for index in near(text.readable.paragraphs, text.file.bytes, names, dotted) {
      let plain = text.paragraph(index)
      for word in CapitalWords.all(in: plain.bytes, plain.bytes.indices) {
        guard let name = correction(word, in: plain.bytes, names, dotted) else { continue }
        found.append(diagnostic(word.text(in: plain.bytes), name, text.span(plain, word.range)))
      }
    }
    return found
  }

  /// The paragraphs that may have a word that is nearly a name. As written a paragraph has all words that it has when
  /// read, and more: most have none.
  private static func near(
    _ paragraphs: [ReadableText.Paragraph], _ bytes: [UInt8], _ names: [Name], _ dotted: [Word: String]
  ) -> [Int] {
    bytes.withUnsafeBufferPointer { written in
      var near: [Int] = []
      paragraphs: for index in paragraphs.indices {
        for word in CapitalWords(in: written, paragraphs[index].range)
        where correction(word, in: bytes, names, dotted) != nil {
          near.append(index)
          continue paragraphs
        }
      }
      return near
    }
  }

  private static func title(_ report: Report, _ names: [Name], _ dotted: [Word: String]) -> [Diagnostic] {
    let bytes = Array(report.title.value.utf8)
    return CapitalWords.all(in: bytes, bytes.indices).compactMap { word in
      guard let name = correction(word, in: bytes, names, dotted) else { return nil }
      let isPlain = report.title.span.length == bytes.count
      return diagnostic(word.text(in: bytes), name, isPlain ? report.title.span.part(word.range) : report.title.span)
    }
  }

  private static func diagnostic(_ word: String, _ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule,
      BilingualText("”\(word)” stavas \(name) i arkivet", en: "“\(word)” is spelled \(name) in the archive"), at: span,
      help: [
        BilingualText(
          "rätta ordet; är det ett namn till på samma insats hör det hemma i alternativa-namn",
          en: "correct the word; if it is one more name of the insats, it belongs in alternativa-namn")
      ])
  }

  /// Names of one word and at least seven letters: shorter ones are too near to other words.
  private static func names(of insats: Insats) -> [Name] {
    ([insats.name.value] + insats.alternativeNames).filter { name in
      name.count >= 7 && name.allSatisfy(\.isLetter) && name.first?.isUppercase == true
    }.map { Name(text: $0, word: Word($0), folded: CapitalWord.folded($0), reach: max(1, $0.count / 6)) }
  }

  private struct Name {
    var text: String
    var word: Word
    var folded: String
    /// How many letters a word may differ in and still be taken for the name.
    var reach: Int
  }

  /// The words with å, ä or ö in the names of parties, municipalities and förbund, by what they are without.
  private static func dottedNames(_ archive: Archive) -> [Word: String] {
    var names = archive.concepts.all(.parties).map(\.name) + archive.forbund.map(\.name)
    for insats in archive.insatser { names += insats.municipalities + insats.parties.map(\.value) }
    var dotted: [Word: String] = [:]
    var plain: Set<Word> = []
    // Many insatser have the same parties; of two ways of writing a name the last one counts.
    var read: Set<String> = []
    for name in names.reversed() where read.insert(name).inserted {
      for word in name.split(whereSeparator: { !$0.isLetter }).reversed()
      where word.count >= 6 && word.first?.isUppercase == true {
        let bare = Word(word)
        if word.utf8.allSatisfy({ $0 < 0x80 }) {
          plain.insert(bare)
        } else if dotted[bare] == nil {
          dotted[bare] = String(word)
        }
      }
    }
    return dotted.filter { !plain.contains($0.key) }
  }

  private static func correction(
    _ word: CapitalWord, in bytes: [UInt8], _ names: [Name], _ dotted: [Word: String]
  ) -> String? {
    if word.isASCII, let name = dotted[word.word] { return name }
    // Only a word that begins with the same letter and is about as long may be a slip of the pen.
    guard
      names.contains(where: {
        $0.word.prefix(1) == word.word.prefix(1) && abs($0.word.count - word.word.count) <= $0.reach
      })
    else { return nil }
    let folded = CapitalWord.folded(word.text(in: bytes))
    // A name may take an ending or be the first part of a longer word: Klientsupports, Klientsupporten.
    guard !names.contains(where: { isForm(folded, of: $0.folded) }) else { return nil }
    return names.first { name in
      name.folded.utf8.first == folded.utf8.first
        && Suggestion.distance(name.folded, folded) <= name.reach
    }?.text
  }

  /// Another form of a name, or a longer word made with it: `Koordinatorn` of Koordinatorer, `Klientsupporten`.
  private static func isForm(_ word: String, of name: String) -> Bool {
    if word.hasPrefix(name) || name.hasPrefix(word) { return true }
    let shared = zip(word, name).prefix { $0 == $1 }.count
    return endings.contains(word.dropFirst(shared)) && endings.contains(name.dropFirst(shared))
  }

  /// What Swedish nouns end in, without dots.
  private static let endings: Set<Substring> = [
    "", "n", "en", "et", "t", "a", "e", "r", "er", "ar", "or", "na", "erna", "arna", "orna", "s", "ns", "ens", "ets",
    "ers", "ars", "ernas", "arnas",
  ]
}
