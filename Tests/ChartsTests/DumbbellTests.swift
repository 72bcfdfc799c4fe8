import Charts
import Testing

struct DumbbellTests {
  private static let chart = Dumbbell(
    .scale(1...10),
    rows: [
      .init("Kunskap om kognitivt stöd i vardagen", before: 4.3, after: 6, beforeText: "4,3", afterText: "6,0"),
      .init("Sjunkande", before: 10, after: 1, beforeText: "10,0", afterText: "1,0"),
      .init("Oförändrat", before: 5, after: 5, beforeText: "5", afterText: "5"),
    ])

  @Test func placesBothValuesOnTheScale() {
    let places = Self.chart.places
    #expect(abs(places[0].before - 36.67) < 0.01 && abs(places[0].after - 55.56) < 0.01)
    #expect(places[1].before == 100 && places[1].after == 0)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "fore-efter") }
}
