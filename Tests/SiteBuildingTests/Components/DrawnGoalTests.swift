import Archive
import Diagnostics
import Markup
import Testing

@testable import SiteBuilding

struct DrawnGoalTests {
  private func site(goal: String, outcome: String) throws -> Site {
    try MadeArchive.site([
      "insatser/bron/insats.md": "---\nnamn: Bron\nförbund: norr\nmål:\n  - {id: a, text: T, \(goal)}\n---\n",
      "insatser/bron/r.md": "---\ntitel: R\ntyp: slutrapport\ndatum: 2020\nutfall:\n  a: {\(outcome)}\n---\n",
    ])
  }

  /// The page of an insats and that of its report ask for the same goal.
  @Test func isDrawnOnceForThePagesOfAnInsats() throws {
    let site = try site(goal: "krav: minst 60 %", outcome: "värde: 14 av 34")
    let archive = site.archive
    var goals = DrawnGoals()
    let latest = goals.goal(try #require(archive.assessments(of: archive.insatser[0]).first).assessment, on: site)
    #expect(try goals.goal(#require(archive.assessments(in: archive.reports[0]).first), on: site) === latest)
    #expect(latest.drawing.string.hasPrefix("<li>\n<p>T <span class=\"bedomning ej\">Ej uppfyllt</span></p>\n<svg"))
    #expect(latest.outcome.string == "<span class=\"varde\">14 av 34 (41\u{A0}%)</span>")
  }

  @Test func hasNoDrawingWithoutAFigure() throws {
    let site = try site(goal: "krav: kvalitativt", outcome: "bedömning: uppfyllt")
    let drawn = DrawnGoal(try #require(site.archive.assessments(in: site.archive.reports[0]).first), on: site)
    #expect(drawn.signs == nil && drawn.drawing.isEmpty)
    #expect(drawn.requirement.string == "Bedöms i ord")
  }
}
