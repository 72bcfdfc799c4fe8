import Testing

@testable import Checks

struct GoalReplacementCheckTests {
  private func told(_ goals: String...) -> [String] {
    Checked(insats: "mål:\n" + goals.map { "  - {text: T, krav: minst 5, \($0)}\n" }.joined())
      .told(GoalReplacementCheck.self)
  }

  private static let advice =
    " [mål-i-ring] = ta bort den ena hänvisningen; bara det nya eller mindre målet pekar på det andra"

  @Test func catchesTwoGoalsThatReplaceEachOther() {
    #expect(
      told("id: a, ersätter: 1️⃣b", "id: b, ersätter: a") == [
        "1️⃣«b» fel: målen ersätter varandra i en ring: ”a”, ”b”\(Self.advice)"
      ])
  }

  @Test func catchesALongerRingOnce() {
    #expect(
      told("id: x", "id: a, ersätter: 1️⃣b", "id: b, ersätter: c", "id: c, ersätter: a", "id: d, ersätter: a") == [
        "1️⃣«b» fel: målen ersätter varandra i en ring: ”a”, ”b”, ”c”\(Self.advice)"
      ])
  }

  @Test func catchesGoalsThatArePartsOfEachOther() {
    #expect(
      told("id: a, del-av: 1️⃣b", "id: b, del-av: a") == [
        "1️⃣«b» fel: målen är delar av varandra i en ring: ”a”, ”b”\(Self.advice)"
      ])
  }

  @Test func catchesAGoalThatReplacesAYoungerOne() {
    #expect(
      told("id: a, beslutat: 2020-05", "id: b, ersätter: a, beslutat: 1️⃣2019") == [
        "1️⃣«2019» varning: målet beslutades 2019, före det mål som det ersätter, maj 2020 [ersätter-nyare-mål]"
          + " = rätta beslutat, eller låt det andra målet ersätta"
      ])
  }

  @Test func letsChainsAndPartsBe() {
    #expect(told("id: a", "id: b, ersätter: a", "id: c, ersätter: b", "id: d, del-av: c", "id: e, del-av: c") == [])
    #expect(told("id: a, beslutat: 2019", "id: b, ersätter: a, beslutat: 2019-06") == [])
    #expect(told("id: a, ersätter: b", "id: b, del-av: a") == [])
  }
}
