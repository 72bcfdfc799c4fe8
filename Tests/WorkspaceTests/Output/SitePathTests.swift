import Testing

@testable import Workspace

@Suite struct SitePathTests {
  static let refused: [(String, PathFault)] = [
    ("", .empty), ("/etc/passwd", .absolute), ("/", .absolute), (".", .dots), ("..", .dots), ("a/../b", .dots),
    ("./a", .dots), ("a/.", .dots), ("a//b", .emptyComponent), ("a/", .emptyComponent), ("a\\b", .backslash),
    ("a\0b", .controlCharacter), ("a\nb", .controlCharacter), ("a\u{7F}", .controlCharacter),
    ("a\u{85}b", .controlCharacter), (String(repeating: "å", count: 128), .longComponent),
    ("a/" + String(repeating: "b", count: 256) + "/c", .longComponent), (".slutrapport", .manifest),
    (".Slutrapport", .manifest), (".slutrapport/a", .manifest),
  ]

  @Test("refuses a path that could leave the folder or that no disk can hold", arguments: refused)
  func refuses(path: String, fault: PathFault) {
    #expect(throws: OutputProblem.unusablePath(path, fault)) { try SitePath(checking: path) }
  }

  @Test(
    "takes an ordinary path",
    arguments: [
      "index.html", "insatser/åtgärd med blanksteg/index.html", "...", ".htaccess", "a/..b", "a/.slutrapport", "a:b",
      String(repeating: "b", count: 255),
    ])
  func takes(path: String) throws {
    #expect(try SitePath(checking: path).text == path)
  }

  @Test("keeps apart what Swift's strings take for the same text")
  func keepsSpellingsApart() {
    #expect(SitePath(unchecked: "\u{E5}") != SitePath(unchecked: "a\u{30A}"))
  }

  @Test("knows the folder above")
  func knowsParent() {
    #expect(SitePath(unchecked: "a/b/c").parent == SitePath(unchecked: "a/b"))
    #expect(SitePath(unchecked: "a").parent == nil)
    #expect(SitePath.here.appending([0x61]).appending([0x62]) == SitePath(unchecked: "a/b"))
  }
}
