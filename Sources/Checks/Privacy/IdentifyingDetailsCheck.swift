package import Archive
package import Diagnostics
import Quantities

/// A journey with three or more details that together may point somebody out has been read by an editor who answers for
/// it that nobody can be recognised (dataskyddsförordningen, recital 26: all the means reasonably likely to be used).
package enum IdentifyingDetailsCheck: Check {
  /// # Tre utpekande uppgifter utan granskare
  ///
  /// Vad: en klientresa har minst tre av kön, ålder, livssituation, försörjning, ort och datum, men ingen `granskad-av`.
  ///
  /// Varför: var och en är vardaglig, men ihop kan de peka ut en enda person i en kommun.
  ///
  /// Exempel:
  ///
  /// <!-- fel: utpekande-uppgifter i content/insatser/steget/klientresor/resa.md -->
  /// ```markdown
  /// ---
  /// titel: En resa
  /// konstruerad: nej
  /// person: {kön: kvinna, född: 1970-talet, försörjning: sjukpenning}
  /// ---
  /// Hon väntade länge.
  /// ```
  ///
  /// I stället: ta bort en uppgift, eller låt någon annan läsa och skriv vem i `granskad-av`.
  static let rule = Rule("utpekande-uppgifter", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every journey of somebody who lives that has three details and nobody's word for it.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let journeys = archive.realKlientresor.filter { $0.reviewer == nil }
    return journeys.compactMap { journey in
      let file = archive.sourceFile(journey.file)
      let details = details(journey, file, municipalities: municipalities(of: journey, archive))
      guard details.count >= 3 else { return nil }
      let names = details.map(\.swedish).joined(separator: ", ")
      let english = details.map(\.english).joined(separator: ", ")
      return Diagnostic(
        rule,
        BilingualText(
          "tre utpekande uppgifter kräver granskad-av; resan anger \(names)",
          en: "three identifying details need granskad-av; the klientresa tells \(english)"),
        at: journey.titleSpan,
        help: [
          BilingualText(
            "ta bort det som inte behövs, eller låt någon annan läsa och skriv granskad-av: vem",
            en: "remove what is not needed, or have somebody else read it and write granskad-av: who")
        ])
    }
  }

  private static func details(_ journey: Klientresa, _ file: SourceFile, municipalities: Set<String>) -> [BilingualText]
  {
    let words = SourceWords(file, skipped: ["granskad-av"]).words.map { $0.text.lowercased() }
    let subject = journey.subject
    let hasSex = subject?.sex != nil || words.contains { sexes.contains($0) }
    let hasAge =
      subject?.born != nil || subject?.age != nil || words.contains { ages.contains($0) || $0.hasSuffix("0-talet") }
    let hasIncome = subject?.income.isEmpty == false || journey.events.contains { $0.income != nil }
    let hasDate = journey.events.contains { event in
      switch event.time.value {
      case .relative: false
      default: true
      }
    }
    let hasPlace = words.contains { word in
      municipalities.contains(word) || word.hasSuffix("s") && municipalities.contains(String(word.dropLast()))
    }
    let found: [(Bool, BilingualText)] = [
      (hasSex, BilingualText("kön", en: "sex")), (hasAge, BilingualText("ålder", en: "age")),
      (subject?.situation.isEmpty == false, BilingualText("livssituation", en: "situation")),
      (hasIncome, BilingualText("försörjning", en: "income")), (hasPlace, BilingualText("ort", en: "place")),
      (hasDate, BilingualText("datum", en: "dates")),
    ]
    return found.filter(\.0).map(\.1)
  }

  /// The kommuner of the insats and of its förbund, in lower case, without the word kommun.
  private static func municipalities(of journey: Klientresa, _ archive: Archive) -> Set<String> {
    guard let insats = archive.insats(journey.insats) else { return [] }
    let names = insats.municipalities + insats.forbund.flatMap { archive.forbund($0.value)?.municipalities ?? [] }
    return Set(names.compactMap { $0.split(separator: " ").first?.lowercased() })
  }

  private static let sexes: Set<String> = ["kvinna", "kvinnan", "man", "mannen", "tjej", "kille", "pojke", "flicka"]
  private static let ages: Set<String> = ["årsåldern", "åldern", "åring", "år-gammal"]
}
