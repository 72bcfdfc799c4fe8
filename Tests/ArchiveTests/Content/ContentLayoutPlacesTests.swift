import Diagnostics
import TestSupport
import Testing

@testable import Archive

struct ContentLayoutPlacesTests {
  private func layout(_ paths: [String], assets: [String] = []) -> (layout: ContentLayout, told: [String]) {
    let folder = MarkedFolder(Dictionary(uniqueKeysWithValues: paths.map { ($0, "rad 1\n") }))
    let layout = ContentLayout(ContentListing(files: folder.files, assets: assets.map { "content/\($0)" }))
    return (layout, folder.telling(layout.diagnostics.sorted()))
  }

  @Test(arguments: ContentLayout.reservedPages.sorted())
  func leavesTheSitesOwnPagesToTheSite(id: String) {
    let (layout, told) = layout(["sidor/\(id).md"])
    #expect(layout.kinds == [nil])
    #expect(
      told == [
        "sidor/\(id).md:1:1«rad 1» fel: sidan \(id).html gör slutrapport själv [ogiltigt-namn] = välj ett annat filnamn"
      ])
  }

  @Test func takesAReservedNameElsewhere() {
    let (layout, told) = layout(["forbund/index.md", "insatser/404/insats.md", "sidor/indexet.md"])
    #expect(layout.kinds == [.forbund("index"), .insats("404"), .page("indexet")])
    #expect(told == [])
  }

  @Test func tellsOnceOfAFolderWithoutItsMainFile() {
    let (layout, told) = layout([
      "insatser/a/delrapport.md", "insatser/a/klientresor/p.md", "insatser/a/slutrapport.md",
      "insatser/b/klientresor/p.md", "rapportserier/nns/2015.md", "rapportserier/nns/2016.md",
    ])
    #expect(layout.kinds.allSatisfy { $0 != nil })
    #expect(
      told == [
        "insatser/a/delrapport.md:1:1«rad 1» fel: mappen insatser/a saknar insats.md [saknad-insats]"
          + " = skapa insatser/a/insats.md, som säger vad insatsen var och vilka mål den hade",
        "insatser/b/klientresor/p.md:1:1«rad 1» fel: mappen insatser/b saknar insats.md [saknad-insats]"
          + " = skapa insatser/b/insats.md, som säger vad insatsen var och vilka mål den hade",
        "rapportserier/nns/2015.md:1:1«rad 1» fel: mappen rapportserier/nns saknar serie.yml [saknad-insats]"
          + " = skapa rapportserier/nns/serie.yml med seriens namn",
      ])
  }

  @Test func asksOnlyForANewNameWhenTheMainFileHasCapitals() {
    let (_, told) = layout(["insatser/a/Insats.md", "insatser/a/slutrapport.md"])
    #expect(
      told == [
        "insatser/a/Insats.md:1:1«rad 1» fel: namnet ”Insats” kan inte bli en adress [ogiltigt-namn]"
          + " = byt namn till ”insats”: små bokstäver a–z, siffror och bindestreck"
      ])
  }

  @Test func keepsAttachmentsWhereTheyLie() {
    let paths = ["bilagor/enkät 1.pdf", "insatser/a/bilder/2016/karta.svg", "rapporter/bilder/x.PNG"]
    let (layout, told) = layout(paths, assets: paths)
    #expect(layout.assets.map(\.path) == paths.map { "content/\($0)" })
    #expect(layout.assets.map(\.address.path) == paths)
    #expect(layout.kinds == [nil, nil, nil])
    #expect(told == [])
  }

  @Test func leavesOutAttachmentsOutsideTheirFolders() {
    let (layout, _) = layout([], assets: ["insatser/a/x.png", "bilder", "insatser/a/bilder.png"])
    #expect(layout.assets.isEmpty)
  }

  @Test(
    arguments: [
      ("a", true), ("a-1", true), ("2016", true), ("a-", true), ("-a", false), ("", false), ("A", false),
      ("å", false), ("a_b", false), ("a b", false), ("a/b", false), ("..", false), ("a.b", false), ("а", false),
      ("é", false), ("１", false),
    ])
  func tellsAnIDFromOtherWords(text: String, isID: Bool) {
    #expect(ContentLayout.isID(text) == isID)
  }
}
