import Archive
import Charts
import Diagnostics
import Testing

@testable import SiteBuilding

/// Which goals are drawn, and how their figures stand on the axis.
struct GoalChartTests {
  private func chart(_ goal: String, _ outcome: String?) throws -> GoalChart? {
    let outcomes = outcome.map { "utfall:\n  a: {\($0)}\n" } ?? ""
    let archive = try MadeArchive.read([
      "insatser/bron/insats.md": "---\nnamn: Bron\nförbund: norr\nmål:\n  - {id: a, text: Målet, \(goal)}\n---\n",
      "insatser/bron/r.md": "---\ntitel: R\ntyp: delrapport\ndatum: 2020\n\(outcomes)---\n",
    ])
    return GoalChart(try #require(archive.assessments(in: archive.reports[0]).first))
  }

  @Test func endsAFortyOnePercentBarAtFortyOne() throws {
    let row = try #require(try chart("krav: minst 60 %", "värde: 41 %")).row
    #expect(row.layout.bands[0].end == 41)
    #expect(row.layout.bands[0].target == 60...60)
    #expect(row.bars[0].interval == nil)
  }

  @Test func drawsTheIntervalOfACountedShare() throws {
    let chart = try #require(try chart("krav: minst 60 %, baslinje: {värde: ca 20 %}", "värde: 14 av 34"))
    let interval = try #require(chart.row.layout.bands[0].interval)
    #expect(abs(interval.lowerBound - 26.4) < 0.05 && abs(interval.upperBound - 57.8) < 0.05)
    #expect(chart.row.layout.baseline == 20)
    #expect(chart.title == "14 av 34 (41\u{A0}%); mål minst 60\u{A0}%")
    #expect(chart.description == "Ej uppfyllt. Osäkerhet 26–58\u{A0}%. Utgångsläge ca 20\u{A0}%.")
  }

  @Test(arguments: [
    ("krav: minst 60 %", "värde: ca 60 %", "ca 60 %, uppskattat"),
    ("krav: minst 60 %", "värde: 87 %, annan-fråga: Nöjda", "87 %, annan fråga än målets"),
    ("krav: minst 60 %, bas: avslutade", "värde: 20 av 51, bas: deltagare", "20 av 51 (39 %), annan bas än målets"),
  ])
  func leavesUncertainOutcomesOpen(goal: String, outcome: String, text: String) throws {
    let bar = try #require(try chart(goal, outcome)).row.bars[0]
    #expect(bar.certainty == .uncertain)
    #expect(bar.text.replacing("\u{A0}", with: " ") == text)
  }

  @Test(arguments: [
    ("krav: minst 60 %", nil, "inget utfall redovisat"),
    ("krav: minst 60 %", "ej-redovisat: Därför.", "utfallet inte redovisat"),
    ("krav: högst 15 personer", "bedömning: ej uppfyllt, motivering: Fler.", "inget utfall i siffror, bedömt i ord"),
  ])
  func listsAMissingOutcome(goal: String, outcome: String?, text: String) throws {
    let bar = try #require(try chart(goal, outcome)).row.bars[0]
    #expect(bar.certainty == .missing && bar.text == text)
  }

  @Test func drawsABarForEachSexAndEachCategory() throws {
    let sexes = try #require(try chart("krav: minst 40 % av vardera könet", "kvinnor: 21, män: 30")).row
    let ends = sexes.layout.bands.compactMap(\.end).map { Int(($0 * 100).rounded()) }
    #expect(ends == [4118, 5882])
    #expect(sexes.bars.allSatisfy { $0.interval == nil })
    let parts = try #require(
      try chart("krav: fördelning ca, fördelning: {a: 20 %, b: 80 %}", "fördelning: {a: 21 %}")
    ).row
    #expect(parts.layout.bands.map(\.target) == [20...20, 80...80])
    #expect(parts.bars.map(\.certainty) == [.counted, .missing])
  }

  @Test func keepsTheBaselineOnTheAxis() throws {
    let row = try #require(
      try chart("krav: \"från 3,9 till 3,0 månader\"", "före: \"3,9 månader\", efter: \"3,2 månader\"")
    ).row
    #expect(row.axis.upper == 4 && row.layout.baseline == 97.5 && row.layout.bands[0].end == 80)
  }

  @Test(arguments: [
    ("krav: kvalitativt", "bedömning: uppfyllt"), ("krav: ja", "bedömning: uppfyllt"),
    ("krav: minst 60 %", "värde: 3 månader, bedömning: uppfyllt"),
  ])
  func drawsNothingWithoutAFigureToHoldAgainst(goal: String, outcome: String) throws {
    #expect(try chart(goal, outcome) == nil)
  }
}
