import Testing

@testable import Checks

struct BudgetUseCheckTests {
  private static let help = "[avvikelse-stämmer-inte] = rätta ett av de tre talen"

  private func told(_ text: String) -> [String] { Checked(text: text).told(BudgetUseCheck.self) }

  @Test(
    arguments: [
      (
        "Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, alltså 1️⃣78 procent.",
        "1️⃣«78 procent» fel: 1\u{A0}740\u{A0}000 av budgeten 2\u{A0}000\u{A0}000 är 87 %, men 78 % anges"
      ),
      (
        "Budgeten var 2 000 000 kronor, utfallet 1 740 000 kronor och det som är kvar är 1️⃣360 000 kronor.",
        "1️⃣«360 000 kronor» fel: 2\u{A0}000\u{A0}000 minus 1\u{A0}740\u{A0}000 är 260\u{A0}000, men 360\u{A0}000 anges"
      ),
      (
        "Budgeten var 400 tkr men 520 tkr förbrukades. Av budgeten på 400 tkr förbrukades 520 tkr, ett överskridande på 1️⃣20 procent.",
        "1️⃣«20 procent» fel: 520\u{A0}000 av budgeten 400\u{A0}000 är 130 %, men 20 % anges"
      ),
    ])
  func catchesAFigureInTheText(text: String, message: String) {
    #expect(told(text) == ["\(message) \(Self.help)"])
  }

  @Test(
    arguments: [
      "Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, alltså 87 procent.",
      "Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, och 13 procent blev kvar.",
      "Av budgeten på 2 000 000 kronor användes 1 740 000 kronor, ca 90 procent.",
      "Av budgeten på 2 mnkr användes 1 740 000 kronor. Målet var 90 procent.",
      "Av budgeten på 2 000 000 kronor användes 1 740 000 kronor av de 51 deltagarna, 41 procent kvinnor.",
      "Budgeten var 2 000 000 kronor, varav förbundet betalade 1 000 000 kronor och kommunen 400 000 kronor, 20 procent.",
      "Budgeten var 2 000 000 kronor, utfallet 1 740 000 kronor och det som är kvar 260 000 kronor.",
    ])
  func letsOtherTextsBe(text: String) {
    #expect(told(text) == [])
  }

  @Test func catchesACellOfATable() {
    let table = """
      | Post | Budget | Utfall | Avvikelse | Andel av budget |
      |---|--:|--:|--:|--:|
      | Lön | 2 000 | 1 740 | 1️⃣360 | 87 % |
      | Lokal | 400 | 500 | −100 | 2️⃣152 % |

      Tabell: Ekonomi
      """
    #expect(
      told(table) == [
        "1️⃣«360» fel: 2\u{A0}000 minus 1\u{A0}740 är 260, men 360 anges \(Self.help)",
        "2️⃣«152 %» fel: 500 av budgeten 400 är 125 %, men 152 % anges \(Self.help)",
      ])
  }

  @Test(
    arguments: [
      "| Post | Budget | Utfall | Avvikelse |\n|---|--:|--:|--:|\n| Lön | 2 000 | 1 740 | −260 |\n| Hyra | 400 | 500 | 100 |",
      "| Post | Budget tkr | Utfall tkr | Avvikelse tkr |\n|---|--:|--:|--:|\n| Lön | 2 000 | 1 740 | 261 |",
      "| Post | Budget 2021 | Utfall | Avvikelse, % |\n|---|--:|--:|--:|\n| Lön | 2 000 | 1 740 | 13 % |",
      "| Post | Budget | Utfall 2020 | Utfall 2021 | Avvikelse |\n|---|--:|--:|--:|--:|\n| Lön | 2 000 | 800 | 900 | 300 |",
    ])
  func letsOtherTablesBe(table: String) {
    #expect(told(table + "\n\nTabell: Ekonomi") == [])
  }
}
