import Diagnostics
import TestSupport
import Testing

struct TerminalRenderingTests {
  private let rule = Rule("provregel")

  /// Draws one problem from mark 1 to mark 2, without the closing line.
  private func draw(_ marked: String, _ message: String = "det här är fel", help: [String] = []) -> String {
    let source = MarkedSource(marked)
    let end = source.marks[2] ?? source[1]
    let diagnostic = Diagnostic(rule, message, at: source.file().span(source[1]..<end), help: help)
    let text = TerminalRendering(files: [source.file()]).render([diagnostic])
    return String(text.dropLast("1 fel i 1 fil\n".count))
  }

  @Test func drawsPlaceLineMarkAndAdvice() {
    let line = "  egen-försörjning: {värde: 14 av 34, anges: 1️⃣45 %2️⃣}"
    #expect(
      draw("---\n\(line)\n", "14 av 34 är 41 %, men 45 % anges", help: ["rätta det ena", "eller det andra"]) == """
        content/prov.md:2:46: fel: 14 av 34 är 41 %, men 45 % anges [provregel]
         2 │   egen-försörjning: {värde: 14 av 34, anges: 45 %}
           │                                              ^^^^
           = rätta det ena
           = eller det andra

        """)
  }

  @Test(arguments: [
    ("a\u{30A}r: 1️⃣tva\u{30A}2️⃣ x", "content/prov.md:1:5", " 1 │ a\u{30A}r: tva\u{30A} x", "   │     ^^^"),
    ("\u{FEFF}1️⃣titel2️⃣: x", "content/prov.md:1:1", " 1 │ titel: x", "   │ ^^^^^"),
    ("\t1️⃣a\tb2️⃣\tc\r\nd", "content/prov.md:1:2", " 1 │  a b c", "   │  ^^^"),
    ("a: 1️⃣b\nc2️⃣: d", "content/prov.md:1:4", " 1 │ a: b", "   │    ^"),
    ("abc1️⃣\r\nd2️⃣", "content/prov.md:1:4", " 1 │ abc", "   │    ^"),
    ("a: 1️⃣2️⃣b", "content/prov.md:1:4", " 1 │ a: b", "   │    ^"),
    ("a\u{1B}[31m: 1️⃣b2️⃣", "content/prov.md:1:9", " 1 │ a�[31m: b", "   │         ^"),
    ("a\u{0}\u{7F}\u{9B}\u{202E}\u{2066}\u{2028}1️⃣b2️⃣", "content/prov.md:1:8", " 1 │ a������b", "   │        ^"),
  ])
  func marksTheCharactersThatAreMeant(marked: String, place: String, line: String, carets: String) {
    #expect(draw(marked) == "\(place): fel: det här är fel [provregel]\n\(line)\n\(carets)\n")
  }

  @Test func showsNoLineWhereThereIsNone() {
    #expect(draw("a\n\n1️⃣") == "content/prov.md:3:1: fel: det här är fel [provregel]\n")
  }

  @Test func widensTheMarginWithTheLineNumber() {
    let text = draw(String(repeating: "\n", count: 99) + "1️⃣x2️⃣", help: ["gör så"])
    #expect(text.hasSuffix("\n 100 │ x\n     │ ^\n     = gör så\n"))
  }

  @Test(arguments: [
    (0, 3, 200, 0..<100, 0, 3), (79, 3, 200, 0..<100, 79, 3), (80, 3, 200, 60..<160, 20, 3),
    (190, 10, 200, 170..<200, 20, 10), (50, 90, 200, 0..<100, 50, 50), (99, 1, 100, 0..<100, 99, 1),
    (5_000, 4, 10_000, 4_980..<5_080, 20, 4),
  ])
  func showsAWindowOfALongLine(from: Int, count: Int, length: Int, shown: Range<Int>, before: Int, marked: Int) {
    let letters = (0..<length).map { "abcdefghijklmnopqrstuvwxyzåäö"[$0 % 29] }
    let text = String(letters)
    let start = String(letters[..<from]).utf8.count
    let end = String(letters[..<(from + count)]).utf8.count
    let file = SourceFile(path: "x", text: text)
    let drawn = TerminalRendering(files: [file]).render([Diagnostic(rule, "fel", at: file.span(start..<end))])
    let left = shown.lowerBound > 0 ? "…" : ""
    let right = shown.upperBound < length ? "…" : ""
    let padding = String(repeating: " ", count: left.count + before)
    #expect(
      drawn == """
        x:1:\(from + 1): fel: fel [provregel]
         1 │ \(left)\(String(letters[shown]))\(right)
           │ \(padding)\(String(repeating: "^", count: marked))
        1 fel i 1 fil

        """)
  }

  @Test func cleansMessagesAdviceAndPaths() {
    let file = SourceFile(path: "content/\u{1B}]0;x\u{7}.md", text: "")
    let diagnostic = Diagnostic(rule, "nyckeln ”a\nb\u{1B}”", at: file.span(0..<0), help: "rad\r\u{9D}\tett")
    #expect(
      TerminalRendering(files: [file]).render([diagnostic]) == """
        content/�]0;x�.md:1:1: fel: nyckeln ”a�b�” [provregel]
           = rad���ett
        1 fel i 1 fil

        """)
  }
}

extension String {
  fileprivate subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
