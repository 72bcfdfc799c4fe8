import Diagnostics
import Testing

@testable import Archive

struct ArrangementTests {
  private let reading = Reading([
    "forbund/o.md": "---\nnamn: Östra\n---\n", "forbund/a.md": "---\nnamn: Åre\n---\n",
    "forbund/z.md": "---\nnamn: Zon\n---\n", "forbund/e.md": "---\nnamn: Ängelholm\n---\n",
    "insatser/a/insats.md": "---\nnamn: Öppna dörrar\nförbund: [o, z]\n---\n",
    "insatser/b/insats.md": "---\nnamn: Åter till arbete 10\nförbund: o\n---\n",
    "insatser/c/insats.md": "---\nnamn: Åter till arbete 9\nförbund: o\n---\n",
    "insatser/d/insats.md": "---\nnamn: arbetsmarknadstorget\nförbund: z\n---\n",
    "insatser/a/ny.md": "---\ntitel: Ny\ntyp: pm\ndatum: 2020-05\n---\n",
    "insatser/a/gammal.md": "---\ntitel: Gammal\ntyp: pm\ndatum: 2019\n---\n",
    "insatser/a/jul.md": "---\ntitel: Jul\ntyp: pm\ndatum: 2020-05-01\n---\n",
    "rapporter/r.md": "---\ntitel: R\ntyp: artikel\ndatum: 2019-12-31\ninsatser: [a, b]\n---\n",
    "insatser/a/klientresor/p2.md": "---\ntitel: B\nkonstruerad: nej\n---\n",
    "insatser/a/klientresor/p1.md": "---\ntitel: C\nkonstruerad: nej\n---\n",
    "rapportserier/n/serie.yml": "namn: N\n", "rapportserier/o/serie.yml": "namn: Ö\n",
    "rapportserier/m/serie.yml": "namn: Å\n", "rapportserier/n/b.md": "---\ntitel: B\ndatum: 2015\n---\n",
    "rapportserier/n/a.md": "---\ntitel: A\ndatum: 2016\nartiklar: [rapporter/r.md, insatser/a/ny.md]\n---\n",
    "rapportserier/n/c.md": "---\ntitel: C\n---\n",
    "indikatorer.yml": "z: {namn: Z, definition: D, enhet: antal}\na: {namn: A, definition: D, enhet: antal}\n",
  ])

  @Test func hasNoProblems() { #expect(reading.told == []) }

  @Test func sortsNamesAsInASwedishList() {
    let archive = reading.archive
    #expect(archive.forbund.map(\.name) == ["Zon", "Åre", "Ängelholm", "Östra"])
    #expect(
      archive.insatser.map(\.name.value) == [
        "arbetsmarknadstorget", "Åter till arbete 9", "Åter till arbete 10", "Öppna dörrar",
      ])
    #expect(archive.series.map(\.name) == ["N", "Å", "Ö"])
    #expect(archive.indicators.map(\.id) == ["z", "a"])
  }

  @Test func sortsReportsAndIssuesByDateThenByAddress() {
    #expect(reading.archive.reports.map(\.title.value) == ["Gammal", "R", "Jul", "Ny"])
    #expect(reading.archive.issues(of: "n").map(\.title) == ["C", "B", "A"])
  }

  @Test func knowsWhoBelongsToWhom() {
    let archive = reading.archive
    #expect(
      archive.insatser(of: "o").map(\.id) == ["c", "b", "a"] && archive.insatser(of: "z").map(\.id) == ["d", "a"])
    #expect(archive.insatser(of: "e").isEmpty && archive.insatser(of: "saknas").isEmpty)
    #expect(archive.reports(on: "a").map(\.id) == ["gammal", "r", "jul", "ny"])
    #expect(archive.reports(on: "b").map(\.id) == ["r"] && archive.reports(on: "c").isEmpty)
    #expect(archive.klientresor(of: "a").map(\.id) == ["p1", "p2"] && archive.klientresor(of: "b").isEmpty)
    #expect(archive.insats("c")?.name.value == "Åter till arbete 9" && archive.insats("x") == nil)
    #expect(archive.forbund("o")?.name == "Östra" && archive.forbund("x") == nil)
    #expect(archive.indicator("a")?.name == "A" && archive.indicator("x") == nil)
  }

  @Test func knowsTheArticlesOfAnIssue() throws {
    let archive = reading.archive
    #expect(archive.article("rapporter/r.md")?.title.value == "R")
    #expect(archive.article("insatser/a/insats.md") == nil && archive.article("content/rapporter/r.md") == nil)
    let report = try #require(archive.article("insatser/a/ny.md"))
    #expect(archive.issues(containing: report).map(\.issue.id) == ["a"])
    #expect(archive.issues(containing: report).map(\.place) == [1])
    let other = try #require(archive.article("insatser/a/jul.md"))
    #expect(archive.issues(containing: other).isEmpty)
  }

  @Test func hasTheTextOfEverySource() {
    #expect(reading.archive.bodies.count == 4 + 4 + 4 + 2 + 3)
  }
}
