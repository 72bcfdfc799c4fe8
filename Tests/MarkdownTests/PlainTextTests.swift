import Diagnostics
import TestSupport
import Testing

@testable import Markdown

struct PlainTextTests {
  private func read(_ text: String) -> String {
    let file = SourceFile(path: "content/prov.md", text: text)
    let plain = PlainText(file, range: 0..<file.bytes.count)
    return plain.string(0..<plain.bytes.count)
  }

  @Test(
    arguments: [
      ("**14** av *34*", "14 av 34"), ("`14` av _34_", "14 av 34"), ("snake_case", "snake_case"),
      ("[14 av 34](sida.md#resultat) är", "14 av 34 är"), ("text[^1] mer", "text mer"), ("![bild](b.png)", "bild"),
      ("41 <!-- not --> %", "41  %"), ("<https://exempel.se> x", " x"), ("5 < 6", "5 < 6"), ("14 \\* 2", "14 * 2"),
      ("- punkt", "punkt"), ("12. punkt", "punkt"), ("> citat", "citat"), ("## Rubrik", "Rubrik"),
      ("39 av\n61", "39 av 61"), ("39 av\r\n61", "39 av 61"), ("39 av\r61", "39 av 61"), ("> 39 av\n> 61", "39 av 61"),
      ("[öppen", "öppen"), ("slut\\", "slut\\"), ("å ä ö", "å ä ö"), ("", ""),
    ])
  func readsAsAReaderDoes(text: String, plain: String) {
    #expect(read(text) == plain)
  }

  @Test func knowsWhereEveryPartStands() throws {
    let source = MarkedSource("Åtta [1️⃣**39** av\n> 61](x.md)2️⃣ är")
    let file = source.file()
    let plain = PlainText(file, range: 0..<file.bytes.count)
    let text = plain.string(0..<plain.bytes.count)
    let start = try #require(text.firstRange(of: "39 av 61"))
    let offset = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    let range = plain.range(of: offset..<(offset + 8))
    #expect(range.lowerBound == source[1] + 2)
    #expect(file.text(range) == "39** av\n> 61")
    #expect(plain.range(of: 0..<0) == 0..<0)
    #expect(plain.range(of: 0..<10_000) == 0..<0)
  }

  @Test(arguments: ["[^", "](", "<!", "<h", "_", "\\", "- ", "# "])
  func readsHostileTextInTime(part: String) {
    let text = String(repeating: part, count: 20_000)
    let time = ContinuousClock().measure { _ = read(text) }
    #expect(time < .seconds(1))
  }

  @Test(arguments: [
    "Totalt", "KVINNOR", "Män", "ÅRSKURS ÄLDRE ÖVRIGA", "Crêpe É", "2 × 3", "– Ännu", "ΑΒΓ", "straße ß", "**Alla**", "",
    "Łódź", "A\u{30A}r",
  ])
  func readsInLowerCase(_ text: String) {
    let file = SourceFile(path: "content/prov.md", text: "x \(text) y")
    let range = 2..<(2 + text.utf8.count)
    let read = String(decoding: PlainText(file, range: range).bytes, as: UTF8.self)
    #expect(PlainText.lowercased(file, range) == read.lowercased())
    #expect(Array(PlainText.lowercased(file, range).utf8) == Array(read.lowercased().utf8))
  }
}
