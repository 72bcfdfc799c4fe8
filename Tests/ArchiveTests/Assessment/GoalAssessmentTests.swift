import Diagnostics
import Quantities
import Testing

@testable import Archive

struct GoalAssessmentTests {
  /// The goal with the keys `goal` held against the outcome with the keys `outcome`; nil for a report without it.
  static func assess(_ goal: String, _ outcome: String?) throws -> GoalAssessment {
    let reading = Reading(
      insats: "mål: [{id: m, text: T, \(goal)}]", report: outcome.map { "utfall: {m: {\($0)}}" } ?? "")
    #expect(reading.told == [])
    let assessments = reading.archive.assessments(in: try #require(reading.report))
    #expect(assessments.count == 1)
    return assessments[0]
  }

  @Test(
    arguments: [
      ("krav: minst 60 %", "värde: 21 av 34", .met), ("krav: minst 60 %", "värde: 14 av 34", .notMet),
      ("krav: minst 60 %", "värde: 3 månader", .undecidable(.unitsDiffer)),
      ("krav: minst 60", "värde: 14 av 34", .undecidable(.unitMissing)),
      ("krav: minst 55 %", "värde: drygt 50 %", .undecidable(.boundTooLoose)),
      ("krav: minst 60 %", "kvinnor: 60 %", .undecidable(.noValue)), ("krav: minst 60 %", "efter: 61 %", .met),
      ("krav: högst 15 personer", "värde: 15", .met), ("krav: högst 15 personer", "värde: 16 personer", .notMet),
      ("krav: högst 15 personer", "värde: drygt 10 personer", .undecidable(.boundTooLoose)),
      ("krav: mellan 40 och 60 %", "värde: 1 av 2", .met), ("krav: mellan 40 och 60 %", "värde: 39 %", .notMet),
      ("krav: mellan 40 och 60 %", "värde: drygt 55 %", .undecidable(.boundTooLoose)),
      ("krav: 60 personer", "värde: 60", .met), ("krav: 60 personer", "värde: 59", .notMet),
      ("krav: 60 personer", "värde: 3 dagar", .undecidable(.unitsDiffer)),
      ("krav: \"från 3,9 till 3,0 månader\"", "värde: 3 månader", .met),
      ("krav: \"från 3,9 till 3,0 månader\"", "före: \"3,9\", efter: \"3,1\"", .notMet),
      ("krav: \"från 3,9 till 3,0 månader\"", "bedömning: ej uppfyllt", .undecidable(.noValue)),
      ("krav: öka från 20 %", "värde: 21 %", .met), ("krav: öka från 20 %", "värde: 1 av 5", .notMet),
      ("krav: öka", "före: 4, efter: 5", .met), ("krav: öka", "före: 5, efter: 5", .notMet),
      ("krav: öka", "efter: 5", .undecidable(.baselineMissing)),
      ("krav: öka, baslinje: {värde: 20 %}", "värde: 21 %", .met),
      ("krav: öka, baslinje: {värde: ca 20 %}", "värde: 21 %", .undecidable(.boundTooLoose)),
      ("krav: minska från 4", "värde: 3", .met), ("krav: minska", "före: 4, efter: 5", .notMet),
      ("krav: minska", "värde: 3", .undecidable(.baselineMissing)),
      ("krav: minst 40 % av vardera könet", "kvinnor: 21, män: 30", .met),
      ("krav: minst 40 % av vardera könet", "kvinnor: 20, män: 31", .notMet),
      ("krav: minst 40 % av vardera könet", "kvinnor: 20", .undecidable(.noValue)),
      ("krav: fördelning ca, fördelning: {a: 20 %, b: 80 %}", "fördelning: {a: 24 %, b: 76 %}", .met),
      ("krav: fördelning, fördelning: {a: 20 %, b: 80 %}", "fördelning: {a: 24 %, b: 76 %}", .notMet),
      ("krav: fördelning, fördelning: {a: 20 %, b: 80 %}", "fördelning: {a: 4, b: 16}", .met),
      ("krav: fördelning, fördelning: {a: 20 %}", "fördelning: {b: 20 %}", .undecidable(.categoryMissing("a"))),
      ("krav: fördelning, fördelning: {a: 20 %}", "värde: 20 %", .undecidable(.noValue)),
      ("krav: ja", "bedömning: uppfyllt", .met), ("krav: ja", "bedömning: ej uppfyllt", .notMet),
      ("krav: ja", "bedömning: delvis uppfyllt", .undecidable(.noValue)),
      ("krav: ja", "bedömning: går inte att bedöma", .undecidable(.noValue)),
      ("krav: ja", "motivering: M", .undecidable(.noValue)),
      ("krav: kvalitativt", "bedömning: uppfyllt", .undecidable(.qualitative)),
      ("krav: kvalitativt", "värde: 3", .undecidable(.qualitative)),
      ("krav: minst 30 % och högst 40 %", "värde: 35 %", .met),
      ("krav: minst 30 % och högst 40 %", "värde: 45 %", .notMet),
      ("krav: minst 30 % och kvalitativt", "värde: 35 %", .undecidable(.qualitative)),
      ("krav: minst 30 % och kvalitativt", "värde: 25 %", .notMet),
    ] as [(String, String, Evaluation)])
  func holdsEveryFormOfRequirementAgainstAnOutcome(goal: String, outcome: String, expected: Evaluation) throws {
    let assessment = try Self.assess(goal, outcome)
    #expect(assessment.status == .reported)
    #expect(assessment.computed == expected)
    let verdict: Verdict? =
      switch expected {
      case .met: .met
      case .notMet: .notMet
      case .undecidable: nil
      }
    #expect(assessment.computedVerdict == verdict)
    #expect(assessment.verdict == verdict ?? assessment.outcome?.verdict?.value ?? .undecided)
    #expect(!assessment.isOverruled)
  }

  @Test(
    arguments: [
      ("", nil, .silent), ("", "ej-redovisat: Väntar, bedömning: uppfyllt", .missing(reason: "Väntar")),
      ("", "värde: ca 87 %", .estimated), ("", "efter: ca 87 %", .estimated),
      ("", "kvinnor: ca 6, män: 8", .estimated), ("", "kvinnor: 6, män: ca 8", .estimated),
      ("", "fördelning: {a: 20 %, b: ca 80 %}", .estimated), ("", "värde: uppskattningsvis 87 %", .estimated),
      ("", "värde: drygt 87 %", .reported), ("", "värde: knappt 87 %", .reported), ("", "värde: 87 %", .reported),
      ("", "bedömning: uppfyllt", .reported), ("", "motivering: M", .reported),
      ("", "värde: 87 %, annan-fråga: Andel nöjda", .proxy(question: "Andel nöjda")),
      ("", "värde: ca 87 %, annan-fråga: Andel nöjda", .proxy(question: "Andel nöjda")),
      (", bas: avslutade", "värde: 87 %, bas: deltagare", .otherBase(stated: "deltagare", wanted: "avslutade")),
      (", bas: avslutade", "värde: ca 87 %, bas: svarande", .otherBase(stated: "svarande", wanted: "avslutade")),
      (", bas: avslutade", "värde: 87 %, bas: avslutade", .reported), (", bas: avslutade", "värde: 87 %", .reported),
      ("", "värde: 87 %, bas: avslutade", .reported),
      (", bas: avslutade", "ej-redovisat: Väntar, bas: deltagare", .missing(reason: "Väntar")),
    ] as [(String, String?, GoalAssessment.Status)])
  func tellsWhatAnOutcomeIsWorth(goal: String, outcome: String?, status: GoalAssessment.Status) throws {
    let assessment = try Self.assess("krav: minst 60 %\(goal)", outcome)
    #expect(assessment.status == status)
    if status != .reported { #expect(assessment.computedVerdict == .undecided) }
  }
}
