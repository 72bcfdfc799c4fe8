package import Archive
import Bytes
package import Diagnostics
import Parallel
import Quantities

/// No exact birth date stands in a report or a journey, and no birth year in a journey: a decade is enough.
package enum BirthDateCheck: Check {
  /// # Ett exakt födelsedatum
  ///
  /// Vad: en rapport eller en klientresa säger vilken dag någon är född.
  ///
  /// Varför: ett födelsedatum är hälften av ett personnummer. Ihop med kön och kommun pekar det ut en människa.
  ///
  /// Exempel:
  ///
  /// <!-- fel: födelsedatum i text -->
  /// ```markdown
  /// Deltagaren, född den 12 mars 1985, fick arbete.
  /// ```
  ///
  /// I stället: Deltagaren, född på 1980-talet, fick arbete.
  static let date = Rule("födelsedatum", isAdjustable: true)
  /// # Ett födelseår i en klientresa
  ///
  /// Vad: en klientresa säger vilket år personen är född. En resa med `konstruerad: ja` granskas inte.
  ///
  /// Varför: i en liten insats räcker ofta födelseår och kön för att känna igen någon. Årtiondet säger läsaren lika mycket.
  ///
  /// Exempel:
  ///
  /// <!-- fel: födelseår i content/insatser/steget/klientresor/resa.md -->
  /// ```markdown
  /// ---
  /// titel: En kvinna
  /// konstruerad: nej
  /// granskad-av: redaktionen
  /// person: {född: 1985}
  /// ---
  /// Hon väntade länge.
  /// ```
  ///
  /// I stället: `person: {född: 1980-talet}`
  static let year = Rule("födelseår", isAdjustable: true)
  package static var rules: [Rule] { [date, year] }

  /// Every birth date and, in journeys, every birth year.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let journeys = archive.realKlientresor.map(\.file)
    let reports = Parallel.map(archive.reports.map { archive.sourceFile($0.file) }) { find(in: $0, isJourney: false) }
    return reports.flatMap { $0 } + journeys.flatMap { find(in: archive.sourceFile($0), isJourney: true) }
  }

  private static func find(in file: SourceFile, isJourney: Bool) -> [Diagnostic] {
    // Most reports speak of no birth at all.
    guard speaksOfBirth(file) else { return [] }
    let words = SourceWords(file).words
    return words.indices.compactMap { index in
      guard isBirth(words, index) else { return nil }
      var next = index + 1
      while next < words.count, fillers.contains(words[next].text.lowercased()), isClose(words[next]) { next += 1 }
      guard next < words.count, isClose(words[next]) else { return nil }
      if let last = dateEnd(words, from: next) {
        guard isJourney || isPerson(words, index) else { return nil }
        return problem(
          date, "ett födelsedatum får inte stå här", "a date of birth may not stand here",
          file.span(words[next].range.lowerBound..<words[last].range.upperBound))
      }
      guard isJourney, isYear(words, next) else { return nil }
      return problem(
        year, "ett födelseår får inte stå i en klientresa", "a year of birth may not stand in a klientresa",
        file.span(words[next].range))
    }
  }

  /// Whether the letters f and ö (in one sign or two) with d or t, or f with a stop, stand next to each other anywhere.
  private static func speaksOfBirth(_ file: SourceFile) -> Bool {
    file.bytes.withUnsafeBufferPointer { bytes in
      [UInt8(ascii: "f"), UInt8(ascii: "F")].contains { letter in
        var start = 0
        while let index = bytes.next(letter, from: start), index + 4 < bytes.count {
          if speaksOfBirth(bytes, at: index) { return true }
          start = index + 1
        }
        return false
      }
    }
  }

  private static func speaksOfBirth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let next = bytes[index + 1]
    if next == UInt8(ascii: ".") { return true }
    let end =
      next == 0xC3 && bytes[index + 2] == 0xB6 ? 3 : next == UInt8(ascii: "o") && bytes[index + 2] == 0xCC ? 4 : 0
    return end > 0 && (bytes[index + end] == UInt8(ascii: "d") || bytes[index + end] == UInt8(ascii: "t"))
  }

  private static func problem(_ rule: Rule, _ swedish: String, _ english: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      rule, BilingualText(swedish, en: english), at: span,
      help: [BilingualText("skriv årtiondet: 1980-talet", en: "write the decade: 1980-talet")])
  }

  /// `född`, `f. 1985`, `födelsedatum: …`.
  private static func isBirth(_ words: [SourceWords.Word], _ index: Int) -> Bool {
    let text = words[index].text.lowercased()
    if births.contains(text) { return true }
    return text == "f" && index + 1 < words.count && words[index + 1].before.hasPrefix(".")
  }

  /// A report may say that an insats was born; only a person is asked about here.
  private static func isPerson(_ words: [SourceWords.Word], _ index: Int) -> Bool {
    words[index].text.lowercased() != "föddes" || index > 0 && people.contains(words[index - 1].text.lowercased())
  }

  /// Words that follow each other with no more between them than a colon, a quotation mark or a bracket.
  private static func isClose(_ word: SourceWords.Word) -> Bool {
    word.before.allSatisfy { " :\".\u{A0}(”".contains($0) }
  }

  /// The last word of a date that begins here: `12 mars 1985`, `1985-03-12`, `850312`.
  private static func dateEnd(_ words: [SourceWords.Word], from first: Int) -> Int? {
    let text = String(words[first].text)
    if text.count == 10, case .success(let date) = PartialDate.parse(text), date.earliest == date.latest {
      return first
    }
    if text.count == 6 || text.count == 8, let number = Int(text) {
      let (month, day) = (number / 100 % 100, number % 100)
      return (1...12).contains(month) && (1...31).contains(day) ? first : nil
    }
    guard first + 2 < words.count, let day = Int(text), (1...31).contains(day),
      months.contains(words[first + 1].text.lowercased().prefix(3)), isFullYear(words[first + 2].text),
      isClose(words[first + 1]), isClose(words[first + 2])
    else { return nil }
    return first + 2
  }

  /// A year by itself; `1980–1989` is a span of years, as broad as a decade.
  private static func isYear(_ words: [SourceWords.Word], _ index: Int) -> Bool {
    guard isFullYear(words[index].text) else { return false }
    guard index + 1 < words.count else { return true }
    let between = words[index + 1].before
    return !(["–", "—", "/"].contains { between.hasPrefix($0) } && isFullYear(words[index + 1].text))
  }

  private static func isFullYear(_ text: Substring) -> Bool {
    text.count == 4 && Int(text).map { (1900...2099).contains($0) } == true
  }

  private static let births: Set<String> = [
    "född", "fött", "födda", "föddes", "födelsedatum", "födelseår", "födelsedag",
  ]
  private static let fillers: Set<String> = ["den", "år", "är"]
  private static let people: Set<String> = [
    "hon", "han", "hen", "deltagaren", "kvinnan", "mannen", "personen", "klienten", "sonen", "dottern", "barnet",
  ]
  private static let months: Set<Substring> = [
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
}
