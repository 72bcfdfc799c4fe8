import Testing

@testable import Checks

/// The years of measures, outcomes and underlag, held against the sentences with the same figure: `MeasuredYears`.
struct MeasuredYearsTests {
  private func told(_ report: String, _ text: String) -> [String] {
    Checked(
      insats: "mål: [{id: m, text: Stöd ges., krav: minst 5}]", date: "2024",
      report: report
        + "\nanmärkningar: [{text: Under 2013 hände inget. Under 2014 hände inget. Under 2015 hände inget.}]",
      text: text, ["indikatorer.yml": "ersattning: {namn: Aktivitetsersättning, definition: D, enhet: procent}\n"]
    ).told(SameEventCheck.self).filter { $0.contains("händelse") }
  }

  private static let measure =
    "mått: [{indikator: ersattning, namn: Aktivitetsersättning vid start, värde: 41 %, år: 2014}]"
  private static let underlag = "underlag: [{slag: utvärdering (Payoff), grupp: deltagare, svar: 19, år: 2014}]"

  @Test(
    arguments: [
      (measure, "Många remitteras hit. År 2015 hade 41 procent aktivitetsersättning."),
      (measure, "Aktivitetsersättning hade 41 procent under 2013."),
      (underlag, "Payoffs utvärdering 2015 av 19 deltagare jämför två år."),
    ])
  func catchesAnotherYear(report: String, text: String) {
    let told = told(report, text)
    #expect(told.count == 1 && told[0].contains("2014"), "\(told)")
  }

  @Test(
    arguments: [
      (measure, "År 2014 hade 41 procent aktivitetsersättning."),
      (measure, "År 2015 hade 44 procent aktivitetsersättning."),
      (measure, "År 2015 var 41 procent kvinnor."),
      (measure, "Mellan 2014 och 2015 hade 41 procent aktivitetsersättning."),
      (measure, "År 2016 hade 41 procent aktivitetsersättning."),
      (underlag, "Under 2015 slutade 19 personer."),
      (
        "mått: [{indikator: ersattning, namn: Aktivitetsersättning vid start, värde: 41 %, år: 2014}, {indikator: ersattning, namn: Aktivitetsersättning vid slut, värde: 41 %, år: 2015}]",
        "År 2015 hade 41 procent aktivitetsersättning."
      ),
    ])
  func letsOtherFiguresBe(report: String, text: String) {
    #expect(told(report, text) == [])
  }

  /// The caption of a table tells of what its last row counts.
  @Test(arguments: [(2014, true), (2013, false)])
  func holdsACaptionAgainstTheMeasure(year: Int, isTold: Bool) {
    let report =
      "mått: [{indikator: ersattning, värde: 31 av 54, kvinnor: 16 av 26, män: 15 av 28, bas: avslutade, år: 2013}]"
    let table = """
      | Vad | Totalt | Kvinnor | Män |
      |---|--:|--:|--:|
      | Arbete | 31 | 16 | 15 |
      | Annat | 23 | 10 | 13 |
      | Totalt | 54 | 26 | 28 |

      Tabell: Vad de avslutade gick till, antal avslutade \(year)
      """
    #expect(told(report, table).isEmpty != isTold)
  }
}
