import Diagnostics
import TestSupport
import Testing

struct DiagnosticTests {
  private func diagnostic(_ file: UInt32, _ start: Int, _ rule: Rule, _ message: String) -> Diagnostic {
    Diagnostic(rule, message, at: SourceSpan(file: .init(index: file), start: start, length: 1))
  }

  @Test func standsInTheOrderOfFilePlaceRuleAndWording() {
    let inOrder = [
      diagnostic(0, 7, Rule("ö-regel"), "z"),
      diagnostic(0, 8, Rule("a-regel"), "a"),
      diagnostic(0, 8, Rule("a-regel"), "b"),
      diagnostic(0, 8, Rule("b-regel", .warning), "a"),
      diagnostic(0, 11, Rule("a-regel"), "a"),
      diagnostic(1, 0, Rule("a-regel"), "a"),
    ]
    for shift in 0..<6 { #expect((inOrder[shift...] + inOrder[..<shift]).sorted() == inOrder) }
    #expect(inOrder.reversed().sorted() == inOrder)
  }

  @Test func takesItsSeverityFromItsRule() {
    #expect(diagnostic(0, 0, Rule("a"), "x").severity == .error)
    #expect(diagnostic(0, 0, Rule("a", .warning), "x").severity == .warning)
    #expect(Severity.error < .warning)
    #expect(Rule("a").isAdjustable == false)
  }

  @Test func keepsItsAdviceInOrder() {
    let span = SourceSpan(file: .init(index: 0), start: 0, length: 1)
    #expect(Diagnostic(Rule("a"), "x", at: span, help: ["b", "a"]).help.map(\.swedish) == ["b", "a"])
    #expect(Diagnostic(Rule("a"), "x", at: span, help: "b").help.map(\.swedish) == ["b"])
    let none: String? = nil
    #expect(Diagnostic(Rule("a"), "x", at: span, help: none).help.isEmpty)
  }

  @Test func isGatheredInTheOrderFound() {
    let problems = ProblemList()
    problems.add(diagnostic(1, 0, Rule("a"), "först"))
    problems.add(Rule("b"), "sedan", at: SourceSpan(file: .init(index: 0), start: 0, length: 1), help: "gör så")
    problems.add(contentsOf: [diagnostic(0, 5, Rule("c"), "sist")])
    #expect(problems.diagnostics.map(\.message.swedish) == ["först", "sedan", "sist"])
    #expect(problems.diagnostics[1].help.map(\.swedish) == ["gör så"])
  }
}
