import Diagnostics
import Testing

@testable import Archive

struct VerdictTests {
  @Test(
    arguments: [
      // What the figures decide stands, unless the writer says otherwise.
      ("krav: minst 60 %", "värde: 70 %", .met, false),
      ("krav: minst 60 %", "värde: 70 %, bedömning: uppfyllt", .met, false),
      ("krav: minst 60 %", "värde: 50 %, bedömning: uppfyllt, motivering: M", .met, true),
      ("krav: minst 60 %", "värde: 70 %, bedömning: delvis uppfyllt", .partlyMet, true),
      ("krav: minst 60 %", "värde: 70 %, bedömning: går inte att bedöma", .undecided, true),
      // What the figures do not decide is the writer's to judge.
      ("krav: kvalitativt", "bedömning: delvis uppfyllt", .partlyMet, false),
      ("krav: kvalitativt", "värde: 3", .undecided, false),
      ("krav: öka", "värde: 3, bedömning: uppfyllt", .met, false),
      ("krav: ja", "bedömning: delvis uppfyllt", .partlyMet, false),
      ("krav: ja", "bedömning: går inte att bedöma", .undecided, false),
      ("krav: ja", "bedömning: ej uppfyllt", .notMet, false),
      // What is no report of the goal decides nothing, however good the figure.
      ("krav: minst 60 %", nil, .undecided, false),
      ("krav: minst 60 %", "värde: ca 90 %", .undecided, false),
      ("krav: minst 60 %", "värde: ca 90 %, bedömning: uppfyllt", .met, true),
      ("krav: minst 60 %", "värde: 90 %, annan-fråga: F", .undecided, false),
      ("krav: minst 60 %", "värde: 90 %, annan-fråga: F, bedömning: uppfyllt", .met, true),
      ("krav: minst 60 %, bas: avslutade", "värde: 90 %, bas: deltagare", .undecided, false),
      ("krav: minst 60 %", "ej-redovisat: E", .undecided, false),
      ("krav: minst 60 %", "ej-redovisat: E, bedömning: ej uppfyllt", .notMet, true),
      ("krav: kvalitativt", "bedömning: uppfyllt, annan-fråga: F", .met, true),
    ] as [(String, String?, Verdict, Bool)])
  func findsTheVerdict(goal: String, outcome: String?, verdict: Verdict, isOverruled: Bool) throws {
    let assessment = try GoalAssessmentTests.assess(goal, outcome)
    #expect(assessment.verdict == verdict)
    #expect(assessment.isOverruled == isOverruled)
  }

  private static let insats = """
    mål:
      - {id: gammalt, text: G, krav: minst 80 %}
      - {id: nytt, text: N, krav: minst 60 %, ersätter: gammalt}
      - {id: tyst, text: S, krav: ja}
    """

  private func report(_ date: String, _ outcomes: String) -> String {
    "---\ntitel: R\ntyp: delrapport\ndatum: \(date)\nutfall: {\(outcomes)}\n---\n"
  }

  @Test func takesTheOutcomeOfTheLatestReport() throws {
    let reading = Reading(
      insats: Self.insats,
      [
        "insatser/a/forst.md": report("2018", "gammalt: {värde: 90 %}, nytt: {värde: 50 %}"),
        "insatser/a/sen.md": report("2019-05", "nytt: {värde: 70 %}"),
        "insatser/a/sist.md": "---\ntitel: R\ntyp: artikel\ndatum: 2021\n---\n",
      ])
    #expect(reading.told == [])
    let found = reading.archive.assessments(of: try #require(reading.insats))
    #expect(found.map(\.assessment.goal.id.value) == ["gammalt", "nytt", "tyst"])
    #expect(found.map { $0.report?.id } == ["forst", "sen", nil])
    #expect(found.map(\.assessment.verdict) == [.met, .met, .undecided])
    #expect(found.map(\.assessment.status) == [.reported, .reported, .silent])
  }

  @Test func keepsAnOutcomeThatALaterReportDoesNotGive() throws {
    let reading = Reading(
      insats: Self.insats,
      [
        "insatser/a/forst.md": report("2018", "nytt: {värde: 70 %}"),
        "insatser/a/sen.md": report("2019", "nytt: {ej-redovisat: Väntar}"),
      ])
    let found = reading.archive.assessments(of: try #require(reading.insats))
    #expect(found[1].report?.id == "forst" && found[1].assessment.verdict == .met)
  }

  @Test func holdsARevisedGoalAgainstItsOwnRequirement() throws {
    let reading = Reading(insats: Self.insats, report: "utfall: {gammalt: {värde: 70 %}, nytt: {värde: 70 %}}")
    let found = reading.archive.assessments(in: try #require(reading.report))
    #expect(found.map(\.verdict) == [.notMet, .met, .undecided])
    #expect(found[1].goal.replaces?.value == "gammalt")
  }

  @Test func assessesNothingInAReportOnSeveralInsatserOrNone() throws {
    let reading = Reading(
      insats: Self.insats,
      [
        "insatser/b/insats.md": "---\nnamn: B\nförbund: f\n---\n",
        "rapporter/flera.md": "---\ntitel: R\ntyp: artikel\ndatum: 2020\ninsatser: [a, b]\n---\n",
        "rapporter/ingen.md": "---\ntitel: R\ntyp: artikel\ndatum: 2020\n---\n",
      ])
    #expect(reading.told == [])
    for report in reading.archive.reports where report.isStandalone {
      #expect(reading.archive.assessments(in: report).isEmpty)
    }
    #expect(reading.archive.assessments(of: try #require(reading.archive.insats("b"))).isEmpty)
  }
}
