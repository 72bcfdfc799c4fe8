import Archive
package import Diagnostics
import Markdown
import Quantities

/// A date is written so that everybody reads it in the same way: `1 september 2018` or `2018-09-01`, not `180901`
/// (Språkrådet, Svenska skrivregler; ISO 8601 has no form of six digits).
package enum SixDigitDateCheck: TextCheck {
  /// # Datumet är skrivet med sex siffror
  ///
  /// Vad: texten har ett datum som 180901.
  ///
  /// Varför: det läses lätt som ett tal, ett belopp eller början på ett personnummer, och skärmläsaren läser det så.
  ///
  /// Exempel:
  ///
  /// <!-- fel: sexsiffrigt-datum i text -->
  /// ```markdown
  /// Insatsen började den 180901.
  /// ```
  ///
  /// I stället: skriv 1 september 2018 eller 2018-09-01.
  static let rule = Rule("sexsiffrigt-datum", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every date of six digits. A number is taken for a date when the word before it asks for one, or when two stand with
  /// a dash between them; an amount has no such word, and a unit after it.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.paragraphsWithFigures.flatMap { paragraph -> [Diagnostic] in
        numbers(paragraph.bytes).compactMap { range -> Diagnostic? in
          guard let date = date(paragraph.string(range)), isMeantAsDate(range, paragraph) else { return nil }
          return Diagnostic(
            rule,
            BilingualText(
              "datumet \(paragraph.string(range)) skrivs \(date.formatted())",
              en: "the date \(paragraph.string(range)) is written \(date.isoText)"),
            at: text.span(paragraph, range),
            help: [
              BilingualText(
                "skriv \(date.formatted()) eller \(date.isoText)", en: "write \(date.formatted()) or \(date.isoText)")
            ])
        }
      }
    }
  }

  /// Runs of exactly six digits that belong to no longer number, date or word. A hyphen and four more signs make a
  /// personnummer, which is another matter.
  private static func numbers(_ bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes, index) else {
        index += 1
        continue
      }
      let start = index
      while isDigit(bytes, index) { index += 1 }
      let before = start > 0 ? bytes[start - 1] : 0x20
      let isOpen =
        before == 0x20 || before == UInt8(ascii: "(") || before == 0x93 || before == 0xA0 || before == UInt8(ascii: "-")
      guard index - start == 6, isOpen, !(start > 1 && before == 0x20 && isDigit(bytes, start - 2)) else { continue }
      let after = index < bytes.count ? bytes[index] : 0x20
      let isLetter = (0x41...0x5A).contains(after & 0xDF) || after == 0xC3 || after == UInt8(ascii: ":")
      let isJoined = [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(after) && !isSix(bytes, index + 1)
      let isGrouped = [0x20, UInt8(ascii: ","), UInt8(ascii: ".")].contains(after) && isDigit(bytes, index + 1)
      if !isLetter, !isJoined, !isGrouped { found.append(start..<index) }
    }
    return found
  }

  private static func isMeantAsDate(_ range: Range<Int>, _ text: PlainText) -> Bool {
    let before = text.string(max(0, range.lowerBound - 24)..<range.lowerBound)
    let after = text.string(range.upperBound..<min(text.bytes.count, range.upperBound + 12))
    let word =
      after.split { $0 == " " || $0 == "\u{A0}" }.first { !$0.isEmpty }.map { $0.prefix { $0.isLetter || $0 == "%" } }
      ?? ""
    guard !units.contains(word) else { return false }
    let isRange = opensRange(after) || opensRange(String(before.reversed()))
    let asks = before.split(separator: " ").last.map { askers.contains($0.drop { $0 == "(" }.lowercased()) } == true
    return isRange || asks && before.last == " "
  }

  /// Whether a dash and another six digits follow, with or without spaces; also of a text read backwards.
  private static func opensRange(_ text: String) -> Bool {
    let rest = text.drop { $0 == " " }
    guard rest.first == "-" || rest.first == "–" else { return false }
    let digits = rest.dropFirst().drop { $0 == " " }.prefix { $0.isNumber }
    return digits.count == 6
  }

  private static func date(_ text: String) -> PartialDate? {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == 6 else { return nil }
    let year = digits[0] * 10 + digits[1]
    return PartialDate(
      year: year < 50 ? 2000 + year : 1900 + year, month: digits[2] * 10 + digits[3], day: digits[4] * 10 + digits[5])
  }

  private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }

  private static func isSix(_ bytes: [UInt8], _ start: Int) -> Bool {
    (start..<(start + 6)).allSatisfy { isDigit(bytes, $0) } && !isDigit(bytes, start + 6)
  }

  private static let askers: Set<String> = [
    "den", "från", "fr.o.m.", "fom", "t.o.m.", "tom", "sedan", "datum", "daterad", "daterat", "efter", "före", "innan",
    "beslut", "möte", "startade", "avslutades", "började", "slutade",
  ]
  private static let units: Set<Substring> = [
    "kr", "kronor", "tkr", "mnkr", "st", "personer", "invånare", "hushåll", "euro", "timmar", "procent", "%", "besök",
  ]
}
