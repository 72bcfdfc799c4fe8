import Testing

@testable import Workspace

@Suite struct FolderSwapTests {
  let temporary: TemporaryFolder
  var output: OutputFolder

  init() throws {
    temporary = try TemporaryFolder()
    output = OutputFolder(path: temporary("site"))
  }

  @Test("exchanges in one step on this system")
  func exchanges() throws {
    try output.publish(["a.html": "A"])
    let staging = try output.stage()
    #expect(try staging.replaceOld()?.text == ".site.slutrapport-ny")
  }

  @Test("publishes in two steps where there is no exchange")
  mutating func renamesTwice() throws {
    output.traits.exchanges = false
    try output.publish(["a.html": "A", "b.html": "B"])
    try temporary.write("site/egen.txt", "min")
    #expect(
      try output.publish(["a.html": "A2"])
        == PublishSummary(written: 1, unchanged: 0, removed: ["b.html"], kept: ["egen.txt"]))
    #expect(temporary.tree("site") == ["a.html", "egen.txt"])
    #expect(try temporary.names() == ["site"])
  }

  @Test("puts the old site back when a build was killed between the two steps", arguments: [true, false])
  func putsBack(emptyFolderInPlace: Bool) throws {
    try output.publish(["a.html": "A"])
    try temporary.move("site", to: ".site.slutrapport-gammal")
    try temporary.write(".site.slutrapport-ny/b.html", "B")
    if emptyFolderInPlace { try temporary.makeFolder("site") }
    try output.stage().abandon()
    #expect(try temporary.names() == ["site"])
    #expect(temporary.tree("site") == ["a.html"])
  }

  @Test("puts the old site back also where a link leads to it")
  func putsBackThroughLink() throws {
    try temporary.makeFolder("disk/webb")
    try temporary.makeLink("site", to: "disk/webb")
    try output.publish(["a.html": "A"])
    try temporary.move("disk/webb", to: "disk/.webb.slutrapport-gammal")
    try output.stage().abandon()
    #expect(temporary.tree("disk/webb") == ["a.html"])
    #expect(temporary.text("site/a.html") == "A")
  }

  @Test("keeps the old site aside when somebody else's files have taken its place")
  func keepsAside() throws {
    try output.publish(["a.html": "A"])
    try temporary.move("site", to: ".site.slutrapport-gammal")
    try temporary.write("site/annat.txt", "mitt")
    #expect(throws: OutputProblem.notOurs(output.path)) { try output.stage() }
    #expect(temporary.text(".site.slutrapport-gammal/a.html") == "A")
  }

  @Test("replaces nothing that was put in the empty place during the build")
  func refusesNewcomers() throws {
    let first = try output.stage()
    try temporary.write("site/annat.txt", "mitt")
    #expect(throws: OutputProblem.notOurs(output.path)) { try first.publish() }
    try temporary.remove("site")
    let second = try output.stage()
    try temporary.write("site", "en fil")
    #expect(throws: OutputProblem.notAFolder(output.path)) { try second.publish() }
    #expect(try temporary.names() == ["site"])
    #expect(temporary.text("site") == "en fil")
  }
}
