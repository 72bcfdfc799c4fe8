import Testing

@testable import Checks

struct HeadingLevelCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(HeadingLevelCheck.self) }

  @Test(
    arguments: [
      ("## A\n\n1️⃣#### B", "#### B", 4, 2, "### B"), ("1️⃣### B", "### B", 3, 1, "## B"),
      ("## A\n\n### B\n\n1️⃣###### C", "###### C", 6, 3, "#### C"), ("## A\n\n> 1️⃣#### B", "> #### B", 4, 2, "### B"),
    ])
  func catchesALevelThatIsLeftOut(text: String, place: String, level: Int, before: Int, advice: String) {
    let expected =
      " varning: rubriknivå \(level) följer på nivå \(before), och nivån däremellan saknas [rubriknivå-hoppar]"
      + " = skriv \(advice)"
    #expect(told(text).map { $0.drop { $0 != "»" }.dropFirst() } == [expected[...]])
    #expect(told(text).first?.contains("«\(place)»") == true)
  }

  @Test(arguments: ["## A\n\n### B\n\n#### C\n\n## D\n\n### E", "Text.", "## A\n\n## B", "## A\n\n```\n#### C\n```"])
  func letsLevelsInOrderBe(text: String) {
    #expect(told(text) == [])
  }
}
