import Foundation
import Testing

@testable import Workspace

struct SourceWritingTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: temporary(path)))) }

  @Test func replacesAFileAndKeepsItsPermissions() throws {
    try temporary.write("a.md", "gammal")
    try #require(chmod(temporary("a.md"), 0o640) == 0)
    try SourceWriting.replace(temporary("a.md"), Array("gammal".utf8), with: Array("ny".utf8))
    #expect(try bytes("a.md") == Array("ny".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: temporary("a.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == ["a.md"])
  }

  @Test func leavesAFileThatSomeoneElseHasChanged() throws {
    try temporary.write("a.md", "annan")
    let path = temporary("a.md")
    #expect(throws: SourceWriting.Problem.changed(path)) {
      try SourceWriting.replace(path, Array("gammal".utf8), with: Array("ny".utf8))
    }
    #expect(try bytes("a.md") == Array("annan".utf8))
  }

  @Test func doesNotFollowALink() throws {
    try temporary.write("a.md", "gammal")
    try temporary.makeLink("b.md", to: "a.md")
    let path = temporary("b.md")
    #expect(throws: SourceWriting.Problem.changed(path)) {
      try SourceWriting.replace(path, Array("gammal".utf8), with: Array("ny".utf8))
    }
    #expect(try bytes("a.md") == Array("gammal".utf8))
  }
}
