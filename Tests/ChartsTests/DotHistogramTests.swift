import Charts
import Markup
import Testing

struct DotHistogramTests {
  private static let chart = DotHistogram(
    scale: 0...10,
    questions: [
      .init("Samarbetet mellan parterna (4 svar)", counts: [(6, 1), (7, 3)], low: "sämre", high: "bättre"),
      .init("Många svar", counts: [(6, 11), (7, 20)]),
    ])

  @Test func standsEachStepInTheMiddleOfItsColumn() {
    #expect(Self.chart.place(5) == 50)
    #expect(abs(Self.chart.place(0) - 100.0 / 22) < 1e-9)
    #expect(abs(Self.chart.place(10) - (100 - 100.0 / 22)) < 1e-9)
  }

  @Test func drawsADotForEachOfFewAnswers() {
    let drawn = HTML.make { Self.chart.svg(.init(title: "", description: ""), &$0) }.string
    #expect(drawn.split(separator: "class=\"punkt\"").count == 5)
    #expect(GoldenSVG.marks("stapel", in: Self.chart) == 2)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "skala") }
}
