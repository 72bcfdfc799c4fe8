import Charts
import Markup
import Testing

struct AnswerDotsTests {
  private static let chart = AnswerDots(questions: [
    .init(
      "Hur gick det? (3 svar)", answers: [.init("Bra", count: 2), .init("Dåligt", count: 1), .init("Vet ej", count: 0)])
  ])

  @Test func drawsOneDotAnAnswer() {
    let drawn = HTML.make { Self.chart.svg(.init(title: "", description: ""), &$0) }.string
    #expect(drawn.split(separator: "<circle").count == 4)
    #expect(drawn.contains(">Bra: 2</text>") && drawn.contains(">Vet ej: 0</text>") && !drawn.contains("%</text>"))
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "fa-svar") }
}
