import Charts
import Testing

struct ShareDotsTests {
  private static let chart = ShareDots(
    rows: [
      .init("Klientsupport", text: "1 av 16 (6 %)", value: 6.25, interval: Checked.one16.interval),
      .init("STA – Samverkan till arbete", text: "14 av 34 (41 %)", value: 14 / 0.34, interval: 26.369...57.778),
      .init("Sala", text: "85 %", value: 85, interval: nil),
    ], references: [.init("riket 2015: 33 %", value: 33), .init("riket 2017: 31 %", value: 31)])

  @Test func placesDotsAndIntervalsOnTheShareAxis() {
    let places = Self.chart.places
    #expect(places.map(\.dot) == [6.25, 14 / 0.34, 85])
    #expect(places[0].interval == Checked.one16.interval)
    #expect(places[2].interval == nil)
  }

  @Test func keepsTheOrderGivenAndTheRowsApart() {
    let places = Self.chart.places
    #expect(places[0].lines == ["Klientsupport: 1\u{A0}av\u{A0}16\u{A0}(6\u{A0}%)"])
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.y + 12 <= $1.top })
    #expect(Self.chart.height > places[2].y)
  }

  @Test func draws() throws {
    try GoldenSVG.expect(Self.chart, "andelar")
    try GoldenSVG.expect(ShareDots(rows: []), "andelar-inga")
  }
}
