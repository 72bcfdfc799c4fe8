import Testing

@testable import Checks

struct GoalOutcomeCheckTests {
  private static let goals = """
    mål:
      - {id: gammalt, text: G, krav: ja}
      - {id: nytt, text: N, krav: ja, ersätter: gammalt}
      - {id: annat, text: A, krav: ja}
    """

  private func line(_ goal: String) -> String {
    "9️⃣«Rapporten» fel: målet ”\(goal)” har inget utfall i rapporten [mål-utan-utfall]"
      + " = lägg till \(goal) under utfall, eller \(goal): {ej-redovisat: varför}"
  }

  @Test(arguments: ["slutrapport", "utvärdering"])
  func catchesAGoalThatAClosingReportLeavesOut(kind: String) {
    #expect(Checked(insats: Self.goals, kind: kind).told(GoalOutcomeCheck.self) == [line("annat"), line("nytt")])
    let half = Checked(insats: Self.goals, kind: kind, report: "utfall: {annat: {bedömning: uppfyllt}}")
    #expect(half.told(GoalOutcomeCheck.self) == [line("nytt")])
  }

  @Test func catchesANewGoalWhenOnlyTheOldOneIsAnswered() {
    let report = "utfall: {annat: {bedömning: uppfyllt}, gammalt: {bedömning: uppfyllt}}"
    let checked = Checked(insats: Self.goals, kind: "slutrapport", report: report)
    #expect(checked.told(GoalOutcomeCheck.self) == [line("nytt")])
  }

  @Test func catchesAGoalInEveryClosingReport() {
    let told = Checked(
      insats: "mål: [{id: m, text: T, krav: ja}]", kind: "slutrapport",
      ["insatser/a/extern.md": "---\ntitel: 8️⃣Extern\ntyp: utvärdering\ndatum: 2021\n---\n"]
    ).told(GoalOutcomeCheck.self)
    #expect(told == [line("m").replacing("9️⃣«Rapporten»", with: "8️⃣«Extern»"), line("m")])
  }

  @Test(arguments: ["delrapport", "artikel", "pm"])
  func letsOtherReportsLeaveGoalsOut(kind: String) {
    #expect(Checked(insats: Self.goals, kind: kind).told(GoalOutcomeCheck.self) == [])
  }

  @Test(
    arguments: [
      "nytt: {bedömning: uppfyllt}, annat: {ej-redovisat: Glömdes.}",
      "nytt: {bedömning: uppfyllt}, annat: {motivering: M}, gammalt: {bedömning: ej uppfyllt}",
    ])
  func letsAnAnsweredGoalBe(outcomes: String) {
    let checked = Checked(insats: Self.goals, kind: "slutrapport", report: "utfall: {\(outcomes)}")
    #expect(checked.told(GoalOutcomeCheck.self) == [])
  }

  @Test func asksForNoGoalsOfAnInsatsThatHasNone() {
    #expect(Checked(kind: "slutrapport").told(GoalOutcomeCheck.self) == [])
  }

  @Test func asksForNoOutcomesWhereNoneCanBeWritten() {
    let report = "---\ntitel: R\ntyp: utvärdering\ndatum: 2020\ninsatser: [a]\n---\n"
    #expect(Checked(insats: Self.goals, ["rapporter/r.md": report]).told(GoalOutcomeCheck.self) == [])
  }

  @Test func tellsOnceOfAnOutcomeThatSaysNothing() {
    let told = Checked(insats: "mål: [{id: m, text: T, krav: ja}]", kind: "slutrapport", report: "utfall: {1️⃣m: {}}")
      .told(GoalOutcomeCheck.self)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣«m» fel: utfallet av ”m” säger inte hur det gick"))
  }
}
