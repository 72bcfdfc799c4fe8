import Diagnostics
import Markdown
import Quantities
import Testing

@testable import Archive

struct DataBlockTests {
  private func block(_ kind: String, _ yaml: String) throws -> Block {
    let reading = Reading(text: "```\(kind)\n\(yaml)\n```\n")
    #expect(reading.told == [])
    return try #require(reading.report?.body.blocks[0]).block
  }

  @Test func readsASurvey() throws {
    let block = try block(
      "enkät",
      """
      rubrik: R
      grupp: samordningsgruppen
      tid: 2024
      svarande: 4
      utskickade: 6
      skala: 0–10
      ankare: {0: sämre, 10: bättre}
      frågor:
        - {fråga: Ett, svar: {6: 1, 7: 3}}
        - fråga: Två
          skala: [Aldrig, Ibland, Ofta]
          ankare: {Aldrig: inte en gång}
          svarande: 3
          svar: {Ofta: 87 %, Aldrig: 13 av 15}
          kommentar: K
      """)
    guard case .survey(let survey) = block else { throw Surprise() }
    #expect(survey.group == "samordningsgruppen" && survey.time?.formatted() == "2024")
    #expect(survey.respondents == 4 && survey.asked == 6)
    let (first, second) = (survey.questions[0], survey.questions[1])
    let scale = try #require(ScaleRange(from: 0, to: 10))
    #expect(first.text == "Ett" && first.scale == .range(scale))
    #expect(first.anchors.map(\.value) == ["0", "10"] && first.anchors.map(\.meaning) == ["sämre", "bättre"])
    #expect(first.respondents == 4 && first.comment == nil)
    #expect(first.answers.map(\.answer.value) == ["6", "7"])
    #expect(first.answers.map { $0.amount.value.formatted() } == ["1", "3"])
    #expect(second.text == "Två" && second.scale == .words(["Aldrig", "Ibland", "Ofta"]))
    #expect(second.anchors.map(\.meaning) == ["inte en gång"] && second.respondents == 3 && second.comment == "K")
    #expect(second.answers.map(\.answer.value) == ["Ofta", "Aldrig"])
    #expect(second.answers.map { $0.amount.value.formatted() } == ["87\u{A0}%", "13 av 15 (87\u{A0}%)"])
  }

  @Test(
    arguments: [
      ("stapel", .bars), ("linje", .line), ("fördelning", .distribution),
    ] as [(String, ChartBlock.Kind)])
  func readsAChart(word: String, kind: ChartBlock.Kind) throws {
    let block = try block("diagram", "rubrik: R\ntyp: \(word)\nenhet: personer\nvärden: {2011: 17, 2012: ca 29}")
    guard case .chart(let chart) = block else { throw Surprise() }
    #expect(chart.kind == kind && chart.unit == "personer" && chart.indicator == nil)
    #expect(chart.series.map(\.name) == [nil] && chart.labels == ["2011", "2012"])
    #expect(chart.series[0].values.map { $0.value.value.formatted() } == ["17", "ca 29"])
  }

  @Test func readsAChartOfSeveralSeries() throws {
    let block = try block(
      "diagram",
      "rubrik: R\ntyp: linje\nserier: [{namn: Kvinnor, värden: {b: 1, a: 2}}, {namn: Män, värden: {c: 3, a: 4}}]")
    guard case .chart(let chart) = block else { throw Surprise() }
    #expect(chart.series.map(\.name) == ["Kvinnor", "Män"] && chart.labels == ["b", "a", "c"])
  }

  @Test func readsAChartOfAnIndicator() throws {
    let reading = Reading(
      text: "```diagram\nrubrik: R\ntyp: linje\nindikator: x\n```\n",
      ["indikatorer.yml": "x: {namn: N, definition: D, enhet: antal}\n"])
    #expect(reading.told == [])
    guard case .chart(let chart)? = reading.report?.body.blocks[0]?.block else { throw Surprise() }
    #expect(chart.indicator?.value == "x" && chart.series.isEmpty && chart.labels.isEmpty)
  }

  @Test func readsAnEconomy() throws {
    let block = try block(
      "ekonomi",
      """
      rubrik: R
      rader:
        - {period: 2019-10/2019-12, post: Samordnare, budget: 150 tkr, utfall: 140 760 kr, kommentar: K}
        - {post: Staten, utfall: 100}
        - {post: Arbetsförmedlingen, utfall: −40 kr, del-av: Staten}
      totalt: {budget: 150 000 kr, utfall: 140 860 kr}
      """)
    guard case .economy(let economy) = block else { throw Surprise() }
    #expect(economy.rows.map { $0.period?.value.isoText } == ["2019-10/2019-12", nil, nil])
    #expect(economy.rows.map(\.post) == ["Samordnare", "Staten", "Arbetsförmedlingen"])
    #expect(economy.rows.map { $0.budget?.value.formatted() } == ["150\u{A0}tkr", nil, nil])
    #expect(economy.rows.map { $0.outcome?.value.formatted() } == ["140\u{A0}760\u{A0}kr", "100", "−40\u{A0}kr"])
    #expect(economy.rows.map(\.comment) == ["K", nil, nil])
    #expect(economy.rows.map { $0.partOf?.value } == [nil, nil, "Staten"])
    #expect(economy.statedBudget?.value.formatted() == "150\u{A0}000\u{A0}kr")
    #expect(economy.statedOutcome?.value.formatted() == "140\u{A0}860\u{A0}kr")
    #expect(economy.sum(\.budget) == DecimalNumber(150_000) && economy.sum(\.outcome) == DecimalNumber(140_860))
  }

  @Test(
    arguments: [
      ("[{post: A, utfall: 50 %}]", nil), ("[{post: A, utfall: 1 kr}, {post: B, utfall: 3 av 4}]", nil),
      ("[{post: A, kommentar: K}]", nil), ("[{post: A, utfall: 1 kr}, {post: B}]", 1),
      ("[{post: A, utfall: 1 kr}, {post: B, utfall: 3 %, del-av: A}]", 1),
      ("[{post: A, utfall: −5 kr}, {post: B, utfall: 2 kr}]", -3),
    ] as [(String, Int?)])
  func addsOnlyKronor(rows: String, sum: Int?) throws {
    guard case .economy(let economy) = try block("ekonomi", "rubrik: R\nrader: \(rows)") else { throw Surprise() }
    #expect(economy.sum(\.outcome) == sum.map(DecimalNumber.init))
  }
}
