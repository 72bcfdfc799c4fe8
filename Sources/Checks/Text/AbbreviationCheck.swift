import Archive
package import Diagnostics
import Markdown
import Parallel

/// An abbreviation is explained: in the glossary, in the text, or by being the name of an insats, a party or a förbund.
package enum AbbreviationCheck: TextCheck {
  /// # Förkortningen förklaras inte
  ///
  /// Vad: ett ord med två till sex versaler står varken i ordlistan eller i `begrepp.yml` och förklaras inte i texten.
  /// Meddelandet kommer en gång för varje förkortning, där den först står.
  ///
  /// Varför: den som inte arbetar i förbundet kan inte gissa vad SGI eller LOV betyder. Språklagen kräver ett begripligt
  /// språk (2009:600, 11 §).
  ///
  /// Exempel:
  ///
  /// <!-- fel: oförklarad-förkortning i text -->
  /// ```markdown
  /// Deltagarna fick hjälp att räkna ut sin SGI.
  /// ```
  ///
  /// I stället: lägg till ordet i `ordlista.yml`, så förklaras det på varje sida. Eller förklara det i texten:
  /// sjukpenninggrundande inkomst (SGI).
  static let rule = Rule("oförklarad-förkortning", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// The first place of every abbreviation that nothing explains.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    let known = known(in: archive)
    return { text in
      search(text, known).map { found in
        Diagnostic(
          rule,
          BilingualText(
            "förkortningen \(found.text) förklaras varken i ordlistan eller i texten",
            en: "the abbreviation \(found.text) is explained neither in the glossary nor in the text"),
          at: found.span,
          help: [
            BilingualText(
              "lägg till den i ordlista.yml, eller skriv ut den första gången: hela namnet (\(found.text))",
              en: "add it to ordlista.yml, or write it out the first time: the whole name (\(found.text))")
          ])
      }
    }
  }

  /// Each abbreviation once, where it first stands.
  static func conclude(_ found: [Diagnostic]) -> [Diagnostic] {
    var told: Set<BilingualText> = []
    return found.sorted().filter { told.insert($0.message).inserted }
  }

  private static func search(_ text: TextUnderCheck, _ known: Set<String>) -> [(text: String, span: SourceSpan)] {
    var found: [(text: String, span: SourceSpan)] = []
    var explained = known
    for plain in text.paragraphs(.capitals) {
      let all = Abbreviation.all(in: plain.bytes)
      for one in all where isExplained(one, plain) { explained.insert(one.text) }
      for one in all where !explained.contains(one.text) && !explained.contains(one.word) {
        found.append((one.text, text.span(plain, one.range)))
      }
    }
    for table in text.readable.tables where TextMarks(text.file.bytes, table.cells).contains(.capitals) {
      for range in ([table.header] + table.rows).joined()
      where TextMarks(text.file.bytes, range).contains(.capitals) {
        let plain = PlainText(text.file, range: range)
        for one in Abbreviation.all(in: plain.bytes)
        where !explained.contains(one.text) && !explained.contains(one.word) {
          found.append((one.text, text.span(plain, one.range)))
        }
      }
    }
    // What a text explains at all is explained, also where it stands before. A word that the text has in small letters,
    // too, is one with weight on it: EN av insatserna.
    let told = found.filter { !explained.contains($0.text) }
    guard !told.isEmpty else { return [] }
    let small = smallWords(text)
    return told.filter { !small.contains($0.text.lowercased()) }
  }

  /// The words of a text that are written in small letters, of two to six letters.
  private static func smallWords(_ text: TextUnderCheck) -> Set<String> {
    var words: Set<String> = []
    for paragraph in text.readable.paragraphs {
      for word in text.file.bytes[paragraph.range].split(whereSeparator: { !Abbreviation.isWord($0) }) {
        guard (2...12).contains(word.count), !(0x41...0x5A).contains(word.first!) else { continue }
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  /// `sjukpenninggrundande inkomst (SGI)`, `SGI (sjukpenninggrundande inkomst)`, `SGI, som står för …`.
  private static func isExplained(_ one: Abbreviation, _ text: PlainText) -> Bool {
    let bytes = text.bytes
    let before = text.string(max(0, one.range.lowerBound - 12)..<one.range.lowerBound)
    let after = text.string(one.range.upperBound..<min(bytes.count, one.range.upperBound + 24))
    if before.hasSuffix("("), after.hasPrefix(")") || after.hasPrefix(",") || after.hasPrefix(";") { return true }
    if before.hasSuffix("förkortat ") || before.hasSuffix("förkortas ") { return true }
    let openings = [", som står för", " står för", " betyder", ", det vill säga", ", dvs", " är en förkortning"]
    if openings.contains(where: after.hasPrefix) { return true }
    guard after.hasPrefix(" ("), let first = after.dropFirst(2).first, first.isLetter else { return false }
    return after.dropFirst(2).prefix { $0 != ")" }.count >= 8
  }

  /// What readers know, and every word of capitals in the names that the archive itself explains.
  private static func known(in archive: Archive) -> Set<String> {
    var names = archive.glossary.map(\.word)
    for list in ConceptLists.List.allCases {
      names += archive.concepts.words(list) + archive.concepts.all(list).map(\.name)
    }
    for insats in archive.insatser {
      names += [insats.name.value, insats.owner ?? ""] + insats.alternativeNames + insats.parties.map(\.value)
      names += insats.methods.map(\.value) + insats.predecessors.map(\.value) + insats.successors.map(\.value)
    }
    names += archive.forbund.map(\.name) + archive.forbund.flatMap(\.alternativeNames)
    for report in archive.reports {
      names += [report.source?.publisher ?? ""] + report.authors.compactMap(\.organisation)
    }
    var known = everyday
    // Many insatser have the same parties and methods.
    for name in Set(names) {
      known.insert(name)
      for word in name.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        known.insert(String(word))
        for part in word.split(separator: "-") { known.insert(String(part)) }
      }
    }
    return known
  }

  /// Abbreviations that stand in the Swedish dictionary as words of their own (SAOL), and need no explanation.
  private static let everyday: Set<String> = [
    "AB", "EU", "FN", "USA", "TV", "IT", "PM", "VD", "CV", "OK", "SMS", "DVD", "CD", "PC", "PDF", "ID", "KB", "MB",
    "SFS", "SOU", "HR", "WC", "NR", "OBS", "HTML", "QR",
  ]
}
