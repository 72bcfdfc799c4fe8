import Charts
import Testing

struct SurveyBarsTests {
  private static let chart = SurveyBars(
    answers: ["Aldrig", "Ibland", "Ofta", "För det mesta eller alltid"],
    questions: [
      .init(
        "Får du stöd på ett sätt som är till stor nytta för dig? (31 svar)", shares: [3, 10, 26, 61],
        labels: ["3 %", "10 %", "26 %", "61 %"]),
      .init("En fråga där källan bara anger två svar", shares: [0, 0, 13, 87], labels: ["", "", "13 %", "87 %"]),
    ])

  @Test func laysTheAnswersSideBySide() {
    let segments = Self.chart.segments(Self.chart.questions[0])
    #expect(segments.map(\.from) == [0, 3, 13, 39] && segments.map(\.to) == [3, 13, 39, 100])
    #expect(segments.map(\.tone) == [4, 2, 1, 0])
  }

  @Test func neverGoesPastTheEnd() {
    let question = SurveyBars.Question("", shares: [50, 34, 17, 0], labels: [])
    #expect(Self.chart.segments(question).map(\.to) == [50, 84, 100, 100])
  }

  @Test func givesTheEndsOfAScaleTheOutermostTones() {
    for count in 2...9 {
      let chart = SurveyBars(answers: (0..<count).map(String.init), questions: [])
      let tones = chart.segments(.init("", shares: Array(repeating: 1, count: count), labels: [])).map(\.tone)
      #expect(tones.first == SurveyBars.tones - 1 && tones.last == 0)
    }
  }

  @Test func draws() throws { try GoldenSVG.expect(Self.chart, "enkat") }
}
