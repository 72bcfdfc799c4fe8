import Testing

@testable import Checks

struct SameEventCheckTests {
  private func told(_ text: String, insats: String = "", report: String = "") -> [String] {
    Checked(insats: insats, report: report, text: text).told(SameEventCheck.self).filter { $0.contains("händelse") }
  }

  private func line(_ year: Int, _ other: Int) -> String { "varning: \(year) står här, men \(other) om samma händelse" }

  @Test(
    arguments: [
      (
        "Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.\n\nTidiga samtal infördes efter styrgruppens beslut den 14 mars 2022.",
        "", "", 2022, 2021
      ),
      (
        "Insatsen pågick från den 1 oktober 2012 till den 30 september 2014.", "period: 2011-10-01/2014-09-30", "",
        2012, 2011
      ),
      (
        "En kartläggning av ungas behov började hösten 2013 i Falun.\n\n```tidslinje\nrubrik: T\nhändelser:\n  - {när: hösten 2012, vad: En kartläggning av ungas behov i Falun.}\n```",
        "", "", 2012, 2013
      ),
      ("", "", "återgivning: omskriven\nkälla: {titel: T, datum: 2021-01-01}\ndatum: 2020-01-01", 2020, 2021),
    ])
  func catchesAYearThatAnotherPlaceContradicts(text: String, insats: String, report: String, year: Int, other: Int) {
    let told = Checked(
      [
        "forbund/f.md": "---\nnamn: F\n---\n",
        "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n\(insats)\n---\n",
        "insatser/a/rapport.md":
          "---\ntitel: R\ntyp: delrapport\n\(report.contains("datum") ? "" : "datum: 2024\n")\(report)\n---\n\(text)\n",
      ]
    ).told(SameEventCheck.self).filter { $0.contains("händelse") }
    #expect(told.count == 1 && told[0].contains(line(year, other)), "\(told)")
  }

  @Test(
    arguments: [
      "Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.\n\nDen 14 mars 2022 flyttade teamet till nya lokaler.",
      "Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.\n\nStyrgruppen beslutade även den 14 mars 2022 om tidiga samtal.",
      "I mars 2020 hölls en utbildning i IPS.\n\nI mars 2021 hölls en utbildning i IPS.",
      "Hösten 2012 gjordes en kartläggning.\n\nHösten 2013 gjordes en uppföljning.",
      "Under 2019 deltog 152 personer.\n\nUnder 2020 deltog 125 personer.",
      "Insatsen pågick från den 1 oktober 2019 till den 30 september 2024.",
      "Insatsen skulle pågå till den 30 september 2023.\n\nInsatsen pågick till den 30 september 2024.",
    ])
  func letsOtherYearsBe(text: String) {
    #expect(told(text, insats: "period: 2019-10-01/2024-09-30") == [])
  }

  @Test func letsPositionsAndAmountsBe() {
    let rows = "rader: [{period: 2020-01-01/2020-12-31, budget: 1 kr}, {period: 2021-01-01/2021-12-31, budget: 1 kr}]"
    #expect(told("```ekonomi\nrubrik: R\n\(rows)\n```", insats: "period: 2020-01-01/2021-12-31") == [])
  }

  /// Fewer words are enough where more speaks against a year.
  @Test(
    arguments: [
      // It stands nowhere else.
      (
        "Kartläggningen av unga gjordes 2014.", "underlag: [{slag: kartläggning, år: 2013}, {slag: enkät, år: 2013}]",
        2014, 2013
      ),
      // The month is the same.
      (
        "Handledningen kom i gång i mars 2018.\n\nUnder 2017 ändrades annat.",
        "anmärkningar: [{text: Handledning gavs från mars 2017.}]", 2018, 2017
      ),
      // A span with one end in common.
      (
        "Resursteamet fanns 2012–2015.\n\nSedan kom 2015 ett annat.",
        "underlag: [{slag: uppgifter om resursteamet, kommentar: Årliga tal för resursteamet 2012–2014.}]", 2015, 2014
      ),
    ])
  func catchesAYearThatStandsAlone(text: String, report: String, year: Int, other: Int) {
    let told = told(text, report: report)
    #expect(told.count == 1 && told[0].contains("\(year)") && told[0].contains("\(other)"), "\(told)")
  }

  @Test(
    arguments: [
      "Under 2018 kom 24 deltagare.\n\nUnder 2019 kom 31 deltagare.",
      "Kartläggningen gjordes 2013.\n\nHösten 2014 följdes kartläggningen upp igen.",
      "Resursteamet fanns 2012–2015.\n\nEtt annat team fanns 2012–2014.",
      "På 2010-talet fanns ett team.\n\nTeamet kom 2011.\n\nTeamet växte 2011.",
    ])
  func letsYearsWithAStoryOfTheirOwnBe(text: String) {
    #expect(told(text, report: "underlag: [{slag: enkät, grupp: deltagare, år: 2017}]") == [])
  }

  /// A sentence of insats.md and one of the report are told of the same insats.
  @Test func catchesAYearThatTheTextOfTheInsatsContradicts() {
    func told(_ year: Int) -> [String] {
      Checked([
        "forbund/f.md": "---\nnamn: F\n---\n",
        "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\nTeamet flyttade till vårdcentralen i juni \(year).\n",
        "insatser/a/rapport.md":
          "---\ntitel: R\ntyp: delrapport\ndatum: 2024\n---\nI juni 2016 flyttade alla till vårdcentralen.\n",
      ]).told(SameEventCheck.self).filter { $0.contains("händelse") }
    }
    #expect(told(2017).count == 1)
    #expect(told(2016) == [])
    #expect(told(2019) == [])
  }

  private func later(_ text: String, report: String = "") -> [String] {
    Checked(report: report, text: text).told(SameEventCheck.self).filter { $0.contains("år-efter-rapporten") }
  }

  @Test(
    arguments: [
      ("Hösten 1️⃣2021 började en ny coach.", "hösten 2021"), ("Insatsen bytte namn i 1️⃣mars 2022.", "mars 2022"),
      ("Teamet flyttade. Sedan 1️⃣2021 sitter alla tillsammans.", "2021"),
      // The year is named elsewhere, but only as a plan.
      ("Stödet har funnits sedan 1️⃣juni 2021.\n\nEnligt planen pågår arbetet till 2021.", "juni 2021"),
      ("Beskedet kom sommaren 1️⃣2021.\n\nLagen ska ändras 2021.", "sommaren 2021"),
    ])
  func catchesAYearAfterTheReport(text: String, date: String) {
    let told = later(text)
    #expect(told.count == 1 && told[0].contains("texten talar om \(date), men rapporten är från 2020"), "\(told)")
  }

  @Test(
    arguments: [
      "En ny coach ska börja hösten 2021.", "Enligt planen pågår arbetet till 2023.", "Målet var 60 procent år 2025.",
      "Pengarna räcker fram till 2021.", "Arbetet fortsätter 2021.", "Hösten 2020 började en ny coach.",
      "Nästa steg är MIA, med start 2021.", "Insatsen förlängdes till 2022.",
      "| Uppgift | År |\n|---|---|\n| Slut | 2022 |\n\nTabell: Tider",
      "Lagen ändrades 2021.\n\nUnder 2021 gällde den nya lagen.",
      "Lagen ändrades i juni 2021.\n\nUnder hösten 2021 gällde den nya lagen.",
    ])
  func letsPlansBe(text: String) {
    #expect(later(text) == [])
  }
}
