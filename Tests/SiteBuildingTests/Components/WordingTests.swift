import Archive
import Quantities
import Testing

@testable import SiteBuilding

struct WordingTests {
  @Test(
    arguments: [
      ("14 av 34", nil, "14 av 34 (41\u{A0}%)"), ("14 av 34", .percent, "14 av 34 (41\u{A0}%)"),
      ("68 av 125", .points, "68 av 125 poäng"), ("5 av 10", .points, "5 av 10 poäng"),
      ("3,5 månader", .months, "3,5\u{A0}månader"),
      ("68", .points, "68"),
    ] as [(String, Indicator.Measure?, String)])
  func writesFiguresOfAnIndicator(text: String, measure: Indicator.Measure?, expected: String) throws {
    #expect(Wording.figure(try Quantity.parse(text).get(), measure) == expected)
  }

  @Test(arguments: [
    (0, "0 insatser"), (1, "1 insats"), (2, "2 insatser"), (1250, "1\u{A0}250 insatser"),
  ])
  func counts(number: Int, expected: String) {
    #expect(Wording.count(number, "insats", "insatser") == expected)
  }

  @Test(
    arguments: [
      ([], ""), (["A"], "A"), (["A", "B"], "A och B"), (["A", "B", "C"], "A, B och C"),
    ] as [([String], String)])
  func lists(words: [String], expected: String) {
    #expect(Wording.list(words) == expected)
  }

  @Test(arguments: [
    ("övrigt", "Övrigt"), ("a\u{30A}r", "A\u{30A}r"), ("", ""), ("IPS", "IPS"), ("9 av 10", "9 av 10"),
  ])
  func beginsASentence(text: String, expected: String) {
    #expect(Wording.sentence(text) == expected)
  }

  @Test(arguments: [("Rapporten", "."), ("Vad blev det?", ""), ("Nu!", ""), ("Slut.", ""), ("", ".")])
  func endsASentenceOnce(text: String, expected: String) {
    #expect(Wording.stop(after: text) == expected)
  }

  @Test(arguments: [
    ("14 av 34", "41 %", true), ("14 av 34", "41,2 %", false), ("14 av 34", "ca 41 %", false), ("41 %", "41 %", true),
    ("41 %", "42 %", false),
  ])
  func knowsWhatAFigureSays(value: String, stated: String, expected: Bool) throws {
    let stated = try Quantity.parse(stated).get()
    #expect(Wording.says(try Quantity.parse(value).get(), stated) == expected)
    #expect(!Wording.says(nil, stated))
  }
}
