import Diagnostics
import FrontMatter
import Markdown
import TestSupport
import Testing

@testable import Archive

struct ArchiveReaderTests {
  @Test func tellsEveryProblemOfEveryFileInOneRun() {
    let reading = Reading([
      "begrepp.yml": "metodr: {}\n", "dispositioner.yml": "x: {namn: N}\n", "forbund/f.md": "---\nnam: F\n---\n",
      "indikatorer.yml": "X: {namn: N}\n",
      "insatser/a/insats.md": "---\nförbund: g\nstatus: slut\nbudget: dyr\n---\n# A\n\n[x](y.md)\n\n## A\n\n<b>\n",
      "insatser/a/rapport.md": "---\ntyp: rapport\n---\n", "ordlista.yml": "A: {}\n", "sidor/index.md": "x",
      "site.yml": "språk: en\n", "trasig.md": "x",
    ])
    let places = reading.diagnostics.map {
      "\(reading.archive.paths[Int($0.span.file.index)].dropFirst(8)) \($0.rule.id)"
    }
    #expect(
      places == [
        "begrepp.yml okänd-nyckel", "dispositioner.yml saknat-fält", "forbund/f.md okänd-nyckel",
        "indikatorer.yml ogiltigt-namn", "indikatorer.yml saknat-fält",
        "indikatorer.yml saknat-fält", "insatser/a/insats.md saknat-fält", "insatser/a/insats.md okänt-värde",
        "insatser/a/insats.md oläsligt-tal", "insatser/a/insats.md rubriknivå-ett", "insatser/a/insats.md bruten-länk",
        "insatser/a/insats.md html-i-text", "insatser/a/rapport.md saknat-fält", "insatser/a/rapport.md saknat-fält",
        "insatser/a/rapport.md okänt-värde", "ordlista.yml saknat-fält", "sidor/index.md ogiltigt-namn",
        "site.yml saknat-fält", "site.yml okänt-värde", "trasig.md felplacerad-fil",
      ])
  }

  @Test func tellsTheSameInEveryRun() {
    let insatser = (0..<40).map {
      ("insatser/i\($0)/insats.md", "---\nnamn: I\nförbund: x\nstatus: y\n---\n[a](b.md)\n")
    }
    let sources = Dictionary(uniqueKeysWithValues: insatser)
    let first = Reading(sources).told
    #expect(first.count == 120)
    for _ in 0..<3 { #expect(Reading(sources).told == first) }
  }

  @Test func needsASiteFile() {
    let file = SourceFile(path: "content/begrepp.yml", text: "metoder: {}\n")
    let (archive, diagnostics) = ArchiveReader(ContentListing(files: [file], assets: [])).read()
    #expect(archive.site.title == "" && archive.paths == ["content/begrepp.yml"])
    #expect(
      diagnostics == [
        Diagnostic(
          .missingField, BilingualText("arkivet saknar content/site.yml", en: "the archive has no content/site.yml"),
          at: file.span(0..<0),
          help: BilingualText(
            "skapa filen med två rader: titel: … och språk: sv",
            en: "create the file with two lines: titel: … and språk: sv"))
      ])
  }

  @Test func readsNothingFromNothing() {
    let (archive, diagnostics) = ArchiveReader(ContentListing(files: [], assets: [])).read()
    #expect(archive.insatser.isEmpty && archive.paths.isEmpty && diagnostics.isEmpty)
  }

  @Test func readsDataFilesWithAByteOrderMarkAndOtherLineEndings() {
    let reading = Reading([
      "site.yml": "\u{FEFF}titel: Å\r\nspråk: sv\r\n", "sidor/om.md": "\u{FEFF}---\r\ntitel: Om\r\n---\r\n## Ä\r\n",
      "rapportserier/n/serie.yml": "\u{FEFF}namn: N\r\n",
    ])
    #expect(reading.told == [])
    #expect(reading.archive.site.title == "Å" && reading.archive.pages.map(\.title) == ["Om"])
    #expect(reading.archive.pages.first?.body.headings.map(\.id) == ["a"])
    #expect(reading.archive.series.map(\.name) == ["N"])
  }

  @Test func leavesOutWhatCouldNotBeRead() {
    let reading = Reading([
      "sidor/a.md": "---\ntitel: A\n---\n", "sidor/b.md": "---\nmeny: ja\n---\n",
      "sidor/index.md": "---\ntitel: I\n---\n",
    ])
    #expect(reading.archive.pages.map(\.id) == ["a"])
  }

  @Test func showsTheImagesOfAReport() {
    let reading = Reading(
      [
        "insatser/a/bilder/karta.png": "",
        "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\n![K](bilder/karta.png)\n",
        "forbund/f.md": "---\nnamn: F\n---\n",
      ], assets: ["insatser/a/bilder/karta.png"])
    #expect(reading.told == [])
    #expect(reading.archive.assets.map(\.address.path) == ["insatser/a/bilder/karta.png"])
  }
}
