import Testing

@testable import Checks

struct TypedPairsTests {
  private func told(insats: String = "", report: String, _ text: String = "") -> [String] {
    Checked(insats: insats, report: report, text: text).told(FigureAgreementCheck.self)
      .filter { $0.contains("samma-uppgift-olika-tal") }
  }

  private static let goal = "mål: [{id: m, text: Fler företag ska starta., krav: öka, indikator: foretag}]"
  private static let series = "mått: [{indikator: foretag, serie: {2011: 3, 2012: 4, 2015: 9}}]"

  @Test(
    arguments: [
      // The comment says which years they are.
      ("utfall: {m: {före: 1️⃣4, efter: 9, kommentar: Antalet 2011 och 2015.}}", "4 står här, men 3 om samma sak"),
      ("utfall: {m: {före: 3, efter: 1️⃣8, kommentar: Antalet 2011 och 2015.}}", "8 står här, men 9 om samma sak"),
      // No value of the series.
      ("utfall: {m: {före: 1️⃣2, efter: 9}}", "2 står här, men 3 om samma sak"),
    ])
  func catchesAnOutcomeThatIsNotItsSeries(outcome: String, message: String) {
    let told = told(insats: Self.goal, report: "\(outcome)\n\(Self.series)")
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "utfall: {m: {före: 3, efter: 9}}",
      // The series began before the insats, or is longer.
      "utfall: {m: {före: 4, efter: 9}}", "utfall: {m: {före: 4, efter: 9, kommentar: Antalet 2012 och 2015.}}",
      "utfall: {m: {före: ca 2, efter: 9}}",
    ])
  func letsAnOutcomeBeAPartOfItsSeries(outcome: String) {
    #expect(told(insats: Self.goal, report: "\(outcome)\n\(Self.series)") == [])
  }

  @Test(
    arguments: [
      ("{värde: 13}", "före: 1️⃣14, efter: 19", true), ("{värde: 13, avser: Antalet 2011}", "före: 1️⃣14, efter: 19", true),
      ("{värde: 13}", "före: 13, efter: 19", false), ("{värde: 13, avser: Öppen arena}", "före: 14, efter: 19", false),
      ("{värde: ca 13}", "före: 14, efter: 19", false), ("{värde: 13 %}", "före: 14, efter: 19", false),
      ("{värde: 3 år}", "före: 1️⃣4 år, efter: 5 år", true),
    ])
  func holdsTheBaselineAgainstTheValueBefore(baseline: String, outcome: String, isTold: Bool) {
    let told = told(
      insats: "mål: [{id: m, text: Fler företag ska starta., krav: öka, baslinje: \(baseline)}]",
      report: "utfall: {m: {\(outcome), kommentar: Antalet 2011.}}")
    #expect(told.count == (isTold ? 1 : 0), "\(told)")
  }

  @Test(
    arguments: [
      ("minst 60 personer", "{totalt: 51, planerat: 60}", "1️⃣52 personer", true),
      ("60 personer", "{totalt: 51, planerat: 60}", "1️⃣15 personer", true),
      ("minst 60 personer", "{totalt: 149, planerat: 60}", "1️⃣148 personer", true),
      ("minst 60 personer", "{totalt: 51, planerat: 60}", "51 personer", false),
      ("minst 40 personer", "{totalt: 51, planerat: 60}", "52 personer", false),
      ("minst 60 personer", "{totalt: 51, planerat: 60}", "ca 50 personer", false),
      ("minst 60 personer", "{totalt: 51}", "52 personer", false),
    ])
  func holdsTheNumberOfParticipantsAgainstTheGoal(goal: String, participants: String, value: String, isTold: Bool) {
    let told = told(
      insats: "mål: [{id: m, text: Många ska få stöd., krav: \(goal)}]",
      report: "deltagare: \(participants)\nutfall: {m: {värde: \(value)}}")
    #expect(told.count == (isTold ? 1 : 0), "\(told)")
  }

  @Test(
    arguments: [
      ("{slag: enkät, grupp: chefer, svar: 1️⃣5}", true), ("{slag: enkät, grupp: chefer, svar: 1️⃣3, år: 2020}", true),
      ("{slag: webbenkät, grupp: chefer, svar: 1️⃣9}", true), ("{slag: enkät, grupp: chefer, svar: 4}", false),
      ("{slag: enkät, grupp: deltagare, svar: 5}", false), ("{slag: enkät, grupp: chefer, svar: 5, år: 2019}", false),
      ("{slag: intervju, grupp: chefer, svar: 5}", false),
    ])
  func holdsTheAnswersAgainstTheirSurvey(underlag: String, isTold: Bool) {
    let block =
      "```enkät\nrubrik: R\ngrupp: chefer\ntid: 2020\nsvarande: 4\nfrågor: [{fråga: F, svar: {Ja: 3, Nej: 1}}]\n```\n"
    #expect(told(report: "underlag: [\(underlag)]", block).count == (isTold ? 1 : 0))
  }
}
