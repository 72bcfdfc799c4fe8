import Diagnostics
import Foundation
import Rulebook
import TestSupport
import Testing

/// The doc comment above a rule is its page in the handbook and what `slutrapport explain` says.
///
/// Run the tests with `UPPDATERA=1`, build, and run them again after a doc comment has been changed.
struct RulePageTests {
  private static let folder = HandbookPage.folder.appending(path: "regler")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPPDATERA"] == "1"

  /// Rules that only what lies on the disk can break, or that take a megabyte to break.
  static let withoutExample: Set = [
    "symbolisk-länk", "för-stor-fil", "oläsbar-fil", "inte-utf-8", "okänt-filslag", "osäker-svg", "yaml-för-stor",
    "yaml-för-djup", "för-stor-text",
  ]

  @Test func findsEveryRule() {
    #expect(RuleSource.all.count > 60)
    #expect(Set(RuleSource.all.map(\.rule.id)).count == RuleSource.all.count, "two rules have the same name")
  }

  @Test func everyRuleIsExplainedWhereItIsDeclared() {
    for source in RuleSource.all {
      let (id, page) = (source.rule.id, source.page)
      #expect(!page.title.isEmpty, "\(source.place): above \(id) the line `/// # Titel` is missing")
      #expect(!page.what.isEmpty, "\(source.place): above \(id) the part `/// Vad: …` is missing")
      #expect(!page.why.isEmpty, "\(source.place): above \(id) the part `/// Varför: …` is missing")
      #expect(!page.instead.isEmpty, "\(source.place): above \(id) the part `/// I stället: …` is missing")
      #expect(RulePage.themes.contains(page.theme), "\(source.place): \(id) has the unknown theme \(page.theme)")
      let isShown = page.example.contains("<!-- fel: \(id) i ")
      #expect(isShown != Self.withoutExample.contains(id), "\(source.place): `/// Exempel:` shows no break of \(id)")
    }
  }

  @Test func everyRuleHasAPageOfItsOwn() throws {
    if Self.isUpdating { try Self.update() }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(
      Set(names.map(\.precomposedStringWithCanonicalMapping))
        == Set(RuleSource.all.map(\.page.fileName) + ["README.md"]),
      "run the tests with UPPDATERA=1")
    for source in RuleSource.all {
      let text = try? String(contentsOf: Self.folder.appending(path: source.page.fileName), encoding: .utf8)
      #expect(text == source.page.markdown, "\(source.page.fileName): run the tests with UPPDATERA=1")
    }
    let index = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(index == Self.index, "regler/README.md: run the tests with UPPDATERA=1")
  }

  @Test func theProgramKnowsThePages() throws {
    let text = try String(contentsOf: Self.texts, encoding: .utf8)
    #expect(text == Self.swift, "Sources/Rulebook/RuleTexts.swift: run the tests with UPPDATERA=1")
    if !Self.isUpdating { #expect(RulePage.all == RuleSource.all.map(\.page), "build and run again") }
  }

  private static let texts = Folders.checkout.appending(path: "Sources/Rulebook/RuleTexts.swift")

  private static func update() throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for source in RuleSource.all {
      try Data(source.page.markdown.utf8).write(to: folder.appending(path: source.page.fileName))
    }
    try Data(index.utf8).write(to: folder.appending(path: "README.md"))
    try Data(swift.utf8).write(to: texts)
  }

  /// The contents of the folder, by theme.
  private static var index: String {
    var text = """
      # Regler

      Varje meddelande slutar med namnet på en regel. Här står alla regler, med en sida för var och en.
      `slutrapport explain` visar samma sak i terminalen.

      En regel som kan ställas in får göras strängare eller mildare i
      [site.yml](../felmeddelanden.md#ställa-in-regler). De andra håller webbplatsen hel.

      """
    for theme in RulePage.themes {
      let pages = RuleSource.all.map(\.page).filter { $0.theme == theme }
      guard !pages.isEmpty else { continue }
      text += "\n## \(theme)\n\n| Regel | Betyder | Är | Kan ställas in |\n|---|---|---|---|\n"
      for page in pages {
        text += "| [`\(page.rule.id)`](\(page.fileName)) | \(page.title) | \(page.rule.severity.rawValue) | "
        text += page.rule.isAdjustable ? "ja |\n" : "nej |\n"
      }
    }
    return text
  }

  /// The pages as source code, a line a rule.
  private static var swift: String {
    let entries = RuleSource.all.map { source in
      let text = source.comment.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      return "    (\"\(source.rule.id)\", .\(source.rule.severity), \(source.rule.isAdjustable), \"\(text)\"),\n"
    }
    return """
      // swift-format-ignore-file
      // A rule stands on one line, so that changes to different rules never meet.
      import Diagnostics

      /// What the doc comments above the rules say. Made by the tests: run them with `UPPDATERA=1` to make it anew.
      enum RuleTexts {
        typealias Entry = (id: String, severity: Severity, isAdjustable: Bool, text: String)

        static let all: [Entry] = [
      \(entries.joined())  ]
      }

      """
  }
}
