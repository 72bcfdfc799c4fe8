import Charts
import Testing

struct GanttTests {
  private static let chart = Gantt(
    Axis(2019, 2025, ticks: (2019...2025).map { .init(Double($0), "\($0)") }),
    rows: [
      .init("Samordnare, 50 %", spans: [.init(2019.75, 2020.25), .init(2021, nil)]),
      .init("En dag", spans: [.init(2022, 2022.003)]),
    ])

  @Test func placesStretchesOnTheAxis() {
    let places = Self.chart.places
    #expect(places[0].spans[0] == 12.5...(1.25 * 100 / 6))
    #expect(places[0].spans[1] == (2.0 * 100 / 6)...97)
    #expect(places[1].top >= places[0].y + 10)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "gantt") }
}
