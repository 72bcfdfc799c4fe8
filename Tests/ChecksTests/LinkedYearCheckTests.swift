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

  /// The sentence around a link tells of what is behind it.
  @Test(
    arguments: [
      ("När det 1️⃣2020 finansierade sin första insats, [A](../insatser/a/insats.md), var det nytt.", "2020"),
      ("[A](../insatser/a/insats.md) startade 1️⃣2020 i Krokom.", "2020"),
      ("Förbundet bildades. Den insats som började 1️⃣2020 var [A](../insatser/a/insats.md).", "2020"),
    ])
  func catchesAnInsatsThatBeganInAnotherYear(text: String, year: String) {
    #expect(
      told(text) == [
        "1️⃣«\(year)» varning: \(year) står här, men insatsen började oktober 2019 på rad 4 i insatser/a/insats.md"
          + " [länkens-år-stämmer-inte] = rätta det ena årtalet"
      ])
  }

  @Test(
    arguments: [
      "När det 2019 finansierade sin första insats, [A](../insatser/a/insats.md), var det nytt.",
      // What comes before is its preparation, and what comes long after is something else.
      "Arbetet med [A](../insatser/a/insats.md) började 2018.", "[A](../insatser/a/insats.md) startade 2021 i Åre.",
      "Under 2020 hade [A](../insatser/a/insats.md) tio deltagare.",
      "[A](../insatser/a/insats.md) finns kvar. En annan insats startade 2020.",
      "[A](../insatser/a/insats.md) startade 2019 och växte 2020.",
    ])
  func letsOtherSentencesBe(text: String) {
    #expect(told(text).filter { $0.contains("länkens-år") } == [])
  }

  private func covered(_ text: String) -> [String] {
    Checked([
      "forbund/f.md": "---\nnamn: F\n---\n", "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\n\(text)\n",
      "insatser/a/r.md": "---\ntitel: R\ntyp: artikel\ndatum: 2016-03\navser: 2011/2015\n---\nText.\n",
    ]).told(LinkedYearCheck.self)
  }

  @Test(
    arguments: [
      ("Utvecklingen 2011–1️⃣2014 redovisas i [artikeln](r.md).", "2014", "2011–2014"),
      ("Utvecklingen 1️⃣2012–2015 redovisas i [artikeln](r.md).", "2012", "2012–2015"),
      ("Mer finns. I [artikeln](r.md) redovisas åren 2011–1️⃣2016.", "2016", "2011–2016"),
    ])
  func catchesOtherYearsThanTheReportCovers(text: String, place: String, years: String) {
    let told = covered(text)
    #expect(
      told.count == 1
        && told[0].hasPrefix(
          "1️⃣«\(place)» varning: \(years) står här, men rapporten avser 2011–2015 på rad 5 i insatser/a/r.md [länkens"),
      "\(told)")
  }

  @Test(
    arguments: [
      "Utvecklingen 2011–2015 redovisas i [artikeln](r.md).", "Utvecklingen 2012–2014 redovisas i [artikeln](r.md).",
      "Utvecklingen 2011–2013 redovisas i [artikeln](r.md).", "Projektet pågick 2011–2014. Se [artikeln](r.md).",
      "Utvecklingen 2011–2014 redovisas i [en rapport](https://exempel.se/r.md).",
    ])
  func letsOtherSpansBe(text: String) {
    #expect(covered(text) == [])
  }

  /// The glossary and the concepts speak of the archive's own reports.
  @Test(
    arguments: [
      ("I rapporten från 2021 ett landsting.", true), ("Ett landsting i artikeln från mars 2019.", true),
      ("Se utvärderingen från 2021.", true), ("I rapporten från 2020 ett landsting.", false),
      ("I rapporten från 2015 ett landsting.", false), ("Region sedan 2019, då regionerna bildades.", false),
      ("I rapporterna från 2019 och 2021.", false),
    ])
  func holdsConceptsAgainstTheReports(text: String, isTold: Bool) {
    let told = Checked(
      insats: "",
      [
        "begrepp.yml": "parter:\n  region:\n    namn: Regionen\n    text: \(text)\n",
        "ordlista.yml": "LT:\n  betyder: landstinget\n  text: \(text)\n",
      ]
    ).told(LinkedYearCheck.self).filter { $0.contains("texten talar om rapporten från") }
    #expect(told.count == (isTold ? 2 : 0), "\(told)")
  }
}
