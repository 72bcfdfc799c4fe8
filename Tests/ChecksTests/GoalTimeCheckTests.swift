import Testing

@testable import Checks

struct GoalTimeCheckTests {
  private func told(_ decided: String, report: String, answers: Bool = true) -> [String] {
    Checked(
      insats: "mål: [{id: m, text: T, krav: kvalitativt, beslutat: \(decided)}]",
      [
        "insatser/a/rapport.md": "---\ntitel: R\ntyp: delrapport\ndatum: \(report)\n"
          + "\(answers ? "utfall: {m: {bedömning: uppfyllt}}" : "ingress: I")\n---\n"
      ]
    ).told(GoalTimeCheck.self)
  }

  @Test(
    arguments: [
      ("1️⃣2021", "2020", "1️⃣«2021» fel: målet beslutades 2021, efter rapporten från 2020"),
      ("1️⃣2020-06", "2020-05-31", "1️⃣«2020-06» fel: målet beslutades juni 2020, efter rapporten från 31 maj 2020"),
      ("1️⃣hösten 2020", "2020-05", "1️⃣«hösten 2020» fel: målet beslutades hösten 2020, efter rapporten från maj 2020"),
    ])
  func catchesAGoalThatWasSetAfterItsReport(decided: String, report: String, message: String) {
    #expect(
      told(decided, report: report) == [
        "\(message) [mål-efter-rapport]"
          + " = rätta beslutat eller rapportens datum; ett ändrat mål får ett eget id och ersätter: …"
      ])
  }

  @Test(
    arguments: [
      ("2019", "2020", true), ("2020", "2020", true), ("2020-06", "2020", true), ("2020-05-31", "2020-05", true),
      ("2021", "2020", false),
    ])
  func letsOtherGoalsStand(decided: String, report: String, answers: Bool) {
    #expect(told(decided, report: report, answers: answers) == [])
  }

  @Test(arguments: ["2021", "2020-07", "hösten 2020"])
  func catchesAGoalThatWasSetWhenTheInsatsWasOver(decided: String) {
    let told = Checked(insats: "period: 2018/2020-06-30\nmål: [{id: m, text: T, krav: minst 5, beslutat: 1️⃣\(decided)}]")
      .told(GoalTimeCheck.self)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix("1️⃣«\(decided)» varning: målet beslutades ") == true)
    #expect(
      told.first?.hasSuffix(
        ", när insatsen redan hade slutat 30 juni 2020 [mål-efter-slut] = rätta beslutat eller period, eller förklara i målets kommentar"
      ) == true)
  }

  @Test(
    arguments: [
      "beslutat: 2020", "beslutat: 2020-06", "beslutat: 2017", "beslutat: 2021, kommentar: Formulerat i efterhand.",
    ])
  func letsAGoalOfItsTimeBe(decided: String) {
    let insats = "period: 2018/2020-06-30\nmål: [{id: m, text: T, krav: minst 5, \(decided)}]"
    #expect(Checked(insats: insats).told(GoalTimeCheck.self) == [])
  }
}
