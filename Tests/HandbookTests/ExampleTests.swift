import Archive
import Diagnostics
import Testing

struct ExampleTests {
  @Test func hasPages() {
    #expect(HandbookPage.all.contains { $0.name == "README.md" })
    #expect(HandbookPage.all.count >= 12)
  }

  @Test func marksEveryFence() {
    let marks: Set = ["exempel", "utdrag", "fel", "visas", "kommando"]
    for page in HandbookPage.all {
      for fence in page.fences where !marks.contains(fence.mark) {
        Issue.record("\(page.name):\(fence.line) has a fence that no test knows: ”\(fence.mark)”")
      }
    }
  }

  @Test(arguments: HandbookPage.all.filter { page in page.fences.contains { $0.mark == "exempel" } }.map(\.name))
  func buildsTheFilesOfAPageAsOneArchive(_ name: String) {
    let page = HandbookPage.named(name)
    let shown = page.fences.filter { $0.mark == "exempel" }.map(\.argument)
    #expect(Set(shown).count == shown.count, "\(name) shows a file twice")
    let example = ExampleArchive(page.examples, isComplete: page.settings["utan tillägg"] != nil)
    #expect(example.errors.isEmpty, "\(name):\n\(example.told)")
    let warnings = Set(example.diagnostics.map(\.rule.id))
    #expect(warnings == Set([page.settings["varning"]].compactMap { $0 }), "\(name):\n\(example.told)")
    for (address, text) in example.pages() { #expect(text.contains("</html>"), "\(name): \(address) is no page") }
  }

  @Test(arguments: HandbookPage.all.map(\.name))
  func buildsEveryFragment(_ name: String) throws {
    let page = HandbookPage.named(name)
    var goals: String?
    for fence in page.fences where fence.mark == "utdrag" {
      let fragment = Fragment(place: fence.argument, text: fence.text, goals: goals)
      if fragment.place == "mål" { goals = fragment.text }
      let files = try #require(fragment.files(), "\(name):\(fence.line) has no place ”\(fence.argument)”")
      let example = ExampleArchive(files.merging(page.sharedExamples) { first, _ in first })
      #expect(example.diagnostics.isEmpty, "\(name):\(fence.line)\n\(example.told)")
      guard fragment.place == "block" else { continue }
      let body = example.archive.reports.first { $0.insatser.map(\.value) == ["steget"] }?.body
      #expect(body?.blocks.isEmpty == false, "\(name):\(fence.line) holds no block")
    }
  }

  @Test(arguments: HandbookPage.all.map(\.name))
  func givesExactlyTheProblemThatAPageTellsOf(_ name: String) throws {
    let page = HandbookPage.named(name)
    var goals: String?
    for fence in page.fences {
      if fence.mark == "utdrag", fence.argument == "mål" { goals = fence.text }
      guard fence.mark == "fel" else { continue }
      let (rule, example) = try fault(fence, goals: goals, page: page)
      #expect(example.diagnostics.map(\.rule.id) == [rule], "\(name):\(fence.line)\n\(example.told)")
    }
  }

  /// What stands under an example is letter for letter what the program says of it.
  @Test(arguments: HandbookPage.all.map(\.name))
  func showsWhatTheProgramSays(_ name: String) throws {
    let page = HandbookPage.named(name)
    var before: HandbookPage.Part?
    for fence in page.fences {
      guard fence.mark == "visas" else {
        if fence.mark != "kommando" { before = fence }
        continue
      }
      let shown = try #require(before, "\(name):\(fence.line) shows an answer to nothing")
      let told =
        switch shown.mark {
        case "fel": try fault(shown, goals: nil, page: page).example.told
        case "exempel": ExampleArchive(page.examples, isComplete: page.settings["utan tillägg"] != nil).told
        default: ""
        }
      #expect(told.replacing("\u{A0}", with: " ") == fence.text, "\(name):\(fence.line)\n\(told)")
    }
  }

  @Test func typesCommandsThatExist() {
    for page in HandbookPage.all {
      for fence in page.fences where fence.mark == "kommando" {
        for line in fence.text.split(separator: "\n") {
          #expect(line.hasPrefix("slutrapport \(fence.argument)"), "\(page.name):\(fence.line)")
        }
      }
    }
  }

  private func fault(
    _ fence: HandbookPage.Part, goals: String?, page: HandbookPage
  ) throws -> (rule: String, example: ExampleArchive) {
    let words = fence.argument.split(separator: " i ", maxSplits: 1).map(String.init)
    try #require(words.count == 2, "\(page.name):\(fence.line) does not say where the problem lies")
    let fragment = Fragment(place: words[1], text: fence.text, goals: goals)
    let files = try #require(fragment.files(), "\(page.name):\(fence.line) has no place ”\(words[1])”")
      .merging(page.sharedExamples) { first, _ in first }
    // A folder without its first file is the problem itself.
    guard words[0] == "saknad-insats" else { return (words[0], ExampleArchive(files)) }
    return (words[0], ExampleArchive(files.merging(ExampleArchive.defaults) { first, _ in first }, isComplete: true))
  }
}
