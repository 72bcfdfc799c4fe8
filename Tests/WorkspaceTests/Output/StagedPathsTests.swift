import Testing

@testable import Workspace

@Suite struct StagedPathsTests {
  @Test("takes different files in the same folders")
  func takes() throws {
    var paths = StagedPaths()
    for path in ["a/b/c.html", "a/b/d.html", "a/e/c.html", "c.html", "ab/c.html", "a.html"] { try paths.take(path) }
  }

  static let clashes: [(String, String, OutputProblem)] = [
    ("a.html", "a.html", .writtenTwice("a.html")),
    ("a.html", "A.html", .differsOnlyInCase("a.html", "A.html")),
    ("Ö.html", "ö.html", .differsOnlyInCase("Ö.html", "ö.html")),
    ("mapp/a", "Mapp/b", .differsOnlyInCase("mapp", "Mapp")),
    ("a", "a/b", .fileAndFolder("a")),
    ("a/b", "a", .fileAndFolder("a")),
    ("a/b", "A", .differsOnlyInCase("a", "A")),
    ("\u{E5}", "a\u{30A}", .differsOnlyInCase("\u{E5}", "a\u{30A}")),
    ("\u{E5}/x", "a\u{30A}/y", .differsOnlyInCase("\u{E5}", "a\u{30A}")),
  ]

  @Test("refuses two paths that are one file on some computer", arguments: clashes)
  func refuses(first: String, second: String, problem: OutputProblem) throws {
    var paths = StagedPaths()
    try paths.take(first)
    #expect(throws: problem) { try paths.take(second) }
  }
}
