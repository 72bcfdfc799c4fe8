import Foundation
import TestSupport
import Testing

/// Faults that cannot lie in a checkout: links, sizes, names that a file system would change.
struct MadeFaultTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("content/site.yml", "titel: T\nspråk: sv\ngranskning: {uppgift-om-arkivet-saknas: av}\n")
  }

  private func check() throws -> String {
    let ending = try workshop.run("check")
    return "\(ending.output)slutkod \(ending.code)"
  }

  @Test func followsNoSymbolicLink() throws {
    try workshop.link("content/forbund/lank.md", to: "pahittat.md")
    try workshop.link("content/insatser/mapp", to: "bron")
    try workshop.link("content/insatser/bron/bilder/ut.png", to: "/etc/passwd")
    try workshop.link("content/ordlista.yml", to: "borta.yml")
    #expect(
      try check() == """
        content/forbund/lank.md:1:1: fel: symboliska länkar följs inte [symbolisk-länk]
           = lägg själva filen eller mappen i arkivet
        content/insatser/bron/bilder/ut.png:1:1: fel: symboliska länkar följs inte [symbolisk-länk]
           = lägg själva filen eller mappen i arkivet
        content/insatser/mapp:1:1: fel: symboliska länkar följs inte [symbolisk-länk]
           = lägg själva filen eller mappen i arkivet
        content/ordlista.yml:1:1: fel: symboliska länkar följs inte [symbolisk-länk]
           = lägg själva filen eller mappen i arkivet
        4 fel i 4 filer
        slutkod 1
        """)
  }

  @Test func followsNoLinkAmongTheTemplates() throws {
    try workshop.link("templates/rapport.mustache", to: "/etc/hostname")
    #expect(
      try check() == """
        templates/rapport.mustache:1:1: fel: symboliska länkar följs inte [symbolisk-länk]
           = lägg själva filen i templates/
        1 fel i 1 fil
        slutkod 1
        """)
  }

  @Test func refusesWhatIsNoFile() throws {
    try #require(mkfifo(workshop.archive.appending(path: "content/rör.md").path, 0o600) == 0)
    #expect(
      try check() == """
        content/rör.md:1:1: fel: det här är ingen vanlig fil [symbolisk-länk]
           = ta bort den ur content/
        1 fel i 1 fil
        slutkod 1
        """)
  }

  @Test func refusesTextsThatAreTooLarge() throws {
    let head = Data("---\ntitel: S\n---\n".utf8)
    try workshop.write("content/sidor/stor.md", head + Data(repeating: UInt8(ascii: "a"), count: 2_000_000))
    try workshop.write("content/sidor/text.md", head + Data(String(repeating: "Ett ord.\n\n", count: 100_001).utf8))
    try workshop.write("content/ordlista.yml", Data(repeating: UInt8(ascii: "#"), count: 1_000_001))
    try workshop.write("templates/sidfot.mustache", Data(repeating: UInt8(ascii: "a"), count: 1_000_001))
    let text = try check()
    #expect(
      text.contains(
        """
        content/sidor/stor.md:1:1: fel: en textfil får vara högst 2 MB [för-stor-fil]
           = dela upp den, eller lägg bilder i egna filer

        """))
    #expect(text.contains("content/sidor/text.md:4:1: fel: en text får vara högst 1 MB [för-stor-text]\n"))
    #expect(text.contains("content/ordlista.yml:1:1: fel: YAML-delen får vara högst 1 MB [yaml-för-stor]\n"))
    #expect(text.contains("templates/sidfot.mustache:1:1: fel: en mall får vara högst 1 MB [för-stor-fil]\n"))
    #expect(text.hasSuffix("4 fel i 4 filer\nslutkod 1"))
  }

  /// macOS writes å as a and a ring; a link is written with one letter. They are one name.
  @Test func readsNamesInEitherForm() throws {
    try workshop.write("content/insatser/bron/bilder/a\u{30A}n.png", "x")
    try workshop.write("content/sidor/o\u{308}n.md", "---\ntitel: Ö\n---\n")
    let links = "![Ån](bilder/\u{E5}n.png) ![Ån](bilder/%C3%A5n.png) A\u{30A} [x](finns-inte-här.md)"
    try workshop.write("content/insatser/bron/r.md", "---\ntitel: R\ntyp: pm\ndatum: 2020\n---\n\(links)\n")
    let text = try check()
    #expect(
      text.hasPrefix(
        """
        content/insatser/bron/r.md:6:54: fel: filen ”finns-inte-här.md” finns inte [bruten-länk]
         6 │ \(links)
           │                                                      ^^^^^^^^^^^^^^^^^

        """))
    #expect(
      text.hasSuffix(
        """
        content/sidor/ön.md:1:1: fel: namnet ”ön” kan inte bli en adress [ogiltigt-namn]
         1 │ ---
           │ ^^^
           = byt namn till ”on”: små bokstäver a–z, siffror och bindestreck
        2 fel i 2 filer
        slutkod 1
        """))
  }

  @Test func publishesAFileWhoseNameIsDecomposed() throws {
    try workshop.write("content/insatser/bron/bilder/a\u{30A}n.png", "x")
    try workshop.write(
      "content/insatser/bron/r.md", "---\ntitel: R\ntyp: pm\ndatum: 2020\n---\n![Ån](bilder/\u{E5}n.png)\n")
    #expect(try workshop.run("build").code == 0)
    let site = try FolderContents(workshop.site)
    #expect(site.text("insatser/bron/bilder/\u{E5}n.png") == "x")
    #expect(site.text("insatser/bron/r.html")?.contains("<img src=\"bilder/%C3%A5n.png\"") == true)
    #expect(try SiteWalk(workshop.site).deadLinks == [])
  }

  @Test func leavesHiddenFilesAndLitterAlone() throws {
    for name in [".DS_Store", ".git/config", "sidor/.#om.md", "sidor/om.md~", "Thumbs.db", "insatser/desktop.ini"] {
      try workshop.write("content/\(name)", "skräp")
    }
    #expect(try check() == "Inga fel.\nslutkod 0")
  }

  @Test func putsNoControlCharacterOnTheTerminal() throws {
    try workshop.write("content/sidor/a\u{1B}[2Jb.md", "---\ntitel: \"\\e[31m\"\n---\n[x](\u{9B}31m.md)\n")
    let text = try check()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    #expect(text.contains("content/sidor/a�[2Jb.md:1:1: fel: namnet ”a�[2Jb” kan inte bli en adress"))
  }
}
