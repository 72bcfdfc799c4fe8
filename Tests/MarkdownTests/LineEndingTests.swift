import Diagnostics
import Markdown
import TestSupport
import Testing

/// The same text with other line endings gives the same page, and places that are right in its own bytes.
struct LineEndingTests {
  private let text = """
    Ingress med [å](1️⃣saknas) a\u{30A}
    och 2️⃣[^1].

    3️⃣## Åäö 4️⃣<b>

    å|b
    -|-
    [c](5️⃣saknas)|2

    Tabell: T {#t}

    ```6️⃣ekonomi
    a: 1
    ```

    - a
      7️⃣[^2] [](#t)

    """

  @Test("reads LF, CRLF and CR alike", arguments: ["\n", "\r\n", "\r"])
  func readsAlike(ending: String) throws {
    func read(_ marked: String) -> Reading {
      Reading(marked) { address, _ in
        address == "saknas" ? .refused(.unknownAnchor, message: "borta", help: nil) : .address(address)
      }
    }
    let reading = read(text.replacing("\n", with: ending))
    let plain = read(text)
    #expect(reading.html == plain.html)
    #expect(reading.told == plain.told)
    let places = reading.told.map { $0.prefix(4) }
    #expect(places == ["1️⃣sak", "2️⃣[^1", "4️⃣<b>", "5️⃣sak", "7️⃣[^2"])
    let tree = try #require(reading.tree)
    #expect(tree.headings.map { reading.shown($0.span) } == ["3️⃣## Åäö <b>"])
    #expect(tree.fences.map { reading.shown($0.infoSpan) } == ["6️⃣ekonomi"])
    #expect(tree.fences.map { $0.content.map(reading.file.text) } == ["a: 1\(ending)"])
  }

  @Test("counts places from the start of the file, not of the text in it")
  func countsFromFile() throws {
    let reading = Reading("å: ä\n---\n## Rubrik\n[a](#x)\n")
    let file = reading.file
    let problems = reading.problems
    let start = "å: ä\n---\n".utf8.count
    let tree = try #require(MarkdownTree(file, range: start..<file.bytes.count, problems: problems))
    #expect(tree.headings.map { reading.shown($0.span) } == ["\(start) ## Rubrik"])
    _ = tree.render(Reading.context(), problems: problems)
    #expect(reading.told.last?.hasPrefix("\(start + 14) #x okänt-ankare") == true)
  }
}
