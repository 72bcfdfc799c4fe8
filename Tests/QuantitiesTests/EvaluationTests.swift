import Testing

@testable import Quantities

struct EvaluationTests {
  private func evaluate(_ requirement: String, _ evidence: Evidence) throws -> Evaluation {
    try Requirements.parse(requirement).get().evaluate(evidence)
  }

  @Test(
    arguments: [
      ("minst 60 %", "14 av 34", .notMet), ("minst 60 %", "6 av 10", .met), ("minst 41 %", "14 av 34", .met),
      ("minst 41,2 %", "14 av 34", .notMet), ("minst 60 personer", "51", .notMet), ("minst 60", "51 personer", .notMet),
      ("minst 60", "14 av 34", .undecidable(.unitMissing)), ("minst 80 %", "87 %", .met),
      ("högst 60 %", "6 av 10", .met),
      ("minst 90 %", "ca 60 %", .notMet), ("minst 60 %", "ca 60 %", .undecidable(.boundTooLoose)),
      ("minst 55 %", "drygt 50 %", .undecidable(.boundTooLoose)), ("minst 50 %", "drygt 50 %", .met),
      ("minst 50 %", "knappt 50 %", .notMet), ("högst 50 %", "knappt 50 %", .met),
      ("högst 40 %", "drygt 50 %", .notMet),
      ("mellan 40 och 60 %", "27 av 54", .met), ("mellan 40 och 60 %", "39 av 61", .notMet),
      ("mellan 40 och 60 %", "drygt 50 %", .undecidable(.boundTooLoose)), ("100 %", "51 av 51", .met),
      ("100 %", "199 av 200", .notMet), ("60 personer", "60", .met), ("ca 60 personer", "57", .met),
      ("ca 60 personer", "51", .notMet), ("drygt 60 personer", "75", .met), ("knappt 60 personer", "60", .notMet),
      ("minst 4 mnkr", "4 800 tkr", .met), ("högst 1 år", "13 månader", .notMet),
      ("minst 3 dagar", "4 %", .undecidable(.unitsDiffer)),
      ("från 3,9 till 3,0 månader", "3,0 månader", .met), ("från 3,9 till 3,0 månader", "3,5 månader", .notMet),
      ("från 3,9 till 3,0 månader", "2,1", .met), ("från 20 till 30 %", "3 av 10", .met),
      ("öka från 2,5 %", "0 av 2", .notMet),
      ("öka från 2,5 %", "2,5 %", .notMet), ("öka", "3 %", .undecidable(.baselineMissing)),
      ("kvalitativt", "3 %", .undecidable(.qualitative)),
      ("ja", "3 %", .undecidable(.noValue)), ("minst ca 60 %", "70 %", .met), ("minst drygt 60 %", "60 %", .met),
      ("minst 30 % och högst 40 %", "39 av 61", .notMet),
      ("minst 30 % och kvalitativt", "39 av 61", .undecidable(.qualitative)),
    ] as [(String, String, Evaluation)])
  func judgesAnOutcome(requirement: String, value: String, expected: Evaluation) throws {
    #expect(try evaluate(requirement, Evidence(value: try Quantity.parse(value).get())) == expected)
  }

  @Test(
    arguments: [
      ("minst 40 % av vardera könet", "21", "30", .met), ("minst 41,2 % av vardera könet", "21", "30", .notMet),
      ("minst 40 % av vardera könet", "20", "31", .notMet),
      ("minst 40 % av vardera könet", "21 av 51", "30 av 51", .met),
      ("minst 40 % av vardera könet", "41 %", "59 %", .met),
      ("minst 40 % av vardera könet", "0", "0", .undecidable(.noValue)),
      ("minst 40 % av vardera könet", "21 kvinnor", "30 män", .met),
      ("minst 2 av 5 av vardera könet", "21", "30", .met),
      ("minst 25 personer av vardera könet", "21", "30", .notMet), ("minst 40 % av vardera könet", "ca 25", "30", .met),
    ] as [(String, String, String, Evaluation)])
  func judgesEachSex(requirement: String, women: String, men: String, expected: Evaluation) throws {
    let evidence = Evidence(women: try Quantity.parse(women).get(), men: try Quantity.parse(men).get())
    #expect(try evaluate(requirement, evidence) == expected)
  }

  @Test func wantsBothSexes() throws {
    let evidence = Evidence(women: Quantity(count: 21))
    #expect(try evaluate("minst 40 % av vardera könet", evidence) == .undecidable(.noValue))
  }

  @Test func looksForTheStartInTheRequirementThenBeforeThenBaseline() throws {
    let (three, four, five) = (Quantity(count: 3), Quantity(count: 4), Quantity(count: 5))
    #expect(try evaluate("öka från 5", Evidence(before: three, after: four)) == .notMet)
    #expect(try evaluate("öka", Evidence(before: three, after: four, baseline: five)) == .met)
    #expect(try evaluate("öka", Evidence(value: four, baseline: five)) == .notMet)
    #expect(try evaluate("minska", Evidence(value: four, baseline: five)) == .met)
    #expect(try evaluate("minst 4", Evidence(after: four)) == .met)
    #expect(try evaluate("minst 4", Evidence()) == .undecidable(.noValue))
  }

  @Test(
    arguments: [
      ("fördelning ca", ["a": "9", "b": "21", "c": "20"], .met),
      ("fördelning", ["a": "9", "b": "21", "c": "20"], .notMet),
      ("fördelning", ["a": "10", "b": "20", "c": "20"], .met),
      ("fördelning", ["a": "19,6 %", "b": "40,4 %", "c": "40 %"], .met),
      ("fördelning ca", ["a": "25 %", "b": "35 %", "c": "40 %"], .met),
      ("fördelning ca", ["a": "26 %", "b": "35 %", "c": "39 %"], .notMet),
      ("fördelning ca", ["a": "20 %", "b": "40 %"], .undecidable(.categoryMissing("c"))),
      ("fördelning", [:], .undecidable(.noValue)),
      ("fördelning ca", ["a": "1 av 5", "b": "2 av 5", "c": "2 av 5"], .met),
    ] as [(String, [String: String], Evaluation)])
  func judgesADistribution(requirement: String, outcome: [String: String], expected: Evaluation) throws {
    let wanted = try ["a": "20 %", "b": "40 %", "c": "40 %"].mapValues { try Quantity.parse($0).get() }
    let evidence = Evidence(distribution: try outcome.mapValues { try Quantity.parse($0).get() }, wanted: wanted)
    #expect(try evaluate(requirement, evidence) == expected)
  }

  @Test func takesYesOrNoAsItIsSaid() throws {
    #expect(try evaluate("ja", Evidence(done: true)) == .met)
    #expect(try evaluate("ja", Evidence(done: false)) == .notMet)
    let unwanted = Evidence(distribution: ["a": Quantity(count: 1)])
    #expect(try evaluate("fördelning", unwanted) == .undecidable(.wantedMissing))
  }

  @Test func combinesTheWorstFirst() {
    #expect(Evaluation.combine([.met, .undecidable(.noValue), .notMet]) == .notMet)
    let open: [Evaluation] = [.met, .undecidable(.qualitative), .undecidable(.noValue)]
    #expect(Evaluation.combine(open) == .undecidable(.qualitative))
    #expect(Evaluation.combine([.met, .met]) == .met)
    #expect(Evaluation.combine([]) == .undecidable(.noValue))
  }
}
