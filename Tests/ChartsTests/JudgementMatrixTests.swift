import Charts
import Markup
import Testing

struct JudgementMatrixTests {
  private static let chart = JudgementMatrix(
    columns: ["Deltagare", "Styrning"],
    rows: [
      .init("Relevans", cells: [.init("God", mark: .met), .init("Delvis god", mark: .partly)]),
      .init("Ett kriterium med ett så långt namn att det bryts", cells: [.init("Svag", mark: .notMet), .init("")]),
      .init("Effekter", cells: [.init("Oklara", mark: .open), .init("Egna ord")]),
    ])

  @Test func dividesTheWidthEvenly() {
    #expect(Self.chart.place(0) == 0 && Self.chart.place(1) == 50)
    let three = JudgementMatrix(columns: ["A", "B", "C"], rows: [])
    #expect(three.place(2) == 200.0 / 3)
  }

  @Test func givesEveryRowRoomForItsName() {
    let tops = Self.chart.tops
    #expect(tops.count == 4 && tops[1] - tops[0] == 46 && tops[2] - tops[1] == 64 && tops[3] - tops[2] == 46)
    #expect(Self.chart.height == tops[3])
  }

  @Test func isDrawnOnlyWhereItsWordsHaveRoom() {
    #expect(Self.chart.fits)
    let sentence = JudgementMatrix(
      columns: ["A", "B"], rows: [.init("R", cells: [.init("Deltagarna var nöjda"), .init("")])])
    #expect(!sentence.fits)
    #expect(!JudgementMatrix(columns: [], rows: []).fits)
    let many = JudgementMatrix(columns: Array(repeating: "Deltagare", count: 5), rows: Self.chart.rows)
    #expect(!many.fits)
  }

  @Test func givesEveryJudgementAFormOfItsOwn() {
    let forms = VerdictRows.Mark.allCases.map { mark in
      let matrix = JudgementMatrix(columns: [""], rows: [.init("", cells: [.init("x", mark: mark)])])
      let drawn = HTML.make { matrix.svg(.init(title: "", description: ""), &$0) }.string
      return drawn.split(separator: "class=\"tecken ").dropFirst().map { $0.drop { $0 != " " && $0 != "\"" } }
    }
    #expect(Set(forms).count == 4)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "bedomningar") }
}
