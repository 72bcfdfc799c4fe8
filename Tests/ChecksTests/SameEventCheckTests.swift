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
}
