import Archive
import Comparisons
import Testing

struct IndicatorOrderTests {
  @Test func ordersByNameAndThenByReportNeverByValue() {
    let small = SmallArchive([
      "indikatorer.yml": SmallArchive.indicators, "insatser/x1/insats.md": SmallArchive.insats("Öga"),
      "insatser/x2/insats.md": SmallArchive.insats("äpple"),
      "insatser/x3/insats.md": SmallArchive.insats("Zon", SmallArchive.goal),
      "insatser/x4/insats.md": SmallArchive.insats("Ål"),
      "insatser/x1/a.md": SmallArchive.report("R", "2001", "mått: [{indikator: arbete, värde: 90 %}]"),
      "insatser/x2/a.md": SmallArchive.report(
        "R", "2002", "mått: [{indikator: arbete, värde: 10 %}, {indikator: arbete, värde: ca 1 %}]"),
      "insatser/x3/a.md": SmallArchive.report(
        "R", "2020",
        "mått: [{indikator: arbete, värde: 5 %}, {indikator: arbete, värde: 95 %}]\nutfall: {m: {värde: 50 %}}"),
      "insatser/x3/b.md": SmallArchive.report(
        "R", "2019", "mått: [{indikator: arbete, värde: 99 %}]\nutfall: {m: {värde: ca 3 %}}"),
      "insatser/x4/a.md": SmallArchive.report("R", "2000", "mått: [{indikator: arbete, värde: 50 %}]"),
    ])
    #expect(
      small.rows() == [
        "Zon: 99 %", "Zon: 50 % avslutade", "Zon: 5 %", "Zon: 95 %", "Ål: 50 %", "äpple: 10 %", "Öga: 90 %",
      ])
    #expect(small.leftOut() == ["Zon: ca 3 % Värdet är en uppskattning.", "äpple: ca 1 % Värdet är en uppskattning."])
  }

  @Test func tellsAFigureOnceWhenItIsBothOutcomeAndMeasure() {
    let small = SmallArchive([
      "indikatorer.yml": SmallArchive.indicators, "insatser/a/insats.md": SmallArchive.insats("A", SmallArchive.goal),
      "insatser/a/slut.md": SmallArchive.report(
        "R", "2020",
        "mått: [{indikator: arbete, värde: 14 av 34, grupp: unga}]\nutfall: {m: {värde: 14 av 34, kvinnor: 5 av 20}}"),
    ])
    #expect(small.rows() == ["A: 5 av 20 (25 %) (11–47) kvinnor avslutade", "A: 14 av 34 (41 %) (26–58) unga"])
  }

  @Test(arguments: [
    ("värde: 50 %", "värde: 50 %", ["A: 50 %"]), ("värde: 50 %", "värde: 50 %, bas: deltagare", ["A: 50 % avslutade"]),
    ("värde: 50 %, tid: 2019", "värde: 50 %, år: 2018", ["A: 50 % avslutade 2019", "A: 50 % 2018"]),
    ("kvinnor: 50 %", "värde: 50 %", ["A: 50 % kvinnor avslutade", "A: 50 %"]),
    ("före: 10 %, efter: 30 %", "serie: {2018: 10 %, 2019: 30 %}", ["A: 10 % 2018", "A: 30 % 2019"]),
  ])
  func takesOnlyTheSameFigureForTheSame(outcome: String, measure: String, expected: [String]) {
    let small = SmallArchive([
      "indikatorer.yml": SmallArchive.indicators, "insatser/a/insats.md": SmallArchive.insats("A", SmallArchive.goal),
      "insatser/a/slut.md": SmallArchive.report(
        "R", "2020", "mått: [{indikator: arbete, \(measure)}]\nutfall: {m: {\(outcome)}}"),
    ])
    #expect(small.rows() == expected)
  }

  @Test func readsOnlyReportsOnOneInsats() {
    let measures = "mått: [{indikator: antal, värde: 7}]"
    let small = SmallArchive([
      "indikatorer.yml": SmallArchive.indicators, "insatser/a/insats.md": SmallArchive.insats("A"),
      "insatser/b/insats.md": SmallArchive.insats("B"),
      "rapporter/bara-b.md": SmallArchive.report("R", "2020", "insatser: [b]\n\(measures)"),
      "rapporter/ingen.md": SmallArchive.report("R", "2020", measures),
      "rapporter/alla.md": SmallArchive.report("R", "2020", "insatser: [a, b]\n\(measures)"),
    ])
    #expect(small.rows(1) == ["B: 7"])
    #expect(IndicatorComparison.all(in: small.archive).map(\.rows.count) == [0, 1, 0])
  }
}
