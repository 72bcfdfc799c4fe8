import Foundation
import TestSupport
import Testing

/// Runs that cannot be made: exit code 2, a sentence that says why, and nothing changed on the disk.
struct RefusedBuildTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test(arguments: [
    (
      ["build", "--output", "content/site"],
      "mappen content/site ligger i ./content, där webbplatsen skulle läsas som källor; välj en annan mapp med --output"
    ),
    (
      ["build", "--output", "content/ny/site"],
      "mappen content/ny/site ligger i ./content, där webbplatsen skulle läsas som källor; "
        + "välj en annan mapp med --output"
    ),
    (
      ["build", "--output", "templates/site"],
      "mappen templates/site ligger i ./templates, där webbplatsen skulle läsas som källor; "
        + "välj en annan mapp med --output"
    ),
    (
      ["build", "--output", "content"],
      "mappen content är eller innehåller ./content, som inte får skrivas över; välj en annan mapp med --output"
    ),
    (
      ["build", "--output", "."],
      "mappen . är eller innehåller ./content, som inte får skrivas över; välj en annan mapp med --output"
    ),
    (["build", "--output", "a/b/c"], "mappen a finns inte; skapa den eller välj en annan mapp med --output"),
    (
      ["build", "--output", "främmande"],
      "mappen främmande innehåller filer som slutrapport inte har skrivit; välj en tom mapp med --output"
    ),
    (["build", "--output", "fil"], "fil är ingen mapp; välj en mapp med --output"),
    (["build", "borta"], "hittar ingen mapp borta/content; ange mappen som innehåller content/"),
    (["check", "borta/"], "hittar ingen mapp borta/content; ange mappen som innehåller content/"),
    (["check", "fil"], "hittar ingen mapp fil/content; ange mappen som innehåller content/"),
    (["check", "tomt"], "mappen tomt/content är tom; börja med content/site.yml"),
  ])
  func refuses(arguments: [String], reason: String) throws {
    try workshop.write("främmande/dagbok.txt", "Kära dagbok")
    try workshop.write("templates/sidfot.mustache", "")
    try workshop.write("fil", "en fil")
    try FileManager.default.createDirectory(
      at: workshop.archive.appending(path: "tomt/content"), withIntermediateDirectories: true)
    let before = try names()
    let ending = try Program.run(arguments, in: workshop.archive)
    #expect(ending.code == 2)
    #expect(ending.output == "")
    #expect(ending.complaint.split(separator: "\n").last.map(String.init) == "slutrapport: \(reason)")
    #expect(try names() == before)
  }

  @Test(arguments: [
    (
      ["build", "--output", "content"],
      "the folder content is or holds ./content, which may not be written over; choose another folder with --output"
    ),
    (["check", "borta"], "found no folder borta/content; name the folder that holds content/"),
    (["check", "tomt"], "the folder tomt/content is empty; begin with content/site.yml"),
  ])
  func refusesInEnglish(arguments: [String], reason: String) throws {
    try FileManager.default.createDirectory(
      at: workshop.archive.appending(path: "tomt/content"), withIntermediateDirectories: true)
    let ending = try Program.run(arguments + ["--language", "en"], in: workshop.archive)
    #expect(ending.code == 2 && ending.output == "")
    #expect(ending.complaint.split(separator: "\n").last.map(String.init) == "slutrapport: \(reason)")
  }

  @Test func tellsInEnglishWhatWasBuilt() throws {
    let ending = try workshop.run("build", "--language", "en")
    #expect(
      ending.code == 0 && ending.output.contains(" files in site: ")
        && ending.output.contains("Open site/index.html in a browser.\n"))
    #expect(ending.complaint.contains(": warning: site.yml lacks utgivare, adress, tillgänglighet ["))
  }

  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: workshop.root.path).sorted()
  }

  @Test func refusesAFolderInsideTheContentFromWithin() throws {
    let ending = try Program.run(
      ["build", "../..", "--output", "site"], in: workshop.archive.appending(path: "content/insatser"))
    #expect(ending.code == 2)
    #expect(ending.complaint.contains("mappen site ligger i ../../content, där webbplatsen skulle läsas som källor"))
  }

  @Test func followsALinkToSeeWhereItLeads() throws {
    try workshop.link("ut", to: "content")
    let ending = try workshop.run("build", "--output", "ut/site")
    #expect(ending.code == 2)
    #expect(ending.complaint.contains("mappen ut/site ligger i ./content"))
    #expect(try !FileManager.default.contentsOfDirectory(atPath: workshop.archive.path).contains("site"))
  }

  @Test(arguments: [["bygg"], ["build", "--oput", "x"], ["build", "a", "b"], ["build", "--output"]])
  func refusesACommandLineThatItDoesNotUnderstand(arguments: [String]) throws {
    let ending = try Program.run(arguments, in: workshop.archive)
    #expect(ending.code == 2)
    #expect(ending.output == "")
    #expect(ending.complaint.hasPrefix("slutrapport: "))
  }

  @Test func checksWithoutWriting() throws {
    let before = try names()
    let ending = try workshop.run("check")
    #expect(ending.code == 0)
    #expect(
      ending.output == """
        content/site.yml:1:1: varning: site.yml saknar utgivare, adress, tillgänglighet [uppgift-om-arkivet-saknas]
         1 │ titel: Minsta arkivet (påhittat)
           │ ^
           = sidorna säger att uppgiften saknas; lägg till den innan arkivet publiceras
        1 varning i 1 fil

        """)
    #expect(ending.complaint == "")
    #expect(try names() == before)
  }

  @Test func tellsOfTemplatesAndSourcesInOneRun() throws {
    try workshop.write("templates/raport.mustache", "{{titel}}")
    try workshop.write("content/noter.txt", "")
    for command in ["check", "build"] {
      let ending = try workshop.run(command)
      let told = ending.output + ending.complaint
      #expect(ending.code == 1)
      #expect(told.contains("content/noter.txt:1:1: fel: filen hör inte hemma här"))
      #expect(told.contains("templates/raport.mustache:1:1: fel: ingen sida använder mallen ”raport” [mallfel]"))
      #expect(told.hasSuffix("2 fel, 1 varning i 3 filer\n"))
    }
  }
}
