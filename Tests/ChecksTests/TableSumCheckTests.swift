import Testing

@testable import Checks

struct TableSumCheckTests {
  private func told(_ rows: [String]) -> [String] {
    Checked(text: rows.joined(separator: "\n")).told(TableSumCheck.self)
  }

  @Test(
    arguments: [
      ("Totalt", "1️⃣35", "1️⃣«35» fel: kolumnen blir 34, men raden Totalt anger 35"),
      ("**Summa**", "1️⃣**1 034**", "1️⃣«**1 034**» fel: kolumnen blir 34, men raden Summa anger 1\u{A0}034"),
      ("Tot", "1️⃣33,5", "1️⃣«33,5» fel: kolumnen blir 34, men raden Tot anger 33,5"),
    ])
  func catchesATotalThatIsNotTheSum(name: String, total: String, message: String) {
    #expect(
      told([
        "| A | Antal |", "|---|---|", "| x | 9 |", "| y | 25 |", "| varav unga | 5 |", "| \(name) | \(total) |",
      ]) == ["\(message) [tabellsumma-stämmer-inte] = rätta summan eller en av raderna ovanför"])
  }

  @Test func catchesEveryColumnAndEverySum() {
    let told = told([
      "| A | Kvinnor | Män | Totalt |", "|---|---|---|---|", "| x | 1 | 2 | 1️⃣4 |", "| y | 3 | 4 | 7 |",
      "| Totalt | 2️⃣5 | 6 | 11 |",
    ])
    #expect(
      told == [
        "1️⃣«4» fel: kvinnor och män är tillsammans 3, men 4 anges [tabellsumma-stämmer-inte]"
          + " = rätta ett av de tre talen",
        "2️⃣«5» fel: kolumnen blir 4, men raden Totalt anger 5 [tabellsumma-stämmer-inte]"
          + " = rätta summan eller en av raderna ovanför",
      ])
  }

  @Test(
    arguments: [
      ["| A | Antal |", "|---|---|", "| x | 9 |", "| y | 25 |", "| Totalt | 34 |"],
      ["| A | Antal |", "|---|---|", "| x | 9 |", "| y | ca 25 |", "| Totalt | 40 |"],
      ["| A | Antal |", "|---|---|", "| x | 9 |", "| y | – |", "| Totalt | 40 |"],
      ["| A | Antal |", "|---|---|", "| x | 9 |", "| y | 25 |", "| Medel | 17 |"],
      ["| A | Antal |", "|---|---|", "| x | 9 |", "| Totalt | 12 |"],
      ["| A | Andel |", "|---|---|", "| x | 33 % |", "| y | 33 % |", "| z | 33 % |", "| Totalt | 100 % |"],
      ["| A | Antal |", "|---|---|", "| x | 9 |", "| därav y | 5 |", "| z | 1 |", "| Summa | 10 |"],
      ["| A | Kvinnor | Män | Totalt |", "|---|---|---|---|", "| x | 1 | 2 | 3 |", "| y | 40 % | 60 % | 100 % |"],
      ["| A | B |", "|---|---|", "| Totalt | 12 |"],
    ])
  func letsOtherTablesStand(rows: [String]) {
    #expect(told(rows) == [])
  }
}
