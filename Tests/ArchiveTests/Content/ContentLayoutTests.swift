import Diagnostics
import TestSupport
import Testing

@testable import Archive

struct ContentLayoutTests {
  private func layout(_ paths: [String], assets: [String] = []) -> (kinds: [SourceKind?], told: [String]) {
    let folder = MarkedFolder(Dictionary(uniqueKeysWithValues: paths.map { ($0, "rad 1\nrad 2\n") }))
    let layout = ContentLayout(ContentListing(files: folder.files, assets: assets.map { "content/\($0)" }))
    return (layout.kinds, folder.telling(layout.diagnostics.sorted()))
  }

  @Test(
    arguments: [
      ("site.yml", .site, nil), ("indikatorer.yml", .indicators, nil), ("dispositioner.yml", .dispositions, nil),
      ("ordlista.yml", .glossary, nil), ("begrepp.yml", .concepts, nil),
      ("forbund/jamtland.md", .forbund("jamtland"), "forbund/jamtland.html"),
      ("insatser/sta/insats.md", .insats("sta"), "insatser/sta.html"),
      ("rapporter/payoff.md", .standaloneReport("payoff"), "rapporter/payoff.html"),
      ("rapportserier/nns/serie.yml", .series("nns"), "rapportserier/nns.html"),
      ("sidor/om.md", .page("om"), "om.html"), ("sidor/a-1.md", .page("a-1"), "a-1.html"),
    ] as [(String, SourceKind, String?)])
  func knowsWhatAFileIsByWhereItLies(path: String, kind: SourceKind, address: String?) {
    let (kinds, told) = layout([path])
    #expect(kinds == [kind])
    #expect(kind.address?.path == address)
    #expect(told == [])
  }

  @Test func knowsTheFilesThatLieWithOthers() {
    let (kinds, told) = layout([
      "insatser/sta/insats.md", "insatser/sta/klientresor/profil-1.md", "insatser/sta/slutrapport.md",
      "rapportserier/nns/2016.md", "rapportserier/nns/serie.yml",
    ])
    #expect(
      kinds == [
        .insats("sta"), .klientresa(insats: "sta", id: "profil-1"), .report(insats: "sta", id: "slutrapport"),
        .issue(series: "nns", id: "2016"), .series("nns"),
      ])
    #expect(
      kinds.map { $0?.address?.path } == [
        "insatser/sta.html", "insatser/sta/klientresor/profil-1.html", "insatser/sta/slutrapport.html",
        "rapportserier/nns/2016.html", "rapportserier/nns.html",
      ])
    #expect(told == [])
  }

  @Test(
    arguments: [
      ("sait.yml", "menade du ”site.yml”?"), ("site.yaml", "menade du ”site.yml”?"),
      ("begrep.yml", "menade du ”begrepp.yml”?"),
      (
        "läsmig.md",
        "direkt i content/ ligger bara site.yml, indikatorer.yml, dispositioner.yml, ordlista.yml, begrepp.yml"
      ),
      ("förbund/x.md", "menade du ”forbund”?"), ("insats/x.md", "menade du ”insatser”?"),
      ("Rapporter/x.md", "menade du ”rapporter”?"),
      ("anteckningar/x.md", "mappar som finns: forbund, insatser, rapporter, rapportserier, sidor"),
      ("forbund/x.yml", "ett förbund ligger i forbund/<förbund>.md"),
      ("forbund/.md", "ett förbund ligger i forbund/<förbund>.md"),
      ("forbund/a/x.md", "ett förbund ligger i forbund/<förbund>.md"),
      ("insatser/x.md", "rapporter ligger i insatser/<insats>/<rapport>.md; bilder i en mapp som heter bilder"),
      ("insatser/a/x.yml", "rapporter ligger i insatser/<insats>/<rapport>.md; bilder i en mapp som heter bilder"),
      ("insatser/a/klientresa/x.md", "menade du ”klientresor”?"), ("insatser/a/bidler/x.png", "menade du ”bilder”?"),
      (
        "insatser/a/klientresor/b/x.md",
        "rapporter ligger i insatser/<insats>/<rapport>.md; bilder i en mapp som heter bilder"
      ),
      ("rapporter/a/x.md", "en rapport om flera insatser ligger i rapporter/<rapport>.md"),
      (
        "rapportserier/x.md",
        "en serie ligger i rapportserier/<serie>/serie.yml, och dess nummer bredvid"
      ),
      ("sidor/x.txt", "en sida ligger i sidor/<sida>.md"),
    ])
  func tellsOfAFileThatHasNoPlace(path: String, help: String) {
    let (kinds, told) = layout([path])
    #expect(kinds == [nil])
    #expect(told == ["\(path):1:1«rad 1» fel: filen hör inte hemma här [felplacerad-fil] = \(help)"])
  }

  @Test(
    arguments: [
      ("forbund/Jämtland.md", "Jämtland", "byt namn till ”jamtland”: små bokstäver a–z, siffror och bindestreck"),
      (
        "forbund/ja\u{308}mtland.md", "jämtland", "byt namn till ”jamtland”: små bokstäver a–z, siffror och bindestreck"
      ),
      ("sidor/Om oss.md", "Om oss", "byt namn till ”om-oss”: små bokstäver a–z, siffror och bindestreck"),
      ("sidor/-om.md", "-om", "byt namn till ”om”: små bokstäver a–z, siffror och bindestreck"),
      ("sidor/a.b.md", "a.b", "byt namn till ”ab”: små bokstäver a–z, siffror och bindestreck"),
      ("sidor/＿.md", "＿", "använd högst 100 små bokstäver a–z, siffror och bindestreck"),
      (
        "sidor/\(String(repeating: "a", count: 101)).md", String(repeating: "a", count: 101),
        "använd högst 100 små bokstäver a–z, siffror och bindestreck"
      ),
    ])
  func tellsOfANameThatIsNoID(path: String, name: String, help: String) {
    let (kinds, told) = layout([path])
    #expect(kinds == [nil])
    #expect(told == ["\(path):1:1«rad 1» fel: namnet ”\(name)” kan inte bli en adress [ogiltigt-namn] = \(help)"])
  }

  @Test func takesTheLongestID() {
    let id = String(repeating: "a", count: 100)
    #expect(layout(["sidor/\(id).md"]).kinds == [.page(id)])
  }

  @Test func tellsOfAFolderNameOnceAndOfEveryFileName() {
    let (kinds, told) = layout([
      "insatser/Öppen/Slut.md", "insatser/Öppen/insats.md", "insatser/Öppen/klientresor/p.md",
    ])
    #expect(kinds == [nil, nil, nil])
    #expect(
      told == [
        "insatser/Öppen/Slut.md:1:1«rad 1» fel: namnet ”Slut” kan inte bli en adress [ogiltigt-namn]"
          + " = byt namn till ”slut”: små bokstäver a–z, siffror och bindestreck",
        "insatser/Öppen/Slut.md:1:1«rad 1» fel: namnet ”Öppen” kan inte bli en adress [ogiltigt-namn]"
          + " = byt namn till ”oppen”: små bokstäver a–z, siffror och bindestreck",
      ])
  }
}
