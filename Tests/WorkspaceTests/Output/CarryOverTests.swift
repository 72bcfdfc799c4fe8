import Foundation
import Synchronization
import Testing

@testable import Workspace

@Suite struct CarryOverTests {
  let temporary: TemporaryFolder
  let output: OutputFolder

  init() throws {
    temporary = try TemporaryFolder()
    output = OutputFolder(path: temporary("site"))
    try output.publish(["a.html": "A", "mapp/b.html": "B", "mapp/djup/c.html": "C"])
  }

  @Test("removes our files that are no longer produced, and folders that they leave empty")
  func removesOurs() throws {
    let summary = try output.publish(["a.html": "A"])
    #expect(
      summary == PublishSummary(written: 0, unchanged: 1, removed: ["mapp/b.html", "mapp/djup/c.html"], kept: []))
    #expect(temporary.tree("site") == ["a.html"])
  }

  @Test("keeps foreign files, links and empty folders", arguments: [true, false])
  func keepsForeign(hardLinks: Bool) throws {
    try temporary.write("site/CNAME", "exempel.se")
    try temporary.write("site/mapp/djup/egen.txt", "min")
    try temporary.setMode("site/mapp/djup/egen.txt", 0o640)
    try temporary.makeFolder("site/tom/tommare")
    try temporary.setMode("site/tom", 0o750)
    try temporary.makeLink("site/länk", to: "../någonstans")
    let modified = try temporary.modified("site/CNAME")
    let inode = try temporary.inode("site/CNAME")
    var output = output
    output.traits.hardLinks = hardLinks
    let summary = try output.publish(["a.html": "A2"])
    #expect(
      summary
        == PublishSummary(
          written: 1, unchanged: 0, removed: ["mapp/b.html", "mapp/djup/c.html"],
          kept: ["CNAME", "länk", "mapp/djup/egen.txt"]))
    #expect(
      temporary.tree("site") == [
        "CNAME", "a.html", "länk", "mapp/", "mapp/djup/", "mapp/djup/egen.txt", "tom/", "tom/tommare/",
      ])
    #expect(temporary.text("site/mapp/djup/egen.txt") == "min")
    #expect(try temporary.mode("site/mapp/djup/egen.txt") == 0o640)
    #expect(try temporary.mode("site/tom") == 0o750)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: temporary("site/länk")) == "../någonstans")
    #expect(try temporary.modified("site/CNAME") == modified)
    #expect(try (temporary.inode("site/CNAME") == inode) == hardLinks)
  }

  @Test("keeps names that are not UTF-8, and names that Swift takes for one of ours")
  func keepsOddNames() throws {
    try output.publish(["\u{E5}.html": "vår"])
    try temporary.write("site/a\u{30A}.html", "deras")
    let odd = Array(temporary("site/").utf8) + [0xFF, 0xFE, 0]
    let descriptor = odd.withUnsafeBytes { open($0.baseAddress!.assumingMemoryBound(to: CChar.self), O_CREAT, 0o644) }
    close(descriptor)
    #expect(try output.publish(["\u{E5}.html": "vår"]).kept == ["a\u{30A}.html", "\u{FFFD}\u{FFFD}"])
    #expect(odd.withUnsafeBytes { access($0.baseAddress!.assumingMemoryBound(to: CChar.self), F_OK) } == 0)
    #expect(temporary.text("site/a\u{30A}.html") == "deras")
  }

  @Test("keeps a file of ours that somebody edited and that is no longer produced, from then on as foreign")
  func keepsEdited() throws {
    try temporary.write("site/mapp/b.html", "ändrad")
    #expect(try output.publish(["a.html": "A"]).kept == ["mapp/b.html"])
    #expect(temporary.text("site/mapp/b.html") == "ändrad")
    #expect(throws: OutputProblem.foreignFileInTheWay("mapp/b.html")) { try output.publish(["mapp/b.html": "B"]) }
    #expect(temporary.text("site/mapp/b.html") == "ändrad")
    #expect(temporary.tree("site") == ["a.html", "mapp/", "mapp/b.html"])
  }

  static let clashes: [(foreign: String, ours: String, named: String)] = [
    ("ny.html", "ny.html", "ny.html"), ("ny", "ny/index.html", "ny"), ("ny/egen.txt", "ny", "ny/egen.txt"),
    ("mapp/egen.txt", "mapp", "mapp/egen.txt"),
  ]

  @Test("writes over nobody's file", arguments: clashes)
  func refusesToOverwrite(foreign: String, ours: String, named: String) throws {
    try temporary.write("site/" + foreign, "mitt")
    let before = temporary.tree("site")
    #expect(throws: OutputProblem.foreignFileInTheWay(named)) { try output.publish([ours: "vårt"]) }
    #expect(temporary.tree("site") == before)
    #expect(temporary.text("site/" + foreign) == "mitt")
    #expect(try temporary.names() == ["site"])
  }

  @Test("writes over nobody's link or empty folder, and not through a link")
  func refusesLinksAndFolders() throws {
    try temporary.makeFolder("annat")
    try temporary.makeLink("site/ny", to: "../annat")
    #expect(throws: OutputProblem.foreignFileInTheWay("ny")) { try output.publish(["ny/index.html": "vårt"]) }
    #expect(throws: OutputProblem.foreignFileInTheWay("ny")) { try output.publish(["ny": "vårt"]) }
    try temporary.makeFolder("site/tom")
    #expect(throws: OutputProblem.foreignFileInTheWay("tom")) { try output.publish(["tom": "vårt"]) }
    #expect(temporary.tree("annat") == [])
  }

  @Test("turns a folder of ours into a file, and back")
  func turnsFolderIntoFile() throws {
    #expect(try output.publish(["mapp": "fil"]).removed == ["a.html", "mapp/b.html", "mapp/djup/c.html"])
    #expect(try output.publish(["mapp/b.html": "B"]).removed == ["mapp"])
    #expect(temporary.tree("site") == ["mapp/", "mapp/b.html"])
  }

  @Test("refuses a fifo, also in the place of our own file, without waiting for it")
  func refusesFifo() throws {
    try temporary.remove("site/mapp/b.html")
    mkfifo(temporary("site/mapp/b.html"), 0o644)
    let problem = OutputProblem.specialFile("mapp/b.html")
    #expect(throws: problem) { try output.publish(["mapp/b.html": "B"]) }
    #expect(throws: problem) { try output.publish(["a.html": "B"]) }
    #expect(temporary.text("site/a.html") == "A")
  }

  @Test("carries over a foreign file that comes between the walk and the exchange")
  func carriesLate() throws {
    let staging = try output.stage()
    try staging.write("a.html", [66])
    let carried = try staging.complete(staging.state.withLock { $0.produced })
    try temporary.write("site/mapp/sen.txt", "sen")
    let aside = try staging.replaceOld()
    #expect(staging.sweep(carried, at: aside).map(\.text) == ["mapp/sen.txt"])
    #expect(temporary.tree("site") == ["a.html", "mapp/", "mapp/sen.txt"])
    #expect(temporary.text("site/mapp/sen.txt") == "sen")
  }
}
