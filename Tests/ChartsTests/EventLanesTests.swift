import Charts
import Markup
import Testing

struct EventLanesTests {
  private static let chart = EventLanes(
    Axis(0, 24, ticks: [0, 6, 12, 18, 24].map { .init(Double($0), "\($0)") }),
    lanes: ["Försäkringskassan", "Kommunen", "Försörjning"],
    events: [
      .init("1", lane: 0, from: 0, to: 10, style: .waiting), .init("2", lane: 1, from: 11),
      .init("3", lane: 1, from: 12, to: 14), .init("4", lane: 0, from: 24),
      .init("a", lane: 2, from: 0, to: 24, style: .rough),
    ], gaps: [(14...24, "10 månader")], handoverLanes: 2, key: ["a = sjukpenning"])

  @Test func placesEventsInTime() {
    let places = Self.chart.layout.places
    #expect(places[0].from == 0 && abs(places[0].to - 41.67) < 0.01)
    #expect(places[3].from == 100 && places[3].to == 100)
  }

  @Test func keepsEventsFromCoveringEachOther() {
    let (places, tops, bottom) = Self.chart.layout
    #expect(places[1].y != places[2].y, "months 11 and 12 are closer than a number is wide")
    #expect(places[0].y == places[3].y)
    #expect(tops == tops.sorted() && places.allSatisfy { $0.y < bottom })
  }

  @Test func tiesTogetherWhatIsHandedOver() {
    #expect(GoldenSVG.marks("overlamning", in: Self.chart) == 2)
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "spar") }
}
