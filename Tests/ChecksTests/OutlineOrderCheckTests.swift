import Testing

@testable import Checks

struct OutlineOrderCheckTests {
  private static let outline = """
    d:
      namn: Fyra frågor
      rubriker: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D}]
    """

  private func told(_ headings: String...) -> [String] {
    Checked(
      report: "disposition: d", text: headings.map { "## \($0)\n\nText.\n\n" }.joined(),
      ["dispositioner.yml": Self.outline]
    ).told(OutlineOrderCheck.self).map { $0.split(separator: "«", maxSplits: 1).last.map(String.init) ?? $0 }
  }

  private func line(_ heading: String, _ advice: String) -> String {
    "## \(heading)» varning: rubriken ”\(heading)” står inte på sin plats i dispositionen ”Fyra frågor”"
      + " [rubriker-i-fel-ordning] = flytta avsnittet \(advice)"
  }

  @Test func catchesTheOneThatHasToMove() {
    #expect(told("B", "C", "D", "A") == [line("A", "först")])
    #expect(told("D", "A", "B", "C") == [line("D", "till efter ”C”")])
    #expect(told("A", "C", "B", "D") == [line("B", "till efter ”A”")])
  }

  @Test func catchesAllThatHaveToMove() {
    #expect(told("D", "C", "B").count == 2)
  }

  @Test func letsOthersBe() {
    #expect(told("A", "B", "C", "D") == [])
    #expect(told("A", "D") == [])
    #expect(told("A", "Annat", "B", "A", "C") == [])
    #expect(told("Annat") == [])
  }
}
