import Foundation
import TestSupport
import Testing

/// One broken archive with many kinds of faults, told in every form and both languages.
struct FormatTests {
  private static let folder = Fixtures.folder("Broken").appending(path: "helt-arkiv")

  @Test(arguments: [
    ("expected.en.txt", ["check", "--language", "en"]), ("expected.json", ["check", "--format", "json"]),
    ("expected.sarif", ["check", "--format", "sarif"]), ("expected.github.txt", ["check", "--format", "github"]),
  ])
  func tellsWhatIsExpected(name: String, arguments: [String]) throws {
    let ending = try Program.run(arguments, in: Self.folder)
    #expect(ending.code == 1 && ending.complaint == "")
    let text = name.hasSuffix("sarif") ? Self.withoutRules(ending.output) : ending.output
    let file = Self.folder.appending(path: name)
    if Fixtures.isUpdating { try Data(text.utf8).write(to: file) }
    #expect(LineDifference.first(text, try String(contentsOf: file, encoding: .utf8)) == nil, "\(name)")
  }

  /// No Swedish is left in what is said in English, but for what is quoted and the words of the format.
  @Test func speaksEnglishOfEveryFault() throws {
    let swedish = [
      " är ", " inte ", " och ", " finns ", " saknar ", " eller ", " till ", " som ", "skriv ", "menade ", " ska ",
    ]
    for name in Fixtures.names("Broken") {
      let ending = try Program.run(["check", "--language", "en"], in: Fixtures.folder("Broken").appending(path: name))
      for line in ending.output.split(separator: "\n") {
        let isSaid = line.contains(": error: ") || line.contains(": warning: ") || line.contains("   = ")
        guard isSaid, !line.contains("add ## "), !line.contains("choose one of: ") else { continue }
        let bare = line.replacing(/“[^”]*”/, with: "“”").replacing("går inte att bedöma", with: "")
        for word in swedish { #expect(!bare.contains(word), "\(name): \(line)") }
      }
      #expect(ending.output.contains("error") || ending.output.contains("warning"), "\(name)")
    }
  }

  /// What is said of the rules is pinned as the handbook.
  private static func withoutRules(_ log: String) -> String {
    var isRule = false
    return log.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line == "          \"rules\": [" { isRule = true }
      if line == "          ]" { isRule = false }
      return !isRule && !line.contains("\"ruleIndex\"")
    }.joined(separator: "\n")
  }

  @Test func saysTheSameInEveryForm() throws {
    let json = try object(["check", "--format", "json"])
    let log = try object(["check", "--format", "sarif"])
    let problems = try #require(json["problems"] as? [[String: Any]])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let silenced = results.filter { ($0["suppressions"] as? [Any])?.isEmpty == false }
    #expect(problems.count > 45 && results.count == problems.count + silenced.count && silenced.count == 1)
    #expect(problems.map { $0["rule"] as? String } == results.dropLast().map { $0["ruleId"] as? String })
    let commands = try Program.run(["check", "--format", "github"], in: Self.folder).output
    #expect(commands.split(separator: "\n").count == problems.count)
    let fixable = problems.count { $0["fix"] != nil }
    #expect(fixable == results.count { $0["fixes"] != nil } && fixable > 8)
    let summary = try #require(json["summary"] as? [String: Int])
    #expect(summary["fixable"] == fixable && summary["errors"]! + summary["warnings"]! == problems.count)
  }

  /// Every rule that is told of is described, and stands where the result says.
  @Test func describesItsRules() throws {
    let log = try object(["check", "--format", "sarif"])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test func holdsTheShapeOfSARIF() throws {
    for name in Fixtures.names("Broken") {
      let ending = try Program.run(["check", "--format", "sarif"], in: Fixtures.folder("Broken").appending(path: name))
      let log = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
      #expect(SARIFShape.faults(in: log) == [], "\(name)")
    }
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let text = try Program.run(arguments, in: Self.folder).output
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
