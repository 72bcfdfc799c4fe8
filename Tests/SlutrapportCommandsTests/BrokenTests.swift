import Foundation
import TestSupport
import Testing

/// Archives with faults in them, and all that `check` says of each.
struct BrokenTests {
  @Test(arguments: Fixtures.names("Broken"))
  func tellsWhatIsExpected(name: String) throws {
    let folder = Fixtures.folder("Broken").appending(path: name)
    let file = folder.appending(path: "expected.txt")
    let text = Self.transcript(try Program.run(["check"], in: folder))
    if Fixtures.isUpdating { try Data(text.utf8).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(LineDifference.first(text, expected) == nil, "\(name)")
  }

  /// The exit code, what was said, and what was said to standard error if anything was.
  private static func transcript(_ ending: Program.Ending) -> String {
    let complaint = ending.complaint.isEmpty ? "" : "--- på stderr ---\n\(ending.complaint)"
    return "slutkod \(ending.code)\n\(ending.output)\(complaint)"
  }

  /// Faults that are told of somewhere among the fixtures, by their headlines without what they quote.
  @Test func holdsManyKindsOfFaults() throws {
    var rules: Set<Substring> = []
    var messages: Set<String> = []
    for name in Fixtures.names("Broken") {
      let file = Fixtures.folder("Broken").appending(path: "\(name)/expected.txt")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard line.hasSuffix("]"), let start = line.firstRange(of: ": fel: ") ?? line.firstRange(of: ": varning: "),
          let rule = line.lastIndex(of: "[")
        else { continue }
        rules.insert(line[rule...])
        let message = line[start.upperBound..<rule]
        messages.insert(
          message.split(separator: "”", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset % 2 == 0 ? String($0.element) : nil }.joined(separator: "…"))
      }
    }
    #expect(rules.count >= 30, "\(rules.sorted())")
    #expect(messages.count >= 100)
  }

  /// No message speaks of what the program is made of.
  @Test func speaksAReportWritersLanguage() throws {
    let foreign = ["Optional", "nil", "node", "Error", "parse", "token", "mapping", "scalar", "anchor", "invalid"]
    for name in Fixtures.names("Broken") {
      let file = Fixtures.folder("Broken").appending(path: "\(name)/expected.txt")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard line.contains(": fel: ") || line.contains(": varning: ") || line.contains("= ") else { continue }
        for word in foreign { #expect(!line.contains(word), "\(name): \(line)") }
      }
    }
  }

  /// A headline states the rule and has no full stop; the marks stand under what is quoted, when it is on that line.
  @Test func formsEveryProblemAlike() throws {
    for name in Fixtures.names("Broken") {
      let file = Fixtures.folder("Broken").appending(path: "\(name)/expected.txt")
      let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) where line.contains(": fel: ") {
        #expect(!line.contains(". ["), "\(line)")
        #expect(next.hasPrefix(" "), "\(line) is followed by \(next)")
      }
    }
  }
}
