import Quantities
import Testing

@testable import Archive

/// Words that have a meaning as values, and the page that tells of them.
struct WordTests {
  @Test func tellsOfTheWordsOfAnInsats() {
    expect(Insats.Orientation.self, on: "insats.md")
    expect(Insats.Status.self, on: "insats.md")
    expect(Goal.Level.self, on: "mal-och-utfall.md")
    expect(Verdict.self, on: "mal-och-utfall.md")
    expect(Klientresa.Event.Kind.self, on: "klientresa.md")
  }

  @Test func tellsOfTheWordsOfAReport() {
    expect(Report.Kind.self, on: "rapport.md")
    expect(Report.Rendering.self, on: "rapport.md")
    expect(Report.Evaluator.self, on: "rapport.md")
    expect(CriterionRow.Criterion.self, on: "rapport.md")
    expect(CollaborationRow.Aspect.self, on: "rapport.md")
    expect(CollaborationRow.Presence.self, on: "rapport.md")
    expect(ChartBlock.Kind.self, on: "block.md")
    for kind in BlockKind.allCases {
      let headings = HandbookPage.named("block.md").text.split(separator: "\n").filter { $0.hasPrefix("## ") }
      #expect(headings.contains { $0 == "## \(kind.rawValue)" }, "block.md has no heading \(kind.rawValue)")
    }
  }

  @Test func tellsOfTheWordsOfTheSharedFiles() {
    expect(Indicator.Direction.self, on: "indikatorer-och-jamforelser.md")
    expect(Indicator.Measure.names.keys.sorted(), on: "indikatorer-och-jamforelser.md")
    expect(AccessibilityStatement.Status.self, on: "arkivet.md")
    expect(SiteConfiguration.Privacy.SmallCells.self, on: "arkivet.md")
    expect(ConceptLists.List.self, on: "arkivet.md")
    expect(["fel", "varning", "av"], on: "arkivet.md")
    expect(ContentLayout.reservedPages.sorted(), on: "arkivet.md")
    expect(ContentLayout.assetFolders + ContentLayout.assetEndings.sorted(), on: "lankar-bilder-fotnoter.md")
  }

  @Test func tellsOfTheWordsInFiguresAndDates() {
    expect(UnitName.allWords.filter { !$0.contains(" ") }, on: "tal-och-datum.md")
    expect(Precision.allWords, on: "tal-och-datum.md")
    expect(Season.allWords, on: "tal-och-datum.md")
    expect(RelativeTime.Unit.allCases.map(\.name), on: "tal-och-datum.md")
  }

  private func expect<Words: CaseIterable & RawRepresentable>(_ words: Words.Type, on page: String)
  where Words.RawValue == String {
    expect(words.allCases.map(\.rawValue), on: page)
  }

  private func expect(_ words: [String], on page: String) {
    for word in words { #expect(HandbookPage.named(page).mentions(word), "\(page) lacks ”\(word)”") }
  }
}
