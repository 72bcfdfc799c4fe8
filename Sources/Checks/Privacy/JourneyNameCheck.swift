package import Archive
package import Diagnostics

/// A journey names no person. Found are usual given names, and any name after "hon heter"; what the archive itself calls
/// an insats, a förbund, a kommun, a part or a term is no person.
package enum JourneyNameCheck: Check {
  /// # Ett namn i en klientresa
  ///
  /// Vad: ett förnamn står i en klientresa, på personen eller på någon omkring. En resa med `konstruerad: ja` granskas
  /// inte, och inte heller en som säger att namnen är fingerade.
  ///
  /// Varför: också ett förnamn ensamt räcker långt i en insats med tjugo deltagare.
  ///
  /// Exempel:
  ///
  /// <!-- fel: namn-i-klientresa i content/insatser/steget/klientresor/resa.md -->
  /// ```markdown
  /// ---
  /// titel: En kvinna
  /// konstruerad: nej
  /// granskad-av: redaktionen
  /// ---
  /// Efter ett halvår började Annika på en förskola.
  /// ```
  ///
  /// I stället: Efter ett halvår började hon på en förskola.
  static let rule = Rule("namn-i-klientresa", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every name, once for each journey.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let journeys = archive.realKlientresor
    guard !journeys.isEmpty else { return [] }
    let known = knownWords(archive)
    return journeys.flatMap { journey -> [Diagnostic] in
      let file = archive.sourceFile(journey.file)
      let words = SourceWords(file, skipped: ["granskad-av"]).words
      guard !words.contains(where: { $0.text.lowercased().hasPrefix("finger") }) else { return [] }
      var told: Set<Substring> = []
      return words.indices.compactMap { index in
        guard isName(words, index, known), told.insert(words[index].text).inserted else { return nil }
        return Diagnostic(
          rule,
          BilingualText("ett namn får inte stå i en klientresa", en: "a name may not stand in a klientresa"),
          at: file.span(words[index].range),
          help: [
            BilingualText(
              "skriv hon, han, handläggaren, en vän; är namnet påhittat, skriv att namnen är fingerade",
              en: "write she, he, the caseworker, a friend; if the name is invented, say that names are fictitious")
          ])
      }
    }
  }

  private static func isName(_ words: [SourceWords.Word], _ index: Int, _ known: Set<String>) -> Bool {
    let word = words[index]
    guard word.text.first?.isUppercase == true, word.text.contains(where: \.isLowercase), !isKnown(word.text, known),
      !isPartOfAPlace(words, index)
    else { return false }
    if index > 1, !word.beginsSentence, words[index - 1].text == "heter",
      people.contains(words[index - 2].text.lowercased())
    {
      return true
    }
    guard GivenNames.contains(word.text) else { return false }
    return !word.beginsSentence || !GivenNames.isAlsoAWord(word.text)
  }

  private static func isKnown(_ word: Substring, _ known: Set<String>) -> Bool {
    let word = word.lowercased()
    return known.contains(word) || word.hasSuffix("s") && known.contains(String(word.dropLast()))
  }

  /// `S:t Eriks sjukhus`, `Sofia församling`, `Karin Boyes gata`.
  private static func isPartOfAPlace(_ words: [SourceWords.Word], _ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1].text.lowercased() : ""
    if ["t", "sankt", "sankta", "st"].contains(before) { return true }
    return words[(index + 1)...].prefix(2).contains { word in
      word.before.allSatisfy { $0 == " " } && places.contains { word.text.lowercased().hasPrefix($0) }
    }
  }

  /// Every word of what the archive has a name for.
  private static func knownWords(_ archive: Archive) -> Set<String> {
    var names: [String] = archive.glossary.map(\.word)
    for insats in archive.insatser {
      names.append(insats.name.value)
      names += insats.alternativeNames + insats.municipalities
      if let owner = insats.owner { names.append(owner) }
      for words in [insats.parties, insats.methods, insats.predecessors, insats.successors] {
        names += words.map(\.value)
      }
    }
    for forbund in archive.forbund {
      names.append(forbund.name)
      names += forbund.alternativeNames + forbund.municipalities + forbund.members
    }
    for list in ConceptLists.List.allCases { names += archive.concepts.words(list) }
    var known: Set<String> = []
    for name in names {
      for word in name.split(whereSeparator: { !$0.isLetter && $0 != "-" }) { known.insert(word.lowercased()) }
    }
    return known
  }

  private static let people: Set<String> = [
    "hon", "han", "hen", "deltagaren", "kvinnan", "mannen", "personen", "klienten", "handläggaren", "coachen",
  ]
  private static let places = [
    "sjukhus", "kyrk", "församling", "skola", "gymnasi", "gata", "gatan", "väg", "torg", "hus", "gård", "stiftelse",
    "centrum", "center", "hem", "park", "plan", "vårdcentral", "folkhögskol",
  ]
}
