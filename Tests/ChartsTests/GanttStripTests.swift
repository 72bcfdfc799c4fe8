import Charts
import Markup
import Testing

struct GanttStripTests {
  private static let axis = Axis(2019, 2025, ticks: (2019...2025).map { .init(Double($0), "\($0)") })
  private static let strip = GanttStrip(axis, spans: [.init(2019.75, 2020.25), .init(2021, nil)])

  /// A strip stands as the same row does in a chart of all rows.
  @Test func placesStretchesAsInAWholeChart() {
    let whole = Gantt(Self.axis, rows: [.init("A", spans: Self.strip.spans)])
    #expect(Self.strip.places == whole.places[0].spans)
    #expect(Self.strip.places[0] == 12.5...(1.25 * 100 / 6))
    #expect(Self.strip.height == 20)
  }

  @Test func isHiddenFromTheEarWhereTextTellsTheSame() {
    #expect(
      HTML.make(Self.strip.decoration).string.hasPrefix(
        "<svg class=\"diagram\" aria-hidden=\"true\" width=\"100%\" height=\"20\">"))
    #expect(!HTML.make(Self.strip.decoration).string.contains("<title"))
  }

  @Test func draws() throws {
    try GoldenSVG.expect(Self.strip, "tidsrad")
    try GoldenSVG.expect(AxisStrip(Self.axis, isOver: true), "tidsaxel-over")
    try GoldenSVG.expect(AxisStrip(Self.axis, isOver: false), "tidsaxel-under")
  }
}
