import Testing

@testable import Checks

struct ToldSharesTests {
  private func told(_ value: String, _ cell: String, others: [String: String] = [:]) -> [String] {
    Checked(
      insats: "alternativa-namn: [Steget]\nmål: [{id: m, text: Många ska arbeta., krav: öka}]",
      report: "utfall: {m: {värde: \(value)}}",
      [
        "rapporter/alla.md": """
        ---
        titel: Alla
        typ: artikel
        datum: 2021
        insatser: [a, b]
        ---
        | Insats | Andel |
        |---|---:|
        | Steget | \(cell) |
        | Språnget | 12 % |
        """,
        "insatser/b/insats.md": "---\nnamn: Språnget\nförbund: f\n---\n",
      ].merging(others) { $1 }
    ).told(FigureAgreementCheck.self).filter { $0.contains("samma-uppgift-olika-tal") }
  }

  @Test(arguments: [("39 av 61", "1️⃣65 %"), ("85 %", "1️⃣86 %"), ("85 %", "1️⃣84 %")])
  func catchesAShareThatTheOwnReportDoesNotHave(value: String, cell: String) {
    let told = told(value, cell)
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣"), "\(told)")
  }

  @Test(arguments: [("39 av 61", "64 %"), ("85 %", "85 %"), ("85 %", "41 %"), ("85 %", "ca 86 %")])
  func letsOtherSharesBe(value: String, cell: String) {
    #expect(told(value, cell) == [])
  }

  @Test func letsAShareBeOfAnotherReport() {
    let other = "---\ntitel: Ny\ntyp: artikel\ndatum: 2022\nutfall: {m: {värde: 86 %}}\n---\n"
    #expect(told("85 %", "86 %", others: ["insatser/a/ny.md": other]) == [])
  }
}
