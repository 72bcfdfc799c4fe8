import Testing

@testable import Checks

struct LinkedYearCheckTests {
  private func told(_ text: String, glossary: String = "", insats: String = "period: 2019-10/2024-09") -> [String] {
    Checked(
      insats: insats, report: "källa: {titel: T, datum: 2019}",
      [
        "forbund/g.md": "---\nnamn: G\n---\n\(text)\n",
        "ordlista.yml": glossary.isEmpty ? "X: {text: Y}\n" : glossary,
      ]
    ).told(LinkedYearCheck.self)
  }

  @Test(
    arguments: [
      ("Se [Payoffs lista från 1️⃣2016](../insatser/a/rapport.md).", "2016", "länken talar om 2016"),
      ("Se [slutrapporten från mars 1️⃣2021](../insatser/a/rapport.md#resultat).", "2021", "länken talar om 2021"),
      ("[Artikeln](../insatser/a/rapport.md) skrevs 1️⃣2018.", "2018", "länken talar om 2018"),
    ])
  func catchesAnotherYearOfAReport(text: String, place: String, message: String) {
    let told = told(text).filter { $0.contains("länkens-år") }
    #expect(
      told.count == 1 && told[0].hasPrefix("1️⃣«\(place)» varning: \(message), men rapporten är från 2020"), "\(told)")
  }

  @Test func catchesOtherYearsOfAnInsats() {
    let told = told("Det betalade [A](../insatser/a/insats.md) 1️⃣2018–2024.")
    #expect(
      told == [
        "1️⃣«2018–2024» varning: 2018–2024 står här, men insatsen pågick 2019–2024 på rad 4 i insatser/a/insats.md"
          + " [länkens-år-stämmer-inte] = rätta det ena årtalet"
      ])
    let word = self.told("", glossary: "A: {text: 1️⃣En insats i Krokom 2019–2025.}\n")
    #expect(word.count == 1 && word[0].contains("2019–2025 står här, men insatsen pågick 2019–2024"))
  }

  @Test(
    arguments: [
      "Se [slutrapporten från 2020](../insatser/a/rapport.md).", "Se [artikeln från 2019](../insatser/a/rapport.md).",
      "Se [erfarenheter från 2016](../insatser/a/rapport.md).", "Se [rapporten från 2016](https://exempel.se/a.md).",
      "Se [rapporten om 2016–2018](../insatser/a/rapport.md).", "[Artikeln](../insatser/a/rapport.md) skrevs senare.",
      "Se [A](../insatser/a/insats.md) 2019–2024.", "Se [A](../insatser/a/insats.md), 2015–2018.",
      "Se [A](../insatser/a/insats.md) 2015–2018.", "Se [rapporten från 2016](bort.md).",
    ])
  func letsOtherLinksBe(text: String) {
    #expect(told(text).filter { $0.contains("länkens-år") } == [])
  }

  @Test func letsOtherWordsBe() {
    #expect(told("", glossary: "B: {text: En insats 2018–2024.}\n") == [])
    #expect(told("", glossary: "A: {text: En insats 2018–2024.}\n", insats: "period: 2019/") == [])
    #expect(told("", glossary: "A: {text: En insats 2019–2024.}\n") == [])
  }
}
