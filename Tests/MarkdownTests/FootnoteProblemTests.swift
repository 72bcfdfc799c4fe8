import Diagnostics
import Testing

/// What the parser keeps silent about: marks without a note, and notes without a mark.
struct FootnoteProblemTests {
  private func undefined(_ label: String, _ help: String? = nil) -> String {
    "[^\(label)] fotnot-saknas: fotnoten [^\(label)] har ingen text "
      + "[\(help ?? "skriv fotnotens text på en egen rad: [^\(label)]: …")]"
  }

  @Test("tells of a mark without a note, at each place")
  func tellsOfUndefined() {
    let reading = Reading("Åtgärd1️⃣[^1] och mer2️⃣[^1]\n\n- ö\u{308}3️⃣[^ä]\n")
    #expect(reading.html.hasPrefix("<p>Åtgärd[^1] och mer[^1]</p>\n"))
    #expect(reading.told == ["1️⃣" + undefined("1"), "2️⃣" + undefined("1"), "3️⃣" + undefined("ä")])
  }

  @Test("suggests a note with nearly the same name")
  func suggestsNearName() {
    let reading = Reading("a1️⃣[^kalla] b[^källa]\n\n[^källa]: K\n")
    #expect(reading.told == ["1️⃣" + undefined("kalla", "menade du ”källa”?")])
  }

  @Test("points past marks in code, in comments and behind a backslash at the one that is meant")
  func pointsPastText() {
    #expect(Reading("`[^1]` \\[^1] `` ` [^1] `` <!-- [^1] --> \\` 1️⃣[^1] `\n").told == ["1️⃣" + undefined("1")])
    #expect(Reading("\\\\1️⃣[^1] och \\\\\\[^1]\n").told == ["1️⃣" + undefined("1")])
    #expect(Reading("[^1](x) 1️⃣[^2]\n").told.last == "1️⃣" + undefined("2"))
  }

  @Test("points at the right cell of a table")
  func pointsAtCell() {
    let reading = Reading("text 0️⃣[^0]\ntext\n1️⃣[^1]|b\n-|-\na2️⃣[^1]|å3️⃣[^1]\nb|4️⃣[^2]\n\nTabell: T 5️⃣[^1]\n")
    #expect(
      reading.told == [
        "0️⃣" + undefined("0"), "1️⃣" + undefined("1"), "2️⃣" + undefined("1"), "3️⃣" + undefined("1"), "4️⃣" + undefined("2"),
        "5️⃣" + undefined("1"),
      ])
  }

  @Test("is as grave as the caller says")
  func takesSeverity() {
    let reading = Reading("a[^1]\n", undefinedFootnotes: .warning)
    #expect(reading.problems.diagnostics.map(\.severity) == [.warning])
  }

  @Test("tells of a note that nothing refers to, and of one that is written twice")
  func tellsOfUnused() {
    let reading = Reading("a[^1]\n\n[^1]: Ett\n\n1️⃣[^1]: Igen\n\n  2️⃣[^å]: Oanvänd\n> c\n")
    #expect(
      reading.told == [
        "1️⃣[^1] fotnot-oanvänd: fotnoten [^1] är redan definierad [ge fotnoten ett eget namn]",
        "2️⃣[^å] fotnot-oanvänd: fotnoten [^å] används aldrig i texten "
          + "[skriv [^å] där noten hör hemma, eller ta bort den]",
      ])
  }

  @Test("does not take a mark that begins a line for a note")
  func knowsMarkFromNote() {
    let reading = Reading("1️⃣[^1] inleder\n\n[^ 1]: inte en not\n")
    #expect(reading.told == ["1️⃣" + undefined("1")])
  }
}
