import Testing

@testable import Checks

struct KeyFigureCheckTests {
  private static let help = "[nyckeltal-stämmer-inte] = rätta ett av talen"

  private func told(text: String) -> [String] { Checked(text: text).told(KeyFigureCheck.self) }

  @Test(
    arguments: [
      (
        "Kostnaden per deltagare var 69 600 kronor, verkningsgraden 12 procent och kostnaden per procent verkningsgrad 1️⃣8 500 kronor.",
        "1️⃣«8 500 kronor» fel: 69\u{A0}600\u{A0}kr per deltagare delat med verkningsgraden 12 % är 5\u{A0}800\u{A0}kr, men 8\u{A0}500\u{A0}kr anges"
      ),
      (
        "Insatsen kostade sammanlagt 3 480 000 kronor. Den hade 50 deltagare. Kostnaden per deltagare blev 1️⃣96 600 kronor.",
        "1️⃣«96 600 kronor» fel: 3\u{A0}480\u{A0}000\u{A0}kr delat på 50 deltagare är 69\u{A0}600\u{A0}kr, men 96\u{A0}600\u{A0}kr anges"
      ),
      (
        "Den totala kostnaden var 2,2 miljoner kronor, intäkten ett år efteråt 3,6 miljoner kronor och vinsten 1️⃣1,9 miljoner kronor.",
        "1️⃣«1,9 miljoner kronor» fel: 3\u{A0}600\u{A0}000\u{A0}kr minus 2\u{A0}200\u{A0}000\u{A0}kr är 1\u{A0}400\u{A0}000\u{A0}kr, men 1\u{A0}900\u{A0}000\u{A0}kr anges"
      ),
      (
        "Totalkostnaden var 2 400 000 kronor. Intäkten var 3 600 000 kronor om året. Återbetalningstiden är 1️⃣11 månader.",
        "1️⃣«11 månader» fel: kostnaden 2\u{A0}400\u{A0}000\u{A0}kr är igen på 8,0 månader med 3\u{A0}600\u{A0}000\u{A0}kr om året, men 11 månader anges"
      ),
    ])
  func catchesAFigureInTheText(text: String, message: String) {
    #expect(told(text: text) == ["\(message) \(Self.help)"])
  }

  @Test(
    arguments: [
      "Kostnaden per deltagare var 69 600 kronor, verkningsgraden 12 procent och kostnaden per procent verkningsgrad 5 800 kronor.",
      "Kostnaden per deltagare var 69 600 kronor, verkningsgraden 12 procent, alltså 6 000 kronor per procent verkningsgrad.",
      "Kostnaden per deltagare var ca 69 600 kronor, verkningsgraden 12 procent och 8 500 kronor per procent verkningsgrad.",
      "Insatsen har verkningsgraden 12 procent, återbetalningstiden 12 månader och kostnaden 5 800 kronor per procent verkningsgrad.",
      "Insatsen kostade sammanlagt 3 480 000 kronor. Den hade 50 deltagare. Kostnaden per deltagare och år blev 23 200 kronor.",
      "Målet var en total kostnad på 3 480 000 kronor, 50 deltagare och kostnaden per deltagare 60 000 kronor.",
      "I A var den totala kostnaden 2 miljoner kronor och i B var den totala kostnaden 4 miljoner kronor. Intäkten var 6 miljoner kronor och vinsten 2 miljoner kronor.",
      "Den totala kostnaden var 2,2 miljoner kronor, intäkten 3,6 miljoner kronor och vinsten 1,4 miljoner kronor.",
      "Den totala kostnaden var 2,2 miljoner kronor och intäkten på fem års sikt 18,2 miljoner kronor. Vinsten var 1,4 miljoner kronor.",
      "Totalkostnaden var 2 400 000 kronor. Intäkten var 3 600 000 kronor om året. Återbetalningstiden är 8 månader.",
      "Totalkostnaden var 2 430 000 kronor. Intäkten var 3 600 000 kronor om året. Återbetalningstiden är 9 månader.",
      "Av 50 deltagare gick 20 till arbete. Kostnaden per deltagare blev 69 600 kronor.",
    ])
  func letsOtherTextsBe(text: String) {
    #expect(told(text: text) == [])
  }

  @Test func catchesAFigureInARowOfATable() {
    let table = """
      | Insats | Total kostnad | Antal deltagare | Kostnad per deltagare |
      |---|--:|--:|--:|
      | A | 3 480 000 kr | 50 | 69 600 kr |
      | B | 1 200 000 kr | 40 | 1️⃣33 000 kr |

      Tabell: Kostnader
      """
    #expect(
      told(text: table) == [
        "1️⃣«33 000 kr» fel: 1\u{A0}200\u{A0}000\u{A0}kr delat på 40 deltagare är 30\u{A0}000\u{A0}kr, men 33\u{A0}000\u{A0}kr anges \(Self.help)"
      ])
  }

  @Test func catchesAFigureInAColumnOfATable() {
    let table = """
      | Nyckeltal | A | B |
      |---|--:|--:|
      | Kostnad per deltagare | 69 600 kr | 30 000 kr |
      | Verkningsgrad | 12 % | 12 % |
      | Kostnad per procent verkningsgrad | 5 800 kr | 1️⃣3 500 kr |

      Tabell: Nyckeltal
      """
    #expect(
      told(text: table) == [
        "1️⃣«3 500 kr» fel: 30\u{A0}000\u{A0}kr per deltagare delat med verkningsgraden 12 % är 2\u{A0}500\u{A0}kr, men 3\u{A0}500\u{A0}kr anges \(Self.help)"
      ])
  }

  private static let indicators = [
    "indikatorer.yml": """
    per-deltagare: {namn: Kostnad per deltagare, definition: D, enhet: kronor}
    verkningsgrad: {namn: Verkningsgrad, definition: D, enhet: procent}
    per-procent: {namn: Kostnad per procent verkningsgrad, definition: D, enhet: kronor}
    total: {namn: Total kostnad, definition: D, enhet: kronor}
    """
  ]

  private func told(measures: String) -> [String] {
    Checked(report: "deltagare: {totalt: 50}\nmått: [\(measures)]", Self.indicators).told(KeyFigureCheck.self)
  }

  @Test(
    arguments: [
      (
        "{indikator: per-deltagare, värde: 69 600 kr}, {indikator: verkningsgrad, värde: 12 %}, {indikator: per-procent, värde: 1️⃣7 800 kr}",
        "1️⃣«7 800 kr» fel: 69\u{A0}600\u{A0}kr per deltagare delat med verkningsgraden 12 % är 5\u{A0}800\u{A0}kr, men 7\u{A0}800\u{A0}kr anges"
      ),
      (
        "{indikator: per-deltagare, värde: 1️⃣96 600 kr}, {indikator: total, värde: \"3,48 mnkr\"}",
        "1️⃣«96 600 kr» fel: 3\u{A0}480\u{A0}000\u{A0}kr delat på 50 deltagare är 69\u{A0}600\u{A0}kr, men 96\u{A0}600\u{A0}kr anges"
      ),
    ])
  func catchesAMeasure(measures: String, message: String) {
    #expect(told(measures: measures) == ["\(message) \(Self.help)"])
  }

  @Test(
    arguments: [
      "{indikator: per-deltagare, värde: 69 600 kr}, {indikator: verkningsgrad, värde: 12 %}, {indikator: per-procent, värde: 5 800 kr}",
      "{indikator: per-deltagare, värde: 69 600 kr, år: 2015}, {indikator: total, värde: 5 mnkr, år: 2016}",
      "{indikator: per-deltagare, värde: 69 600 kr}, {indikator: total, värde: ca 4 mnkr}",
      "{indikator: per-deltagare, värde: 69 600 kr, grupp: unga}, {indikator: total, värde: 4 mnkr}",
    ])
  func letsOtherMeasuresBe(measures: String) {
    #expect(told(measures: measures) == [])
  }
}
