import TestSupport
import Testing

@testable import Diagnostics

struct MendingTests {
  private func mend(_ text: String, _ fixes: [(Range<Int>, String, String)]) -> String? {
    let file = SourceFile(path: "a.md", text: text)
    let diagnostics = fixes.map { range, original, replacement in
      var diagnostic = Diagnostic(Rule("r"), "fel", at: file.span(range))
      diagnostic.fix = Fix.replace(original, at: file.span(range), with: replacement)
      return diagnostic
    }
    let mended = Mending.mend(Findings(files: [file], diagnostics: diagnostics))
    return mended.first.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func touchesNothingButTheEdits() {
    #expect(
      mend("\u{FEFF}ett\r\ntva\u{30A}\rtre", [(8..<13, "tva\u{30A}", "två"), (3..<6, "ett", "1")])
        == "\u{FEFF}1\r\ntvå\rtre")
  }

  @Test func makesTheFirstOfTwoThatMeet() {
    #expect(mend("abcdef", [(0..<3, "abc", "x"), (2..<4, "cd", "y"), (5..<6, "f", "z")]) == "xdez")
    #expect(mend("abcdef", [(0..<3, "abc", "x"), (3..<4, "d", "y")]) == "xdef")
  }

  @Test func makesNoFixThatTheFileDoesNotHold() {
    #expect(mend("abc", [(0..<1, "b", "x")]) == nil)
    #expect(mend("abc", [(2..<9, "c", "x")]) == nil)
    #expect(mend("å", [(0..<2, "a\u{30A}", "x")]) == nil)
    #expect(mend("abc", []) == nil)
  }

  @Test(arguments: [
    ("forbund", "förbund"), ("Metoder", "metoder"), ("alternativa_namn", "alternativa-namn"), ("metodr", "metoder"),
  ])
  func knowsWhatIsMeantBeyondDoubt(written: String, expected: String) {
    let words = ["förbund", "metoder", "alternativa-namn", "namn", "status"]
    #expect(Suggestion.certain(for: written, among: words) == expected)
  }

  @Test(arguments: ["namm", "metode-2", "meto", "stats1", "", "okänd"])
  func doesNotGuess(written: String) {
    let words = ["namn", "metode-1", "metoder", "metodik", "stats2"]
    #expect(Suggestion.certain(for: written, among: words) == nil)
  }

  @Test func doesNotChooseBetweenTwo() {
    #expect(Suggestion.certain(for: "kvinnor", among: ["kvinnors", "kvinno"]) == nil)
    #expect(Suggestion.certain(for: "mal", among: ["mål", "mäl"]) == nil)
    #expect(Suggestion.same(as: "norra", among: ["norr", "norrå"]) == "norrå")
    #expect(Suggestion.same(as: "norra", among: ["norr", "söder"]) == nil)
  }
}
