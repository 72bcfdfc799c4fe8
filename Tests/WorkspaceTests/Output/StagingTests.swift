import Foundation
import Testing

@testable import Workspace

@Suite struct StagingTests {
  let temporary: TemporaryFolder
  let output: OutputFolder

  init() throws {
    temporary = try TemporaryFolder()
    output = OutputFolder(path: temporary("site"))
  }

  @Test("shows nothing before it is published")
  func showsNothing() throws {
    try output.publish(["a.html": "A"])
    let staging = try output.stage()
    try staging.write("a.html", Array("B".utf8))
    try staging.write("mapp/c.html", Array("C".utf8))
    #expect(temporary.tree("site") == ["a.html"])
    #expect(temporary.text("site/a.html") == "A")
    _ = try staging.publish()
    #expect(temporary.tree("site") == ["a.html", "mapp/", "mapp/c.html"])
    #expect(temporary.text("site/a.html") == "B")
  }

  @Test("leaves the old site and nothing else when it is abandoned, or dropped")
  func abandons() throws {
    try output.publish(["a.html": "A"])
    let staging = try output.stage()
    try staging.write("b.html", [66])
    staging.abandon()
    staging.abandon()
    try staging.write("c.html", [67])
    #expect(try temporary.names() == ["site"])
    try output.stage().write("d.html", [68])
    #expect(try temporary.names() == ["site"])
    #expect(temporary.tree("site") == ["a.html"])
  }

  @Test("publishes no site with a hole, and says the first problem")
  func publishesNoHole() throws {
    try output.publish(["a.html": "A"])
    let staging = try output.stage()
    try staging.write("b.html", [66])
    let problem = OutputProblem.unusablePath("../c.html", .dots)
    #expect(throws: problem) { try staging.write("../c.html", [67]) }
    #expect(throws: OutputProblem.writtenTwice("b.html")) { try staging.write("b.html", [67]) }
    #expect(throws: problem) { try staging.publish() }
    #expect(temporary.tree("site") == ["a.html"])
    #expect(try temporary.names() == ["site"])
    #expect(throws: Never.self) { try output.stage() }
  }

  @Test("keeps the inode and the time of a file with the same bytes, and of no other")
  func keepsUnchanged() throws {
    try output.publish(["lika.html": "A", "olika.html": "A", "mapp/tom.html": ""])
    let inode = try temporary.inode("site/lika.html")
    let modified = try temporary.modified("site/lika.html")
    let other = try temporary.inode("site/olika.html")
    let summary = try output.publish(["lika.html": "A", "olika.html": "B", "mapp/tom.html": ""])
    #expect(summary == PublishSummary(written: 1, unchanged: 2, removed: [], kept: []))
    #expect(try temporary.inode("site/lika.html") == inode)
    #expect(try temporary.modified("site/lika.html") == modified)
    #expect(try temporary.inode("site/olika.html") != other)
  }

  @Test("writes a file anew that somebody edited, also to the same length, and one that is gone")
  func rewritesEdited() throws {
    try output.publish(["a.html": "A", "b.html": "B", "c.html": "C", "d.html": "D"])
    try temporary.write("site/a.html", "X")
    try temporary.remove("site/b.html")
    try temporary.remove("site/c.html")
    try temporary.makeLink("site/c.html", to: "d.html")
    let summary = try output.publish(["a.html": "A", "b.html": "B", "c.html": "C", "d.html": "D"])
    #expect(summary == PublishSummary(written: 3, unchanged: 1, removed: [], kept: []))
    #expect(temporary.text("site/a.html") == "A")
    #expect(temporary.text("site/b.html") == "B")
    #expect(try temporary.modified("site/c.html") != nil)
    #expect(temporary.text("site/c.html") == "C")
  }

  @Test("writes unchanged files anew where files cannot have two names")
  func writesWithoutLinks() throws {
    var output = output
    output.traits.hardLinks = false
    try output.publish(["a.html": "A"])
    let inode = try temporary.inode("site/a.html")
    #expect(try output.publish(["a.html": "A"]) == PublishSummary(written: 0, unchanged: 1, removed: [], kept: []))
    #expect(try temporary.inode("site/a.html") != inode)
    #expect(temporary.text("site/a.html") == "A")
  }

  @Test("makes files that the web server may read")
  func setsModes() throws {
    try output.publish(["mapp/a.html": "A"])
    let mask = umask(0)
    umask(mask)
    #expect(try temporary.mode("site/mapp/a.html") == 0o644 & ~Int(mask))
    #expect(try temporary.mode("site/mapp") == 0o755 & ~Int(mask))
    #expect(try temporary.mode("site") == 0o755 & ~Int(mask))
  }

  @Test("copies an asset, and keeps it when it is unchanged")
  func copiesAssets() throws {
    let image = String(repeating: "bild", count: 100_000)
    try temporary.write("bild.png", image)
    for unchanged in 0...1 {
      let staging = try output.stage()
      try staging.copy(assetAt: temporary("bild.png"), to: "bilder/bild.png")
      #expect(try staging.publish().unchanged == unchanged)
    }
    #expect(temporary.text("site/bilder/bild.png") == image)
    #expect(try temporary.inode("site/bilder/bild.png") != temporary.inode("bild.png"))
  }

  @Test("says which asset cannot be copied")
  func refusesAssets() throws {
    let staging = try output.stage()
    let missing = temporary("saknas.png")
    #expect(throws: OutputProblem.refused(.read, path: missing, code: ENOENT)) {
      try staging.copy(assetAt: missing, to: "a.png")
    }
    #expect(throws: OutputProblem.refused(.read, path: temporary.path, code: EISDIR)) {
      try staging.copy(assetAt: temporary.path, to: "b.png")
    }
    mkfifo(temporary("rör"), 0o644)
    #expect(throws: OutputProblem.specialFile(temporary("rör"))) {
      try staging.copy(assetAt: temporary("rör"), to: "c.png")
    }
  }

  @Test("takes writes from several threads at once")
  func writesConcurrently() async throws {
    let staging = try output.stage()
    try await withThrowingTaskGroup { group in
      for worker in 0..<4 {
        group.addTask {
          for page in 0..<100 {
            try staging.write("år\(page % 10)/mapp\(page)/\(worker).html", Array("\(worker) \(page)".utf8))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try staging.publish().written == 400)
    #expect(temporary.tree("site").count == 400 + 10 + 100)
    #expect(temporary.text("site/år3/mapp73/2.html") == "2 73")
  }

  @Test("says the output's path, not the staging folder's, when the system refuses")
  func namesOutput() throws {
    let deep = String(repeating: String(repeating: "m", count: 250) + "/", count: 17) + "a.html"
    let staging = try output.stage()
    #expect(throws: OutputProblem.self) { try staging.write(deep, [65]) }
    let problem = #expect(throws: OutputProblem.self) { try staging.publish() }
    guard case .refused(.write, let path, ENAMETOOLONG) = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(path.hasPrefix(output.path + "/mmm"))
  }
}
