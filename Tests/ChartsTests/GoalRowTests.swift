import Charts
import Testing

struct GoalRowTests {
  private static let row = GoalRow(
    .share, bars: [.init(14.0 / 34 * 100, interval: Checked.fourteen34.interval, text: "14 av 34 (41 %)")],
    target: .init(60...60, text: "mål minst 60 %"), baseline: .init(20, text: "utgångsläge ca 20 %"))

  @Test func endsABarAtItsValue() throws {
    let band = try #require(Self.row.layout.bands.first)
    #expect(band.end == 14.0 / 34 * 100)
    #expect(band.target == 60...60)
    #expect(Self.row.layout.baseline == 20)
    #expect(GoalRow(.share, bars: [.init(41, text: "41 %")]).layout.bands[0].end == 41)
  }

  @Test(arguments: [
    (Checked.one16, 1.1, 28.3), (Checked.fourteen34, 26.4, 57.8), (Checked.thirtynine61, 51.4, 74.8),
    (Checked.none16, 0, 19.4),
  ])
  func putsTheIntervalWhereItIs(share: (value: Double, interval: ClosedRange<Double>), lower: Double, upper: Double)
    throws
  {
    let layout = GoalRow(.share, bars: [.init(share.value, interval: share.interval, text: "")]).layout
    let interval = try #require(layout.bands[0].interval)
    #expect(abs(interval.lowerBound - lower) < 0.05 && abs(interval.upperBound - upper) < 0.05)
  }

  @Test func measuresCountsOnTheirOwnAxis() {
    let axis = Axis.amounts([51, 60]) { String(Int($0)) }
    let layout = GoalRow(axis, bars: [.init(51, text: "51 personer")], target: .init(60...60, text: "")).layout
    #expect(axis.upper == 60 && layout.bands[0].end == 85 && layout.bands[0].target == 100...100)
  }

  @Test func callsAnOutcomeWithoutValueMissing() {
    let bar = GoalRow.Bar(nil, certainty: .counted, text: "utfall saknas")
    #expect(bar.certainty == .missing)
    #expect(GoalRow(.share, bars: [bar]).layout.bands[0].end == nil)
  }

  @Test func growsWithItsText() {
    let long = String(repeating: "ord ", count: 30)
    let short = GoalRow(.share, bars: [.init(41, text: "41 %")])
    #expect(GoalRow(.share, bars: [.init(41, text: long)]).height > short.height)
    #expect(GoalRow(.share, bars: short.bars + short.bars).height > short.height)
  }

  @Test func drawsWhatIsKnown() throws {
    try GoldenSVG.expect(Self.row, "malrad")
    try GoldenSVG.expect(
      GoalRow(
        .share, bars: [.init(nil, text: "utfall saknas")], target: .init(40...60, text: "mål mellan 40 och 60 %")),
      "malrad-saknas")
    try GoldenSVG.expect(
      GoalRow(
        .share,
        bars: [
          .init(41, certainty: .uncertain, text: "kvinnor ca 41 %"),
          .init(59, interval: 45...71, text: "män 30 av 51 (59 %)"),
        ], target: .init(40...60, text: "mål 40–60 %")), "malrad-kon")
  }
}
