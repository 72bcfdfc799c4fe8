import Testing

@testable import Quantities

struct RequirementsTests {
  @Test(arguments: [
    ("minst 60 %", "minst 60 %"), ("Minst 60 procent", "minst 60 %"), ("högst 15 personer", "högst 15 personer"),
    ("mellan 40 och 60 %", "mellan 40 och 60 %"), ("mellan 40 % och 60 %", "mellan 40 och 60 %"),
    ("mellan 3 och 4 mnkr", "mellan 3 och 4 mnkr"), ("mellan 3 av 10 och 5 av 10", "mellan 3 av 10 och 5 av 10"),
    ("60 personer", "60 personer"), ("ca 60 personer", "ca 60 personer"), ("100 %", "100 %"),
    ("från 3,9 till 3,0 månader", "från 3,9 till 3,0 månader"),
    ("från 3,9 månader till 3,0", "från 3,9 till 3,0 månader"),
    ("från 4,3 till 6,0 av 10", "från 4,3 till 6,0 av 10"), ("från 6 månader till 1 år", "från 6 månader till 1 år"),
    ("öka", "öka"), ("öka från 2,5 %", "öka från 2,5 %"), ("minska", "minska"), ("MINSKA från 3,9", "minska från 3,9"),
    ("öka från 20 till 50 %", "från 20 till 50 %"), ("minst 40 % av vardera könet", "minst 40 % av vardera könet"),
    ("minst 10 personer av vardera könet", "minst 10 personer av vardera könet"), ("minst 6 av 10", "minst 6 av 10"),
    ("fördelning", "fördelning"), ("fördelning ca", "fördelning ca"), ("fördelning cirka", "fördelning ca"),
    ("ja", "ja"), ("kvalitativt", "kvalitativt"),
    ("minst 60 personer och högst 15 %", "minst 60 personer och högst 15 %"),
    ("mellan 40 och 60 % och minst 3 personer och ja", "mellan 40 och 60 % och minst 3 personer och ja"),
    ("fo\u{308}rdelning ca", "fördelning ca"), ("minst\u{A0}60\u{A0}%", "minst 60 %"),
  ])
  func readsAndWritesRequirements(text: String, expected: String) throws {
    let requirements = try Requirements.parse(text).get()
    #expect(requirements.formatted().replacingNoBreakSpaces() == expected)
    #expect(try Requirements.parse(requirements.formatted()).get() == requirements)
  }

  @Test(
    arguments: [
      ("", .empty, 0..<0), ("minimum 60 %", .unknownRequirement("minimum"), 0..<7), ("minst", .empty, 0..<5),
      ("minst 60 procnt", .unknownUnit("procnt"), 9..<15), ("minst 60 % och", .empty, 0..<14),
      ("mellan 40", .missingWord("och"), 0..<9), ("från 3,9", .missingWord("till"), 0..<9),
      ("mellan 60 och 40 %", .boundsReversed, 0..<18), ("mellan 3 månader och 40 %", .unitsDiffer, 0..<26),
      ("öka från 60 till 40 %", .boundsReversed, 0..<23), ("öka mycket", .trailingText, 5..<11),
      ("ja visst", .trailingText, 3..<8),
      ("minst 60 % och helst mer", .unknownRequirement("helst"), 15..<20),
      ("minst alla", .numberInWords(digits: "100 %"), 6..<10),
      ("alla", .numberInWords(digits: "100 %"), 0..<4), ("öka från", .empty, 0..<10), ("mellan och 3", .empty, 0..<12),
      ("minst 1.250.000 kr", .pointsAsThousands, 6..<15), ("av vardera könet", .unknownRequirement("av"), 0..<2),
    ] as [(String, QuantityProblem.Kind, Range<Int>)])
  func tellsWhatIsWrongAndWhere(text: String, kind: QuantityProblem.Kind, range: Range<Int>) {
    guard case .failure(let problem) = Requirements.parse(text) else {
      Issue.record("\(text) was accepted")
      return
    }
    #expect(problem.kind == kind)
    #expect(problem.range == range)
  }

  @Test func suggestsFromTheFormsForAnUnknownWord() {
    guard case .failure(let problem) = Requirements.parse("minnst 60 %") else { return }
    #expect(problem.candidates == Requirements.forms)
    #expect(problem.message() == "”minnst” inleder inget krav")
  }
}
