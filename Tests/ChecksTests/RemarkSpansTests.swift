import Testing

@testable import Checks

struct RemarkSpansTests {
  private func told(_ remark: String, _ span: String = "85–100 %") -> [String] {
    Checked(
      report: "anmärkningar: [{text: \"\(remark)\"}]",
      text: "| Fråga | Andel |\n|---|---|\n| Livet just nu | \(span) |\n| Livet förut | 90–95 % |"
    ).told(FigureAgreementCheck.self).filter { $0.contains("samma-uppgift-olika-tal") }
  }

  @Test(
    arguments: [
      ("Resultatet anges som spann, till exempel 1️⃣86–100 procent.", "86 står här, men 85"),
      ("Resultatet anges som spann, till exempel 85–1️⃣101 procent.", "101 står här, men 100"),
      ("Resultatet anges som spann, till exempel 1️⃣58–100 procent.", "58 står här, men 85"),
    ])
  func catchesASpanThatTheReportDoesNotGive(remark: String, message: String) {
    let told = told(remark)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣") && told[0].contains(message), "\(told)")
  }

  @Test(
    arguments: [
      "Resultatet anges som spann, till exempel 85–100 procent.",
      "Källan anger 86–100 procent på ett ställe och 85–100 procent på ett annat.",
      "Deltagarna var mellan 86 och 100 dagar i insatsen.", "Resultatet anges som spann, till exempel 40–70 procent.",
    ])
  func letsOtherSpansBe(remark: String) {
    #expect(told(remark) == [])
  }
}
