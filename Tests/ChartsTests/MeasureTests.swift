import Testing

@testable import Charts

struct MeasureTests {
  @Test func breaksBetweenWords() {
    let lines = Measure.wrapped("STA – Samverkan till arbete: ", whole: "14 av 34 (41 %)")
    #expect(lines == ["STA – Samverkan till arbete:", "14\u{A0}av\u{A0}34\u{A0}(41\u{A0}%)"])
    #expect(lines.allSatisfy { Measure.width(of: $0) <= Measure.narrowest })
  }

  @Test func leavesALongWordAlone() {
    let word = String(repeating: "å", count: 60)
    #expect(Measure.wrapped("a \(word) b") == ["a", word, "b"])
    #expect(Measure.wrapped("") == [""])
  }

  @Test func leavesOutLabelsThatWouldRunTogether() {
    let axis = Axis.amounts([800_000]) { "\(Int($0) / 1000) tkr" }
    #expect(axis.ticks.count == 5 && axis.sparse.map(\.label) == ["0 tkr", "400 tkr", "800 tkr"])
    #expect(Axis.share.sparse.count == 5)
  }
}
