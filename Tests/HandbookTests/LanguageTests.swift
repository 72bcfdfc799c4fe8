import Foundation
import Testing

struct LanguageTests {
  @Test func leadsEveryLinkToAFileThatExists() throws {
    for page in HandbookPage.all {
      let prose = Self.prose(page.text)
      for match in prose.matches(of: /\]\(([^)]+)\)/) {
        let link = String(match.1)
        guard !link.hasPrefix("http") else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts[0].isEmpty ? page.name : Self.path(parts[0], from: page.name)
        let file = HandbookPage.folder.appending(path: name)
        #expect(FileManager.default.fileExists(atPath: file.path), "\(page.name): \(link)")
        guard parts.count > 1 else { continue }
        let anchors = HandbookPage.named(name).text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(Self.anchor)
        #expect(anchors.contains(parts[1]), "\(page.name): \(link) has no such heading")
      }
    }
  }

  @Test func listsEveryPageInTheContents() {
    let contents = HandbookPage.named("README.md").text
    for page in HandbookPage.all where page.name != "README.md" && !page.name.hasPrefix("regler/") {
      #expect(contents.contains("](\(page.name))"), "README.md does not lead to \(page.name)")
    }
  }

  /// A reader must never take an example for a real insats.
  @Test func saysThatExamplesAreInvented() {
    for page in HandbookPage.all where page.fences.contains(where: { ["exempel", "utdrag"].contains($0.mark) }) {
      #expect(page.text.lowercased().contains("påhitta"), "\(page.name) does not say that its examples are invented")
      for fence in page.fences where fence.mark == "exempel" && fence.argument.hasSuffix("/insats.md") {
        #expect(fence.text.contains("påhitta"), "\(page.name):\(fence.line)")
      }
    }
  }

  @Test func begins() {
    for page in HandbookPage.all {
      #expect(page.text.hasPrefix("# "), "\(page.name) has no title")
      #expect(!page.text.contains("\u{2028}") && page.text.hasSuffix("\n") && !page.text.hasSuffix("\n\n"))
    }
  }

  /// Where a link leads, from the folder of the handbook.
  private static func path(_ link: String, from page: String) -> String {
    var folder = page.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = folder.popLast() } else { folder.append(String(part)) }
    }
    return folder.joined(separator: "/")
  }

  /// The text without fences.
  private static func prose(_ text: String) -> String {
    var isFence = false
    var ticks = ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if isFence {
        if line == ticks { isFence = false }
        return false
      }
      guard line.hasPrefix("```") else { return true }
      (isFence, ticks) = (true, String(line.prefix { $0 == "`" }))
      return false
    }.joined(separator: "\n")
  }

  /// The id that GitHub gives a heading: lower case, å, ä and ö kept, signs away, spaces to hyphens.
  private static func anchor(_ heading: Substring) -> String {
    String(
      heading.drop { $0 == "#" || $0 == " " }.lowercased().compactMap { letter -> Character? in
        if letter == " " { return "-" }
        return letter.isLetter || letter.isNumber || letter == "-" || letter == "_" ? letter : nil
      })
  }
}
