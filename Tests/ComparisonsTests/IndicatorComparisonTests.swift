import Archive
import Comparisons
import Diagnostics
import Quantities
import Testing

struct IndicatorComparisonTests {
  private func archive(outcome: String) -> SmallArchive {
    SmallArchive([
      "indikatorer.yml": SmallArchive.indicators, "insatser/a/insats.md": SmallArchive.insats("A", SmallArchive.goal),
      "insatser/a/slut.md": SmallArchive.report("R", "2020", "utfall: {m: \(outcome)}"),
    ])
  }

  private func archive(measure: String) -> SmallArchive {
    SmallArchive([
      "indikatorer.yml": SmallArchive.indicators, "insatser/a/insats.md": SmallArchive.insats("A"),
      "insatser/a/slut.md": SmallArchive.report("R", "2020", "mått: [{\(measure)}]"),
    ])
  }

  @Test(arguments: [
    ("{värde: 14 av 34}", ["A: 14 av 34 (41 %) (26–58) avslutade"]),
    ("{värde: 41 %, bas: avslutade, tid: 2019}", ["A: 41 % avslutade 2019"]),
    ("{värde: drygt 6 av 10}", ["A: drygt 6 av 10 (60 %) avslutade"]),
    (
      "{kvinnor: 6 av 15, män: 8 av 19}",
      ["A: 6 av 15 (40 %) (20–64) kvinnor avslutade", "A: 8 av 19 (42 %) (23–64) män avslutade"]
    ),
    ("{före: 20 %, efter: 40 %}", ["A: 20 % före avslutade", "A: 40 % efter avslutade"]),
  ])
  func setsOutcomesBesideEachOther(outcome: String, expected: [String]) {
    let small = archive(outcome: outcome)
    #expect(small.rows() == expected)
    #expect(small.leftOut() == [])
  }

  @Test(arguments: [
    ("{värde: ca 60 %}", "A: ca 60 % Värdet är en uppskattning."),
    ("{värde: skyddat}", "A: skyddat Värdet är skyddat, eftersom gruppen är liten."),
    ("{värde: 14 av 51, bas: deltagare}", "A: 14 av 51 (27 %) Värdet gäller deltagare, målet gäller avslutade."),
    ("{värde: 87 %, annan-fråga: Hur många är nöjda?}", "A: 87 % Annan fråga än målets: Hur många är nöjda?"),
    ("{ej-redovisat: Uppgiften väntade.}", "A: – Uppgiften väntade."),
    ("{bedömning: uppfyllt}", "A: – Utfallet är bedömt i ord."),
    ("{fördelning: {arbete: 40 %, studier: 60 %}}", "A: – Utfallet är en fördelning."),
    ("{värde: 14 personer}", "A: 14 personer Värdet har en annan enhet än indikatorn (procent)."),
    ("{värde: 5 procentenheter}", "A: 5 procentenheter Värdet har en annan enhet än indikatorn (procent)."),
    ("{värde: 41}", "A: 41 Värdet har en annan enhet än indikatorn (procent)."),
  ])
  func leavesOutWhatCannotBeComparedAndSaysWhy(outcome: String, expected: String) {
    let small = archive(outcome: outcome)
    #expect(small.rows() == [])
    #expect(small.leftOut() == [expected])
  }

  @Test(arguments: [
    (
      "indikator: arbete, värde: 14 av 34, namn: Alla, grupp: unga, år: 2019", 0,
      ["A: 14 av 34 (41 %) (26–58) Alla, unga 2019"]
    ),
    (
      "indikator: arbete, kvinnor: 6 av 15, män: 8 av 19", 0,
      ["A: 6 av 15 (40 %) (20–64) kvinnor", "A: 8 av 19 (42 %) (23–64) män"]
    ),
    ("indikator: skala, före: 4,3, efter: 6,0, namn: Kunskap", 2, ["A: 4,3 Kunskap, före", "A: 6,0 Kunskap, efter"]),
    ("indikator: antal, serie: {2012: 29, 2011: 17}, tid: 2019", 1, ["A: 29 2012", "A: 17 2011"]),
  ])
  func setsMeasuresBesideEachOther(measure: String, indicator: Int, expected: [String]) {
    #expect(archive(measure: measure).rows(indicator) == expected)
  }

  @Test(arguments: [
    (
      "indikator: arbete, värde: 39 av 61, bas: deltagare", 0,
      "A: 39 av 61 (64 %) Värdet gäller deltagare, indikatorn gäller avslutade."
    ),
    ("indikator: antal, värde: ca 70 personer", 1, "A: ca 70 personer Värdet är en uppskattning."),
    ("indikator: antal, värde: 14 av 34", 1, "A: 14 av 34 (41 %) Värdet har en annan enhet än indikatorn (antal)."),
    ("indikator: antal, värde: 40 %", 1, "A: 40 % Värdet har en annan enhet än indikatorn (antal)."),
    ("indikator: skala, värde: 4 månader", 2, "A: 4 månader Värdet har en annan enhet än indikatorn (skala 1–10)."),
    ("indikator: arbete, serie: {2011: ca 5 %}", 0, "A: ca 5 % Värdet är en uppskattning."),
  ])
  func leavesOutMeasuresToo(measure: String, indicator: Int, expected: String) {
    let small = archive(measure: measure)
    #expect(small.rows(indicator) == [])
    #expect(small.leftOut(indicator) == [expected])
  }
}
