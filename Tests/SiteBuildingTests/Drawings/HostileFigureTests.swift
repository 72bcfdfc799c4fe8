import Testing

@testable import SiteBuilding

/// Figures that no report has, which may look odd but may not stop the build.
struct HostileFigureTests {
  @Test(arguments: [
    ("enkät", "rubrik: R\nskala: 0–10\nfrågor: [{fråga: F, svar: {1: 900000000000000, 2: 900000000000000}}]"),
    ("enkät", "rubrik: R\nskala: 0–10\nfrågor: [{fråga: F, svar: {1: −5, 2: 3}}]"),
    ("enkät", "rubrik: R\nfrågor: [{fråga: F, svar: {a: −5, b: 3}}, {fråga: G, svar: {a: 0}}]"),
    ("enkät", "rubrik: R\nskala: −5–100000\nfrågor: [{fråga: F, svar: {1: 2, 2: 30}}]"),
    ("enkät", "rubrik: R\nfrågor: [{fråga: F, svar: {a: 90 %, b: 90 %}}]"),
    ("före-efter", "rubrik: R\nrader: [{vad: A, före: 900000000000000, efter: −900000000000000}]"),
    ("före-efter", "rubrik: R\nskala: 0–999999999\nrader: [{vad: A, före: 0, efter: 999999999}]"),
    ("diagram", "rubrik: R\ntyp: linje\nvärden: {2011: 900000000000000, 2012: \"0,000000000001\"}"),
    ("diagram", "rubrik: R\ntyp: linje\nvärden: {2011: 0, 2012: 0}"),
    ("diagram", "rubrik: R\ntyp: stapel\nvärden: {a: −1, b: −900000000000000}"),
    ("diagram", "rubrik: R\ntyp: stapel\nvärden: {a: 120 %, b: 5 %}"),
    ("ekonomi", "rubrik: R\nrader: [{post: A, utfall: 9000000 mnkr}, {post: B, utfall: −9000000 mnkr}]"),
    ("tidslinje", "rubrik: R\nhändelser: [{när: år −10000, vad: A}, {när: år 10000, vad: B}]"),
    ("tidslinje", "rubrik: R\nhändelser: [{när: 1800, vad: A}, {när: 2200, vad: B}, {när: 2100/, vad: C}]"),
    ("tidslinje", "rubrik: R\nhändelser: [{när: månad 0, vad: A}, {när: månad 0, vad: B}, {när: 2012, vad: C}]"),
    ("bemanning", "rubrik: R\nrader: [{roll: A, perioder: [1800/, 2200]}]"),
  ])
  func buildsThePageAllTheSame(kind: String, yaml: String) throws {
    #expect(try !DrawnBlock.html(kind, yaml).isEmpty)
  }

  @Test func drawsLongWordsInTime() throws {
    let word = String(repeating: "å", count: 900)
    let time = try ContinuousClock().measure {
      _ = try DrawnBlock.html("diagram", "rubrik: R\ntyp: stapel\nvärden: {\(word): 1, \"\(word) b c d\": 2}")
    }
    #expect(time < .seconds(5))
  }
}
