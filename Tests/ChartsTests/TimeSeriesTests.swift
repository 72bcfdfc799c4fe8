import Charts
import Testing

struct TimeSeriesTests {
  private static let chart = TimeSeries(
    time: Axis(2011, 2015, ticks: (2011...2015).map { .init(Double($0), "\($0)") }),
    values: .amounts([286]) { String(Int($0)) },
    series: [
      .init(
        "Verksamma",
        points: [.init(2011, 130, text: "130"), .init(2013, 210, text: "210"), .init(2015, 286, text: "286")]),
      .init(
        "Anställda", points: [.init(2011, 17, text: "17"), .init(2013, 50, text: "50"), .init(2015, 85, text: "85")]),
    ])

  @Test func placesPointsByTimeAndValue() {
    let places = Self.chart.series[0].points.map(Self.chart.place)
    #expect(places.map(\.x) == [6, 50, 94])
    let low = Self.chart.place(.init(2011, 0, text: "")).y
    let high = Self.chart.place(.init(2011, 300, text: "")).y
    #expect(low - high == 200)
    #expect(low - Self.chart.place(.init(2011, 150, text: "")).y == 100)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "tidsserie") }
}
