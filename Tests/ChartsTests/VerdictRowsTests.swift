import Charts
import Markup
import Testing

struct VerdictRowsTests {
  private static let chart = VerdictRows(VerdictRows.Mark.allCases + Array(repeating: .met, count: 10))

  @Test func givesEveryVerdictAFormOfItsOwn() throws {
    let forms = VerdictRows.Mark.allCases.map { mark in
      let drawn = HTML.make { VerdictRows([mark]).svg(.init(title: "", description: ""), &$0) }.string
      // The colour is the first class after the common one; what is left is the form.
      return drawn.split(separator: "class=\"tecken ").dropFirst().map { $0.drop { $0 != " " && $0 != "\"" } }
    }
    #expect(Set(forms).count == 4)
  }

  @Test func breaksALongRow() {
    let short = VerdictRows(Array(repeating: .met, count: 13))
    let long = VerdictRows(Array(repeating: .met, count: 14))
    #expect(long.height > short.height)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "mal-matris") }
}
