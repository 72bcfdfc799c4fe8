import Charts
import Testing

struct AxisTests {
  @Test(arguments: [(0.0, 0.0), (41, 41), (100, 100), (-5, 0), (120, 100)])
  func placesSharesAtTheirPercentage(value: Double, place: Double) {
    #expect(Axis.share.place(value) == place)
  }

  @Test(arguments: [
    ([51.0, 60], 0.0, 60.0, 20.0), ([3.9, 3.0], 0, 4, 1), ([140_760, 648_000], 0, 800_000, 200_000),
    ([-293_893, 752_338], -500_000, 1_000_000, 500_000), ([], 0, 1, 0.5), ([0], 0, 1e-9, 1e-9), ([7, 29], 0, 30, 10),
  ])
  func endsAtRoundNumbers(values: [Double], lower: Double, upper: Double, step: Double) {
    let axis = Axis.amounts(values) { "\($0)" }
    #expect(axis.lower == lower)
    if values != [0] { #expect(axis.upper == upper && axis.ticks[1].value - axis.ticks[0].value == step) }
    #expect(axis.upper > axis.lower)
  }

  @Test func marksEveryStepOfAScale() {
    #expect(Axis.scale(1...10).ticks.map(\.label) == (1...10).map(String.init))
    #expect(Axis.scale(0...100).ticks.count == 11)
    #expect(Axis.scale(1...10).place(5.5) == 50)
  }

  @Test func isNeverEmpty() {
    #expect(Axis(5, 5, ticks: []).place(5) == 0)
  }
}
