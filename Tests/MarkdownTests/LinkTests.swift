import Diagnostics
import Markdown
import TestSupport
import Testing

/// What a text does with what the archive says of its links.
struct LinkTests {
  /// `.md` leads to the page of the file, `saknas` nowhere.
  private func read(_ marked: String, home: String? = nil) -> Reading {
    Reading(marked, reserved: ["mal"], home: home) { destination, isImage in
      if destination.contains("saknas") {
        return .refused(
          Rule("bruten-länk"), message: "\(isImage ? "bilden" : "filen") ”\(destination)” finns inte", help: "leta")
      }
      guard let hash = destination.firstIndex(of: "#") else { return .address(destination + "?\(isImage)") }
      let anchor = String(destination[hash...].dropFirst())
      return .anchor(address: "sida.html#\(anchor)", file: SourceFile.ID(index: 7), id: anchor)
    }
  }

  private func missing(_ place: String, _ name: String, _ kind: String = "filen") -> String {
    "\(place) bruten-länk: \(kind) ”\(name)” finns inte [leta]"
  }

  @Test("writes the address that a link or an image is said to have")
  func writesAddress() {
    let reading = read("[a](b.md) ![c](d.png) <http://e>\n")
    #expect(
      reading.html == "<p><a href=\"b.md?false\">a</a> <img src=\"d.png?true\" alt=\"c\" loading=\"lazy\"> "
        + "<a href=\"http://e?false\">http://e</a></p>\n")
    #expect(reading.told == [])
  }

  @Test("keeps anchors on other pages for later, each with its place")
  func keepsAnchors() {
    let reading = read("[a](1️⃣x.md#å) och [b](2️⃣x.md#å)\n")
    #expect(reading.html == "<p><a href=\"sida.html#å\">a</a> och <a href=\"sida.html#å\">b</a></p>\n")
    #expect(reading.rendered.pendingAnchors.map(\.id) == ["å", "å"])
    #expect(reading.rendered.pendingAnchors.map(\.file.index) == [7, 7])
    #expect(reading.rendered.pendingAnchors.map { reading.shown($0.span) } == ["1️⃣x.md#å", "2️⃣x.md#å"])
    #expect(reading.told == [])
  }

  @Test("tells of refused links at their own places, also of the second of two equal ones")
  func tellsOfRefused() {
    let reading = read("saknas.md: [å](1️⃣saknas.md) [o\u{308}](2️⃣saknas.md) [c](<3️⃣saknas.md>)\n\n[d](4️⃣saknas.md \"t\")\n")
    #expect(
      reading.html.hasPrefix("<p>saknas.md: <a>å</a> <a>o\u{308}</a> <a>c</a></p>\n<p><a title=\"t\">d</a></p>\n"))
    #expect(
      reading.told == [
        missing("1️⃣saknas.md", "saknas.md"), missing("2️⃣saknas.md", "saknas.md"),
        missing("3️⃣saknas.md", "saknas.md"), missing("4️⃣saknas.md", "saknas.md"),
      ])
  }

  @Test("finds a refused link among others that begin or end as it does")
  func findsAmongSimilar() {
    #expect(
      read("[a](xsaknas) [b](saknas#x) [c](1️⃣saknas) `[](saknas)`\n").told.last == missing("1️⃣saknas", "saknas"))
    #expect(read("`[a](saknas)` \\[b](saknas) [c](1️⃣saknas)\n").told == [missing("1️⃣saknas", "saknas")])
    #expect(read("[a](b(c)) ![d](1️⃣saknas(x).png)\n").told == [missing("1️⃣saknas(x).png", "saknas(x).png", "bilden")])
    #expect(read("a|[å](1️⃣saknas)\n-|-\nb|[c](2️⃣saknas)\n").told.map { $0.prefix(3) } == ["1️⃣sa", "2️⃣sa"])
  }

  @Test("points at the first line of the block when the address is written in another way")
  func pointsAtBlock() {
    #expect(read("å\n\n1️⃣- [a](sak&#110;as)\n  b\n").told == [missing("1️⃣- [a](sak&#110;as)", "saknas")])
    #expect(read("1️⃣[a][r]\nb\n\n[r]: saknas\n").told == [missing("1️⃣[a][r]", "saknas")])
  }

  @Test("tells of anchors that the page does not have")
  func tellsOfUnknownAnchor() {
    let reading = read("## Resultat\n\n[a](#resultat) [b](#mal) [c](#) [d](1️⃣#resultatet) [e](2️⃣#å) [](3️⃣#resultatet)\n")
    #expect(
      reading.told == [
        "1️⃣#resultatet okänt-ankare: sidan har inget ankare ”resultatet” [menade du ”resultat”?]",
        "2️⃣#å okänt-ankare: sidan har inget ankare ”å”",
        "3️⃣#resultatet okänt-ankare: sidan har inget ankare ”resultatet” [menade du ”resultat”?]",
      ])
    #expect(reading.html.contains("<a href=\"#\">c</a>"))
  }

  @Test("stops looking for what was meant when a text is full of unknown anchors")
  func limitsSuggestions() {
    let headings = (0..<1_000).map { "## rubrik \($0)\n" }.joined()
    let links = (0..<50).map { "[a](#rubriken-\($0))\n" }.joined()
    let problems = read(headings + links).problems.diagnostics
    #expect(problems.count == 50)
    #expect(problems.count { !$0.help.isEmpty } == 4)
  }

  @Test("tells of links with no text, unless they lead to something that has a number")
  func tellsOfEmptyLinks() {
    let help =
      "[skriv mellan hakparenteserna vart länken leder; bara tabeller och figurer på samma sida får sin text "
      + "av sig själva]"
    let reading = read("## Å\n\n[å](x) 1️⃣[](x) 2️⃣[](<x>) 3️⃣[](#a) 4️⃣[](x \"t\") 5️⃣[](#mal)\n")
    #expect(
      reading.told == [
        "1️⃣[](x) tom-länk: länken har ingen text \(help)", "2️⃣[](<x>) tom-länk: länken har ingen text \(help)",
        "3️⃣[](#a) tom-länk: länken har ingen text \(help)", "4️⃣[](x tom-länk: länken har ingen text \(help)",
        "5️⃣[](#mal) tom-länk: länken har ingen text \(help)",
      ])
  }

  @Test("does not follow links inside the text of an image")
  func ignoresLinksInImages() {
    let reading = read("![[a](saknas)](b.png)\n")
    #expect(reading.html == "<p><img src=\"b.png?true\" alt=\"a\" loading=\"lazy\"></p>\n")
    #expect(reading.told == [])
  }
}
