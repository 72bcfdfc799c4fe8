import Archive
import Testing

@testable import SiteBuilding

struct WindowTitleTests {
  private func titles(_ sources: [String: String], archive: String = "Arkivet") throws -> [String: String] {
    var sources = sources
    sources["site.yml"] = "titel: \(archive)\nspråk: sv\n"
    let site = try MadeArchive.site(sources)
    let pages = try site.pages().map { ($0.address.path, try site.render($0).between("<title>", "</title>")) }
    return Dictionary(uniqueKeysWithValues: pages)
  }

  private func report(_ title: String, _ date: String) -> String {
    "---\ntitel: \(title)\ntyp: pm\ndatum: \(date)\n---\n"
  }

  @Test func putsTheArchiveLastButForItsOwnPage() throws {
    let titles = try titles([:])
    #expect(titles["index.html"] == "Arkivet")
    #expect(titles["insatser/bron.html"] == "Bron – Arkivet")
  }

  @Test func saysWhatPagesWithOneNameAre() throws {
    let titles = try titles(["insatser/bron/a.md": report("Bron", "2016-03"), "sidor/x.md": "---\ntitel: Bron\n---\n"])
    #expect(titles["insatser/bron.html"] == "Bron – Insats – Arkivet")
    #expect(titles["insatser/bron/a.html"] == "Bron – PM, mars 2016 – Arkivet")
    #expect(titles["x.html"] == "Bron – Arkivet")
  }

  @Test func saysWhereReportsOfOneNameBelong() throws {
    let titles = try titles([
      "insatser/bron/a.md": report("Slutrapport", "2016"), "rapporter/a.md": report("Slutrapport", "2016"),
      "rapporter/b.md": report("Slutrapport", "2017"),
    ])
    #expect(titles["insatser/bron/a.html"] == "Slutrapport – PM, 2016 – Bron – Arkivet")
    #expect(titles["rapporter/a.html"] == "Slutrapport – PM, 2016 – Rapporter – Arkivet")
    #expect(titles["rapporter/b.html"] == "Slutrapport – PM, 2017 – Arkivet")
  }

  @Test func numbersWhatCannotBeToldApart() throws {
    let titles = try titles([
      "insatser/bron/a.md": report("Bron", "2016"), "insatser/bron/b.md": report("Bron", "2016"),
      "insatser/bron/c.md": report("Bron", "2016"),
    ])
    #expect(titles["insatser/bron/a.html"] == "Bron – PM, 2016 – Arkivet")
    #expect(titles["insatser/bron/b.html"] == "Bron – PM, 2016 (2) – Arkivet")
    #expect(titles["insatser/bron/c.html"] == "Bron – PM, 2016 (3) – Arkivet")
  }

  @Test func tellsAPageFromTheArchiveOfItsName() throws {
    let titles = try titles(["sidor/x.md": "---\ntitel: Ordlista\n---\n"], archive: "Ordlista")
    #expect(titles["index.html"] == "Ordlista")
    #expect(titles["ordlista.html"] == "Ordlista (2) – Ordlista")
    #expect(titles["x.html"] == "Ordlista (3) – Ordlista")
  }
}
