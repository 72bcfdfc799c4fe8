import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

@testable import Archive

struct BodyReaderTests {
  @Test(arguments: ["", "text", "json", "js", "yaml", "swift", "sql", "r", "blockschema"])
  func leavesOtherFencesAsCode(info: String) throws {
    let reading = Reading(text: "```\(info)\nrubrik: R\n```\n")
    #expect(reading.told == [])
    let body = try #require(reading.report).body
    #expect(body.blocks.isEmpty)
    #expect(body.text.html { _ in HTML() }.string.contains("<pre><code>rubrik: R"))
  }

  @Test(
    arguments: [
      ("tidslinjer", "tidslinje"), ("Tidslinje", "tidslinje"), ("enkat", "enkät"), ("fore-efter", "före-efter"),
      ("före_efter", "före-efter"), ("diagramm", "diagram"), ("ekonomin", "ekonomi"), ("mal", "mål"), ("Mål", "mål"),
      ("reza", "resa"), ("vardeflode", "värdeflöde"),
    ])
  func asksAboutANearMiss(name: String, meant: String) {
    #expect(
      Reading(text: "```1️⃣\(name)\nrubrik: R\n```\n").told == [
        "1️⃣«\(name)» fel: det finns inget block som heter ”\(name)” [okänt-block] = menade du ”\(meant)”?"
      ])
  }

  @Test(arguments: ["- Punkt\n\n  ```1️⃣tidslinje\n  rubrik: R\n  ```\n", " ```1️⃣tidslinje\n rubrik: R\n ```\n"])
  func tellsOfABlockThatIsIndented(text: String) {
    #expect(
      Reading(text: text).told == [
        "1️⃣«tidslinje» fel: ett block får inte stå indraget [okänt-block]"
          + " = flytta raden med ``` och det som står i blocket till vänsterkanten"
      ])
  }

  @Test func readsBlocksInAFileWithOtherLineEndings() throws {
    let text = "---\ntitel: T\n---\nText.\n\n```tidslinje\nrubrik: R\nhändelser:\n  - {när: 2019, vad: V}\n```\n"
    let reading = Reading(["sidor/x.md": text.replacing("\n", with: "\r\n")])
    #expect(reading.told == [])
    guard case .timeline(let block)? = reading.archive.pages.first?.body.blocks[0]?.block else { throw Surprise() }
    #expect(block.events.map(\.what) == ["V"])
  }

  @Test func numbersFiguresAndTablesInTheOrderOfTheText() throws {
    let figure = "```förändringsteori\nrubrik: R\nkolumner: []\n```\n"
    let table = "```bemanning\nrubrik: R\nrader: []\n```\n"
    let reading = Reading(text: "\(figure)\n```\nkod\n```\n\n```text\nkod\n```\n\n\(table)\n\(figure)")
    #expect(reading.told == [])
    let blocks = try #require(reading.report).body.blocks
    #expect(blocks.keys.sorted() == [0, 2, 3])
    #expect([0, 2, 3].map { blocks[$0]?.item?.label } == ["Figur\u{A0}1", "Tabell\u{A0}1", "Figur\u{A0}2"])
    #expect([0, 2, 3].map { blocks[$0]?.item?.id } == ["figur-1", "tabell-1", "figur-2"])
  }

  @Test func givesABlockTheAnchorThatItsWriterChose() throws {
    let reading = Reading(text: "```bemanning\nrubrik: R\nid: folket\nrader: []\n```\n\nSe [](#folket).\n")
    #expect(reading.told == [])
    let body = try #require(reading.report).body
    #expect(body.anchors.contains("folket"))
    #expect(body.text.html { _ in HTML() }.string.contains("<a href=\"#folket\">tabell\u{A0}1</a>"))
  }

  @Test(arguments: BodyReader.reservedAnchors.sorted())
  func leavesThePagesOwnAnchorsToThePage(id: String) throws {
    let reading = Reading(text: "## \(id)\n\n```bemanning\nrubrik: R\nid: 1️⃣\(id)\nrader: []\n```\n")
    #expect(reading.report?.body.headings.map(\.id) == ["\(id)-2"])
    #expect(
      reading.told == [
        "1️⃣«\(id)» fel: ankaret ”\(id)” finns redan på sidan [dubbelt-ankare] = välj ett annat id"
      ])
  }

  @Test func keepsTheOtherBlocksWhenOneIsBroken() throws {
    let reading = Reading(
      text: "```tidslinje\nrubrik: [1️⃣\n```\n\n```bemanning\nrubrik: R\nrader: []\n```\n\n[](#tabell-1) [](#figur-1)\n")
    #expect(reading.told.count == 1 && reading.told[0].contains("[yaml-fel]"))
    #expect(try #require(reading.report).body.blocks.keys.sorted() == [1])
  }

  @Test func warnsOfAFootnoteThatWasLeftBehindInADescription() {
    let told = Reading(["insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\nText.1️⃣[^1]\n"]).told
    #expect(
      told.contains(
        "1️⃣«[^1]» varning: fotnoten [^1] har ingen text [fotnot-saknas]"
          + " = skriv fotnotens text på en egen rad: [^1]: …"))
    #expect(
      Reading(text: "Text.1️⃣[^1]\n").told == [
        "1️⃣«[^1]» fel: fotnoten [^1] har ingen text [fotnot-saknas] = skriv fotnotens text på en egen rad: [^1]: …"
      ])
  }
}
