import Foundation
import TestSupport
import Testing

struct BuildTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  /// A source that cannot be built.
  private func breakSomething() throws {
    try workshop.write("content/sidor/fel.md", "---\ntitel: Fel\n---\n[Bruten](borta.md)\n")
  }

  @Test func writesTheSiteAndSaysSo() throws {
    let ending = try workshop.run("build")
    #expect(
      ending.output == """
        3 källor lästa, 19 filer i site: 19 skrivna, 0 oförändrade, 0 borttagna.
        Öppna site/index.html i en webbläsare.

        """)
    #expect(ending.code == 0)
    #expect(ending.complaint.contains("site.yml saknar utgivare, adress, tillgänglighet"))
    #expect(try FolderContents(workshop.site).files.count == 20)
  }

  @Test func leavesTheOldSiteUntouchedWhenThereIsAnError() throws {
    #expect(try workshop.run("build").code == 0)
    let (before, imprint) = (try FolderContents(workshop.site), try workshop.imprint())
    try breakSomething()
    let ending = try workshop.run("build")
    #expect(ending.code == 1)
    #expect(ending.output == "")
    #expect(
      ending.complaint.contains("content/sidor/fel.md:4:10: fel: filen ”borta.md” finns inte [bruten-länk]\n"))
    #expect(try FolderContents(workshop.site) == before)
    #expect(try workshop.imprint() == imprint)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.archive.path).sorted() == ["content", "site"])
  }

  @Test func makesNoSiteWhenThereIsAnError() throws {
    try breakSomething()
    #expect(try workshop.run("build").code == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.archive.path) == ["content"])
  }

  @Test func rewritesOnlyWhatHasChanged() throws {
    #expect(try workshop.run("build").code == 0)
    let before = try workshop.imprint()
    let again = try workshop.run("build")
    #expect(again.output.hasPrefix("3 källor lästa, 19 filer i site: 0 skrivna, 19 oförändrade, 0 borttagna.\n"))
    var after = try workshop.imprint()
    #expect(after.filter { $0.key != ".slutrapport" } == before.filter { $0.key != ".slutrapport" })

    let insats = try workshop.read("content/insatser/bron/insats.md")
    try workshop.write("content/insatser/bron/insats.md", insats + "\nEn rad till.\n")
    let changed = try workshop.run("build")
    #expect(changed.output.hasPrefix("3 källor lästa, 19 filer i site: 1 skrivna, 18 oförändrade, 0 borttagna.\n"))
    after = try workshop.imprint()
    #expect(after.keys.filter { after[$0] != before[$0] }.sorted() == [".slutrapport", "insatser/bron.html"])
  }

  @Test func removesThePageOfASourceThatIsGone() throws {
    try workshop.write("content/sidor/kontakt.md", "---\ntitel: Kontakt\n---\nText.\n")
    #expect(try workshop.run("build").code == 0)
    #expect(try FolderContents(workshop.site).files["kontakt.html"] != nil)
    try workshop.remove("content/sidor")
    let ending = try workshop.run("build")
    #expect(ending.output.contains("19 filer i site: 0 skrivna, 19 oförändrade, 1 borttagna."))
    #expect(try FolderContents(workshop.site).files["kontakt.html"] == nil)
  }

  @Test func acceptsNoCache() throws {
    #expect(try workshop.run("build").code == 0)
    let before = try FolderContents(workshop.site)
    #expect(try workshop.run("build", "--no-cache").code == 0)
    #expect(try FolderContents(workshop.site) == before)
  }

  @Test func keepsFilesThatAreNotItsOwn() throws {
    #expect(try workshop.run("build").code == 0)
    try workshop.write("site/CNAME", "exempel.se\n")
    try workshop.write("site/eget/blad.html", "mitt")
    let ending = try workshop.run("build")
    #expect(ending.code == 0)
    #expect(ending.output.hasSuffix("Rörde inte: CNAME, eget/blad.html\n"))
    let site = try FolderContents(workshop.site)
    #expect(site.text("CNAME") == "exempel.se\n" && site.text("eget/blad.html") == "mitt")
  }

  @Test func takesAttachmentsAlongByteByByte() throws {
    let bytes = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try workshop.write("content/insatser/bron/bilder/karta.png", bytes)
    try workshop.write(
      "content/insatser/bron/rapport.md",
      "---\ntitel: R\ntyp: pm\ndatum: 2020\n---\n![Karta](bilder/karta.png)\n")
    #expect(try workshop.run("build").code == 0)
    let site = try FolderContents(workshop.site)
    #expect(site.files["insatser/bron/bilder/karta.png"] == bytes)
    #expect(site.text("insatser/bron/rapport.html")?.contains("<img src=\"bilder/karta.png\" alt=\"Karta\"") == true)
  }

  @Test func buildsAnArchiveThatIsNamedWithASlash() throws {
    let ending = try Program.run(["build", "arkiv/"], in: workshop.root)
    #expect(ending.code == 0)
    #expect(ending.output.hasSuffix("Öppna arkiv/site/index.html i en webbläsare.\n"))
  }
}
