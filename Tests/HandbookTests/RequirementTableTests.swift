import Archive
import Quantities
import Testing

/// The table of every form of `krav`: each row is a goal with its outcome, and the verdict that follows.
struct RequirementTableTests {
  /// Columns: the requirement (and other keys of the goal), what it means, the outcome, what the program says.
  @Test func judgesEveryFormAsTheHandbookSays() throws {
    let rows = TableTests.rows("krav")
    try #require(!rows.isEmpty)
    for (place, cells) in rows {
      try #require(cells.count == 4, "\(place)")
      let goal = TableTests.codes(cells[0])
      let lines = ["krav: \(goal[0])"] + goal.dropFirst()
      let yaml = "- id: prov\n  text: Prov.\n" + lines.map { "  \($0)\n" }.joined()
      let outcome = TableTests.codes(cells[2]).joined(separator: ", ")
      let files = Fragment(place: "utfall", text: "prov: {\(outcome)}\n", goals: yaml).files()!
      let example = ExampleArchive(files)
      #expect(example.diagnostics.isEmpty, "\(place)\n\(example.told)")
      let insats = try #require(example.archive.insats("steget"))
      let assessment = try #require(example.archive.assessments(of: insats).first?.assessment, "\(place)")
      let verdict = cells[3].prefix { $0 != ":" }
      #expect(assessment.verdict.rawValue == verdict, "\(place)")
      guard case .undecidable(let reason) = assessment.computed, cells[3].contains(":") else { continue }
      #expect(cells[3] == "\(verdict): \(reason.text)", "\(place)")
    }
  }

  @Test func hasEveryForm() throws {
    let forms = TableTests.rows("krav").compactMap { row in
      TableTests.codes(row.cells[0]).first.flatMap { try? Requirements.parse($0).get() }
    }
    #expect(Set(forms.flatMap(\.parts).map(name)).count == 11)
    #expect(forms.contains { $0.parts.count > 1 }, "no requirements joined with och")
    for word in Requirements.forms { #expect(HandbookPage.named("mal-och-utfall.md").mentions(word), "\(word)") }
  }

  /// A new form does not compile until it stands here; count it above.
  private func name(_ requirement: Requirement) -> String {
    switch requirement {
    case .atLeast: "minst"
    case .atMost: "högst"
    case .between: "mellan"
    case .exactly: "exakt"
    case .change: "från till"
    case .increase: "öka"
    case .decrease: "minska"
    case .atLeastOfEachSex: "av vardera könet"
    case .distribution: "fördelning"
    case .done: "ja"
    case .qualitative: "kvalitativt"
    }
  }
}
