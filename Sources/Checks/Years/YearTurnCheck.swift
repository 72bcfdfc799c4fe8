import Archive
package import Diagnostics
import Markdown

/// The two years of a turn of the year or of a school year follow upon each other: `årsskiftet 2015/2016`.
package enum YearTurnCheck: TextCheck {
  /// # Årsskiftet ligger inte mellan två år i följd
  ///
  /// Tema: Tider
  ///
  /// Vad: Efter *årsskiftet*, *läsåret* eller *verksamhetsåret* står två år som inte följer på varandra.
  ///
  /// Varför: Ett av åren är felskrivet, och läsaren vet inte vilket.
  ///
  /// Exempel:
  ///
  /// <!-- fel: årsskifte-stämmer-inte i text -->
  /// ```markdown
  /// Sedan årsskiftet 2021/2023 möts grupperna varje vecka.
  /// ```
  ///
  /// I stället: Rätta årtalet.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Sedan årsskiftet 2021/2022 möts grupperna varje vecka.
  /// ```
  static let rule = Rule("årsskifte-stämmer-inte", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      text.paragraphsWithFigures.flatMap { plain in
        turns(plain.bytes).filter { $0.second != $0.first + 1 }.map { turn in
          Diagnostic(
            rule,
            BilingualText(
              "\(turn.word) \(turn.first)/\(turn.second): åren följer inte på varandra",
              en: "\(turn.word) \(turn.first)/\(turn.second): the years do not follow upon each other"),
            at: text.span(plain, turn.range), help: BilingualText("rätta årtalet", en: "correct the year"))
        }
      }
    }
  }

  private static let words = ["årsskiftet", "läsåret", "verksamhetsåret"]

  private struct Turn {
    var word: String
    var first: Int
    var second: Int
    var range: Range<Int>
  }

  /// `årsskiftet 2015/2016`, `läsåret 2015/16`
  private static func turns(_ bytes: [UInt8]) -> [Turn] {
    bytes.indices.compactMap { slash in
      guard bytes[slash] == UInt8(ascii: "/"), slash > 5, let first = number(bytes[(slash - 4)..<slash]),
        (1900...2099).contains(first)
      else { return nil }
      let digits = bytes[(slash + 1)...].prefix { (0x30...0x39).contains($0) }
      guard digits.count == 4 || digits.count == 2, let last = number(digits) else { return nil }
      let before = bytes[..<(slash - 5)]
      guard bytes[slash - 5] == 0x20,
        let word = words.first(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) })
      else { return nil }
      // `99/00`
      let second = digits.count == 4 ? last : first - first % 100 + last + (last == 0 && first % 100 == 99 ? 100 : 0)
      return Turn(word: word, first: first, second: second, range: (slash - 4)..<digits.endIndex)
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
