import Testing

@testable import Checks

struct TableYearCheckTests {
  private func told(_ text: String, _ years: Int...) -> [String] {
    Checked(
      date: "2024",
      text: text + "\n\n| Uppgift | År | Andel |\n|---|---|--:|\n"
        + years.map { "| Kommuner | \($0) | 5 % |\n" }.joined() + "\nTabell: Läget 2024\n"
    ).told(TableYearCheck.self)
  }

  @Test(
    arguments: [
      ("En kartläggning från 1️⃣2009 och uppgifter från 2014.", 2009, 2008, 11),
      ("En kartläggning från 2008 och uppgifter från december 1️⃣2015.", 2015, 2014, 13),
      ("Sämst var det 2008. Uppgifterna från 1️⃣2013 är bättre.", 2013, 2014, 13),
    ])
  func catchesAYearThatTheTableDoesNotHave(text: String, year: Int, other: Int, line: Int) {
    let told = told(text, 2008, 2008, 2014)
    #expect(
      told.count == 1
        && told[0].contains("varning: \(year) står här, men tabellen har \(other) på rad \(line) [tabellens-år"),
      "\(told)")
  }

  @Test(
    arguments: [
      "En kartläggning från 2008 och uppgifter från 2014.", "En kartläggning från 2009.",
      "En kartläggning från 2009 och uppgifter från 2015.", "Uppgifter från 2008, 2009 och 2014.",
      "En kartläggning från 2008 och uppgifter från 2017.",
      // Another paragraph stands between.
      "En kartläggning från 2009 och uppgifter från 2014.\n\nUppgifterna står i en tabell.",
    ])
  func letsOtherYearsBe(text: String) {
    #expect(told(text, 2008, 2008, 2014) == [])
  }

  @Test func letsAColumnOfOtherNumbersBe() {
    #expect(told("Mellan 2009 och 2014.", 2008, 2014, 512) == [])
  }
}
