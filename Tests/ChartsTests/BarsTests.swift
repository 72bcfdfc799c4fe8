import Charts
import Testing

struct BarsTests {
  private static let money = Bars(
    .amounts([-293_893, 752_338]) { "\(Int($0 / 1000)) tkr" },
    groups: [
      .init(bars: [.init("Staten: 232 395 kr", value: 232_395)]),
      .init(bars: [.init("Arbetsförmedlingen, ingår i Staten: −293 893 kr", value: -293_893, style: .part)]),
    ])

  @Test func endsABarAtItsShareOfTheAxis() {
    let place = Bars(.share, groups: [.init(bars: [.init("41 %", value: 41)])]).layout.places[0]
    #expect(place.from == 0 && place.to == 41)
  }

  @Test func startsAtZeroWhereverZeroIs() {
    let places = Self.money.layout.places
    #expect(abs(places[0].from - 100.0 / 3) < 1e-9 && places[0].to > places[0].from)
    #expect(places[1].to < places[1].from)
  }

  @Test func keepsGroupsTogether() {
    let chart = Bars(
      .share,
      groups: [
        .init(
          "Balder",
          bars: [
            .init("Kvinnor: 14 av 26 (54 %)", value: 53.85), .init("Män: 13 av 28 (46 %)", value: 46.43, style: .open),
          ])
      ])
    #expect(chart.layout.names.map(\.lines) == [["Balder"]])
    #expect(chart.layout.places.map(\.top) == [18, 56])
  }

  @Test func draws() throws {
    try GoldenSVG.expect(Self.money, "staplar-pengar")
    try GoldenSVG.expect(
      Bars(
        .share,
        groups: [
          .init("Balder", bars: [.init("Kvinnor: 54 %", value: 54), .init("Män: 46 %", value: 46, style: .open)])
        ]), "staplar-kon")
  }
}
