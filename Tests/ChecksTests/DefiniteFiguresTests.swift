import Testing

@testable import Checks

struct DefiniteFiguresTests {
  private func told(_ text: String) -> [String] {
    Checked(text: text).told(FigureAgreementCheck.self).filter { $0.contains("samma-uppgift-olika-tal") }
  }

  @Test(
    arguments: [
      ("Arbete fick 14 av 34.\n\nI de 1️⃣42 procenten ingår studier.", "42 står här, men 41"),
      ("Till arbete gick 23 procent.\n\nDe 1️⃣24 procenten anges utan antal.", "24 står här, men 23"),
      (
        "Intäkterna ökade med 3,6 miljoner kronor.\n\nDe 1️⃣3,7 miljonerna är en beräkning.",
        "3\u{A0}700\u{A0}000 står här, men 3\u{A0}600\u{A0}000"
      ),
      ("Det blev drygt 700 avstämningsmöten.\n\nDe drygt 1️⃣800 mötena hölls på två år.", "800 står här, men 700"),
    ])
  func catchesAFigureThatPointsBackToNone(text: String, message: String) {
    let told = told(text)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "Arbete fick 14 av 34.\n\nI de 41 procenten ingår studier.",
      "Till arbete gick 23 procent.\n\nDe 60 procenten i målet är fler.",
      "Det blev 29 möten.\n\nDe 21 kommunerna i länet var med.",
      "Det blev 29 möten.\n\nI de 15 mötena som följde var alla med.",
      "Intäkterna ökade med 3,6 miljoner kronor.\n\nDe 3,6 miljonerna är en beräkning.",
    ])
  func letsOtherFiguresStand(text: String) {
    #expect(told(text) == [])
  }
}
