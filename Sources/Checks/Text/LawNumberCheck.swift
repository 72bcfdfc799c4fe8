import Archive
package import Diagnostics
import Markdown

/// The number of an act in the Swedish Code of Statutes (SFS) is that of the act that the sentence names. One digit that
/// is off, or two that have changed places, are enough to lead to another act or to none: `2013:1210` for lagen
/// (2003:1210) om finansiell samordning av rehabiliteringsinsatser. The number is a name and no figure: `--fix` may mend it.
package enum LawNumberCheck: TextCheck {
  /// # Lagens nummer är fel
  ///
  /// Vad: en mening nämner en lag som reglerna känner till, och numret skiljer sig med en siffra från lagens.
  ///
  /// Varför: numret är lagens namn. Med fel nummer hittar läsaren inte lagen.
  ///
  /// Exempel:
  ///
  /// <!-- fel: fel-lagnummer i text -->
  /// ```markdown
  /// Förbundet arbetar enligt lagen (2013:1210) om finansiell samordning.
  /// ```
  ///
  /// I stället: skriv lagen (2003:1210) om finansiell samordning.
  static let rule = Rule("fel-lagnummer", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every number that is nearly the number of the act beside it.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.paragraphsWithFigures.flatMap { paragraph -> [Diagnostic] in
        let numbers = numbers(paragraph.bytes)
        guard !numbers.isEmpty else { return [] }
        return paragraph.sentences(with: numbers, at: \.lowerBound).flatMap { sentence, numbers -> [Diagnostic] in
          let said = paragraph.string(sentence).lowercased()
          let named = acts.filter { act in act.words.contains { said.contains($0) } }
          return numbers.compactMap { range in
            let written = paragraph.string(range)
            return check(written, named).map { act in
              let span = text.span(paragraph, range)
              // A sentence that gives both numbers may speak of the wrong one.
              let isCertain = !said.contains(act.number) && named.count { isNear($0, written) } == 1
              return Diagnostic(
                rule,
                BilingualText(
                  "\(act.name) har nummer \(act.number), inte \(written)",
                  en: "\(act.name) has the number \(act.number), not \(written)"),
                at: span, help: [BilingualText("skriv \(act.number)", en: "write \(act.number)")],
                fix: isCertain ? Fix.replace(written, at: span, with: act.number) : nil)
            }
          }
        }
      }
    }
  }

  private struct Act: Sendable {
    var number: String
    var name: String
    /// Words that name the act in a sentence, in lower case.
    var words: [String]
  }

  private static func check(_ number: String, _ named: [Act]) -> Act? {
    guard !acts.contains(where: { $0.number == number }) else { return nil }
    return named.first { isNear($0, number) }
  }

  private static func isNear(_ act: Act, _ number: String) -> Bool { Suggestion.distance(act.number, number) == 1 }

  /// `2003:1210`: a year, a colon and one to four digits, standing free.
  private static func numbers(_ bytes: [UInt8]) -> [Range<Int>] {
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }.compactMap { colon in
      var start = colon
      while isDigit(start - 1) { start -= 1 }
      var end = colon + 1
      while isDigit(end) { end += 1 }
      return colon - start == 4 && (1...5).contains(end - colon - 1) ? start..<end : nil
    }
  }

  /// The acts that reports on finansiell samordning name (Svensk författningssamling).
  private static let acts = [
    Act(
      number: "2003:1210", name: "lagen om finansiell samordning av rehabiliteringsinsatser",
      words: ["finansiell samordning", "finsamlagen", "rehabiliteringsinsatser"]),
    Act(
      number: "1993:387", name: "lagen om stöd och service till vissa funktionshindrade",
      words: ["lss", "stöd och service"]),
    Act(number: "2001:453", name: "socialtjänstlagen från 2001", words: ["socialtjänstlag", "sol"]),
    Act(number: "2009:600", name: "språklagen", words: ["språklag"]),
    Act(number: "2009:400", name: "offentlighets- och sekretesslagen", words: ["sekretesslag"]),
    Act(
      number: "2018:1937", name: "lagen om tillgänglighet till digital offentlig service",
      words: ["digital offentlig service", "dos-lagen"]),
    Act(number: "2010:110", name: "socialförsäkringsbalken", words: ["socialförsäkringsbalk"]),
    Act(number: "2017:30", name: "hälso- och sjukvårdslagen", words: ["sjukvårdslag"]),
    Act(number: "2008:567", name: "diskrimineringslagen", words: ["diskrimineringslag"]),
  ]
}
