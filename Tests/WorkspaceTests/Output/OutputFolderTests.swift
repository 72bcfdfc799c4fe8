import Foundation
import Testing

@testable import Workspace

@Suite struct OutputFolderTests {
  let temporary: TemporaryFolder
  let output: OutputFolder

  init() throws {
    temporary = try TemporaryFolder()
    output = OutputFolder(path: temporary("site"))
  }

  @Test("makes a folder that is missing, and leaves nothing beside it")
  func makesMissing() throws {
    #expect(try output.publish(["a.html": "A"]) == PublishSummary(written: 1, unchanged: 0, removed: [], kept: []))
    #expect(try temporary.names() == ["site"])
    #expect(temporary.tree("site") == ["a.html"])
  }

  @Test("fills an empty folder and keeps its permissions")
  func fillsEmpty() throws {
    try temporary.makeFolder("site")
    try temporary.setMode("site", 0o2775)
    try output.publish(["a.html": "A"])
    #expect(try temporary.mode("site") == 0o2775)
    #expect(temporary.text("site/a.html") == "A")
  }

  @Test("makes the last two levels and no more", arguments: ["", "/"])
  func makesParent(slash: String) throws {
    try OutputFolder(path: temporary("ut/site") + slash).publish(["a.html": "A"])
    #expect(temporary.text("ut/site/a.html") == "A")
    let deep = OutputFolder(path: temporary("x/y/site") + slash)
    #expect(throws: OutputProblem.parentMissing(temporary("x"))) { try deep.stage() }
    #expect(try temporary.names() == ["ut"])
  }

  @Test("refuses a folder with somebody else's files")
  func refusesOthers() throws {
    try temporary.write("site/viktigt.txt", "mitt")
    #expect(throws: OutputProblem.notOurs(output.path)) { try output.stage() }
    #expect(temporary.tree("site") == ["viktigt.txt"])
    #expect(try temporary.names() == ["site"])
  }

  @Test("refuses a folder whose manifest is damaged", arguments: ["", "# annat\n"])
  func refusesDamaged(text: String) throws {
    try temporary.write("site/.slutrapport", text)
    #expect(throws: OutputProblem.damagedManifest(output.path)) { try output.stage() }
  }

  @Test("refuses a manifest that is a link or a folder")
  func refusesOddManifest() throws {
    try temporary.makeFolder("site/.slutrapport")
    #expect(throws: OutputProblem.damagedManifest(output.path)) { try output.stage() }
    try temporary.remove("site/.slutrapport")
    try temporary.makeLink("site/.slutrapport", to: "/dev/null")
    #expect(throws: OutputProblem.damagedManifest(output.path)) { try output.stage() }
  }

  @Test("refuses a file, also as the folder above")
  func refusesFile() throws {
    try temporary.write("site", "en fil")
    #expect(throws: OutputProblem.notAFolder(output.path)) { try output.stage() }
    let inside = OutputFolder(path: temporary("site/ut"))
    #expect(throws: OutputProblem.notAFolder(inside.path)) { try inside.stage() }
    #expect(temporary.text("site") == "en fil")
  }

  @Test("works on the folder that a link leads to, and keeps the link")
  func followsLink() throws {
    try temporary.makeFolder("disk/webb")
    try temporary.makeLink("site", to: "disk/webb")
    try output.publish(["a.html": "A"])
    try output.publish(["a.html": "B"])
    #expect(temporary.text("disk/webb/a.html") == "B")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: output.path) == "disk/webb")
    #expect(try temporary.names() == ["disk", "site"])
  }

  @Test("refuses a link that leads nowhere")
  func refusesDeadLink() throws {
    try temporary.makeLink("site", to: "borta")
    #expect(throws: OutputProblem.linkToNowhere(output.path)) { try output.stage() }
  }

  @Test("refuses to be, or to contain, a protected folder, also through links")
  func protects() throws {
    try temporary.makeFolder("site/innehåll/djupt")
    try temporary.makeLink("genväg", to: "site/innehåll")
    for inner in ["site", "site/innehåll/djupt", "genväg/djupt", "genväg", "site/finns-inte"] {
      let folder = OutputFolder(path: output.path, protecting: [temporary("annan"), temporary(inner)])
      let problem = OutputProblem.protected(output: output.path, contains: temporary(inner))
      #expect(throws: problem, "\(inner)") { try folder.stage() }
    }
    #expect(throws: OutputProblem.protected(output: "/", contains: "/")) { try OutputFolder(path: "/").stage() }
  }

  @Test("takes a folder beside or inside a protected one")
  func takesNeighbours() throws {
    try temporary.makeFolder("site")
    try temporary.makeFolder("site-innehåll")
    let folder = OutputFolder(path: output.path, protecting: [temporary("site-innehåll"), temporary.path])
    #expect(throws: Never.self) { try folder.publish(["a.html": "A"]) }
  }

  @Test("refuses to lie in a folder of sources, there or to be made")
  func staysOutsideSources() throws {
    try temporary.makeFolder("källor/djupt")
    try temporary.makeLink("genväg", to: "källor")
    for inside in ["källor/site", "källor/djupt", "källor/djupt/ny/site", "genväg/site"] {
      let folder = OutputFolder(path: temporary(inside), outside: [temporary("annan"), temporary("källor")])
      let problem = OutputProblem.inside(output: temporary(inside), folder: temporary("källor"))
      #expect(throws: problem, "\(inside)") { try folder.stage() }
    }
    #expect(temporary.tree("källor") == ["djupt/"])
    let beside = OutputFolder(path: temporary("källor-site"), outside: [temporary("källor")])
    #expect(throws: Never.self) { try beside.publish(["a.html": "A"]) }
  }

  @Test("refuses a path that is no path")
  func refusesNoPath() {
    #expect(throws: OutputProblem.unusablePath("", .empty)) { try OutputFolder(path: "").stage() }
    #expect(throws: OutputProblem.unusablePath("a\0b", .controlCharacter)) { try OutputFolder(path: "a\0b").stage() }
  }

  @Test("lets one build in at a time")
  func locks() throws {
    let first = try output.stage()
    #expect(throws: OutputProblem.busy(output.path)) { try output.stage() }
    try first.write("a.html", [65])
    _ = try first.publish()
    let second = try output.stage()
    second.abandon()
    #expect(throws: Never.self) { try output.stage() }
  }

  @Test("clears away what a killed build left")
  func clearsLeftOvers() throws {
    try output.publish(["a.html": "A"])
    try temporary.write(".site.slutrapport-ny/halv/b.html", "B")
    try temporary.write(".site.slutrapport-gammal/c.html", "C")
    try output.stage().abandon()
    #expect(try temporary.names() == ["site"])
    #expect(temporary.tree("site") == ["a.html"])
  }

  @Test("does not follow links out of what a killed build left")
  func clearsWithoutFollowing() throws {
    try temporary.write("annat/viktigt.txt", "mitt")
    try temporary.makeFolder(".site.slutrapport-ny")
    try temporary.makeLink(".site.slutrapport-ny/länk", to: temporary("annat"))
    try output.stage().abandon()
    #expect(temporary.text("annat/viktigt.txt") == "mitt")
  }
}
