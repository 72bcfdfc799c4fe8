import Foundation
import Testing

@testable import Workspace

@Suite struct KillTests {
  let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test("leaves one whole site whenever the build is killed", .timeLimit(.minutes(1)))
  func survivesKills() throws {
    let target = try #require(KillTarget(), "the product WorkspaceKillTarget is missing beside the tests")
    let count = 60
    try OutputFolder(path: temporary("site")).publish(["sida.html": "den allra första"])
    try temporary.write("site/egen.txt", "min")
    var seen: [Site: Int] = [:]
    var midway = 0
    let end = ContinuousClock.now + .seconds(4)
    while ContinuousClock.now < end {
      let wasKilled = target.runAndKill(output: temporary("site"), files: count, after: .random(in: 1_000...90_000))
      #expect(wasKilled)
      let site = try #require(Site(in: temporary, count: count), "\(temporary.tree("site"))")
      seen[site, default: 0] += 1
      if try temporary.names() != ["site"] { midway += 1 }
    }
    // The kills must have struck: a new site was seen, and builds were cut off half-way.
    #expect(seen[.a, default: 0] + seen[.b, default: 0] > 0 && midway > 5, "\(seen), midway \(midway)")
    try OutputFolder(path: temporary("site")).stage().abandon()
    #expect(try temporary.names() == ["site"])
  }

  /// What can stand in the folder: the site from before the children, or one of theirs, whole.
  private enum Site: Hashable {
    case first, a, b

    /// Nil unless exactly one site stands there with every page and every byte, its manifest and the foreign file.
    init?(in temporary: TemporaryFolder, count: Int) {
      let tree = temporary.tree("site")
      let files = tree.filter { !$0.hasSuffix("/") && $0 != "egen.txt" }
      guard temporary.text("site/egen.txt") == "min" else { return nil }
      guard let listed = Self.manifest(in: temporary), listed == files else { return nil }
      if files == ["sida.html"] {
        self = .first
        return
      }
      let letter = files.contains { $0.hasSuffix("/sida0.html") } ? "A" : "B"
      let pages = letter == "A" ? 0..<count : count / 2..<count + count / 2
      guard files == pages.map({ "mapp\($0 % 7)/sida\($0).html" }).sorted() else { return nil }
      let text = String(repeating: letter, count: 3_000)
      guard files.allSatisfy({ temporary.text("site/" + $0) == text }) else { return nil }
      self = letter == "A" ? .a : .b
    }

    private static func manifest(in temporary: TemporaryFolder) -> [String]? {
      temporary.text("site/.slutrapport").flatMap { OutputManifest(parsing: Array($0.utf8)) }?.files.keys
        .map(\.text).sorted()
    }
  }
}
