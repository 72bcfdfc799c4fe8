import Charts
import Markup
import Testing

struct VerdictRowsTests {
  private static let chart = VerdictRows(rows: [
    .init("STA: 1 uppfyllt, 1 delvis uppfyllt, 1 ej uppfyllt, 1 går inte att bedöma", marks: VerdictRows.Mark.allCases),
    .init("Många", marks: Array(repeating: .met, count: 14)),
  ])

  @Test func givesEveryVerdictAFormOfItsOwn() throws {
    let forms = VerdictRows.Mark.allCases.map { mark in
      let drawn = VerdictRows(rows: [.init("", marks: [mark])]).svg(.init(title: "", description: "")).string
      // The colour is the first class after the common one; what is left is the form.
      return drawn.split(separator: "class=\"tecken ").dropFirst().map { $0.drop { $0 != " " && $0 != "\"" } }
    }
    #expect(Set(forms).count == 4)
  }

  @Test func breaksALongRow() {
    let short = VerdictRows(rows: [.init("", marks: Array(repeating: .met, count: 13))])
    let long = VerdictRows(rows: [.init("", marks: Array(repeating: .met, count: 14))])
    #expect(long.height > short.height)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "mal-matris") }
}
