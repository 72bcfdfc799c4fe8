import Diagnostics
import TestSupport
import Testing

@testable import Markdown

struct ReadableTextTests {
  private func read(_ text: String) throws -> (file: SourceFile, text: ReadableText) {
    let reading = Reading(text)
    return (reading.file, try #require(reading.tree).readableText())
  }

  @Test(
    arguments: [
      ("Ett.\n\nTvå\nrader.\n", ["Ett.", "Två\nrader."]), ("- a\n- b\n\n> c\n", ["- a", "- b", "> c"]),
      ("## Rubrik\n\nText.", ["Text."]), ("```\n14 av 34\n```\n", []), ("", []),
      ("Text.\n| A | B |\n|---|---|\n| x | 1 |\n", ["Text."]), ("A\r\n\r\nB\r\n", ["A", "B"]),
    ])
  func findsTheParagraphs(text: String, paragraphs: [String]) throws {
    let read = try read(text)
    #expect(read.text.paragraphs.map { read.file.text($0.range) } == paragraphs)
  }

  @Test(arguments: ["", "Text.\n", "Text.\nmer\n", "Text.\n\n"])
  func findsTheCellsOfATable(before: String) throws {
    let read = try read("\(before)| A | Å ä |\n|---|---|\n| x | 1 \\| 2 |\n| y | |\n\nTabell: Titel\n")
    let table = try #require(read.text.tables.first)
    #expect(table.header.map(read.file.text) == ["A", "Å ä"])
    #expect(table.rows.map { $0.map(read.file.text) } == [["x", "1 \\| 2"], ["y", ""]])
    #expect(table.caption.map(read.file.text) == "Tabell: Titel")
  }

  @Test func findsATableWithoutRows() throws {
    let read = try read("Text.\n| A | B |\n|---|---|\n")
    let table = try #require(read.text.tables.first)
    #expect(table.header.map(read.file.text) == ["A", "B"] && table.rows.isEmpty && table.caption == nil)
  }

  @Test(
    arguments: [
      ("<!-- granskas ej: källan säger så -->\n\nA\nB\n\nC\n", "källan säger så", "A\nB"),
      ("<!--granskas ej  skäl-->\n\n- a\n- b\n\nC\n", "skäl", "- a\n- b\n"),
      ("<!-- granskas ej: skäl -->\n| A |\n|---|\n", "skäl", "| A |\n|---|"),
      (
        "<!-- granskas ej: s -->\n\n| A | B |\n|---|---|\n| x | 1 |\n\nTabell: T\n\nC\n", "s",
        "| A | B |\n|---|---|\n| x | 1 |\n\nTabell: T"
      ),
      ("<!-- granskas ej: s -->\n\nText.\n| A | B |\n|---|---|\n| x | 1 |\n", "s", "Text."),
      ("<!-- granskas ej -->\n\nA\n", "", "A"), ("Slut.\n\n<!-- granskas ej: s -->\n", "s", ""),
    ])
  func findsWhatAWriterLeavesAlone(text: String, reason: String, covers: String) throws {
    let read = try read(text)
    let silence = try #require(read.text.silences.first)
    #expect(read.text.silences.count == 1 && silence.reason == reason)
    #expect(read.file.text(silence.covers) == covers)
  }

  @Test(arguments: ["<!-- en anteckning -->\n\nA\n", "granskas ej: skäl\n", "<!-- granska ej: s -->\n\nA\n"])
  func findsNoSilenceInOtherText(text: String) throws {
    #expect(try read(text).text.silences.isEmpty)
  }

  @Test func findsLinksAndImagesWithTheirBlocks() throws {
    let read = try read("Se [*en* länk](a.md).\n\n![Ett bord](b.png)\n\n| [c](c.md) |\n|---|\n| x |\n\n[](#d)\n")
    #expect(read.text.links.map(\.text) == ["en länk", "Ett bord", "c", ""])
    #expect(read.text.links.map(\.isImage) == [false, true, false, false])
    #expect(read.text.links.map(\.destination) == ["a.md", "b.png", "c.md", "#d"])
    #expect(read.file.text(read.text.links[1].block) == "![Ett bord](b.png)\n")
  }
}
