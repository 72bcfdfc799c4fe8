import Charts
import Testing

struct FunnelTests {
  private static let points = [
    Funnel.Point("Balder", text: "27 av 54 (50 %)", count: 54, value: 50),
    Funnel.Point("STA", text: "14 av 34 (41 %)", count: 34, value: 14 / 0.34),
  ]
  private static let chart = Funnel(
    points: points,
    limits: [
      .init(count: 16, inner: 12.5...56.25, outer: 0...68.75), .init(count: 34, inner: 17.6...50, outer: 8.8...58.8),
      .init(count: 54, inner: 20.4...46.3, outer: 14.8...53.7),
    ], reference: .init("riket 2015: 33 %", value: 33)
  ) { String($0) }

  @Test func placesPointsByNumberAndShare() {
    let place = Self.chart.place(Self.points[0])
    #expect(place.x == 90)
    #expect(place.y == Funnel.y(50))
    #expect(Funnel.y(0) - Funnel.y(100) == 260)
    #expect(Funnel.y(50) - Funnel.y(100) == 130)
  }

  @Test func asksForLimitsOverTheWholeAxis() {
    #expect(Funnel.counts(for: Self.points) == Array(1...60))
    let many = Funnel.counts(for: [.init("", text: "", count: 274, value: 0)])
    #expect(many.first == 1 && many.last == 300 && many.count < 110)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "tratt") }
}
