import Testing

@testable import Checks

struct TableShareCheckTests {
  private func told(_ rows: [String]) -> [String] {
    Checked(text: rows.joined(separator: "\n")).told(TableShareCheck.self)
  }

  private static let help = "[andel-i-tabell-stämmer-inte] = rätta andelen eller antalet på samma rad"

  @Test func catchesAShareOfTheTotal() {
    let told = told([
      "| Avslut | Antal | Andel |", "|---|---|---|", "| Arbete | 9 | 26 % |", "| Studier | 5 | 15 % |",
      "| Annat | 20 | 1️⃣49 % |", "| Totalt | 34 | 100 % |",
    ])
    #expect(told == ["1️⃣«49 %» fel: 20 av 34 är 59 %, men 49 % anges \(Self.help)"])
  }

  @Test func catchesAShareOfTheSumWhenNoTotalIsStated() {
    let told = told([
      "| Avslut | Antal | % |", "|---|---|---|", "| Arbete | 9 | 1️⃣27 |", "| Studier | 5 | 15 |", "| Annat | 20 | 59 |",
    ])
    #expect(told == ["1️⃣«27» fel: 9 av 34 är 26 %, men 27 % anges \(Self.help)"])
  }

  @Test func catchesAShareOfAnotherColumn() {
    let told = told([
      "| År | Deltagare | I arbete | Andel |", "|---|---|---|---|", "| 2019 | 20 | 5 | 25 % |",
      "| 2020 | 30 | 12 | 40 % |",
      "| 2021 | 40 | 10 | 1️⃣30 % |",
    ])
    #expect(told == ["1️⃣«30 %» fel: 10 av 40 är 25 %, men 30 % anges \(Self.help)"])
  }

  @Test func catchesAShareOfTheCountsInAnotherTable() {
    let told = told([
      "| Avslut | Antal |", "|---|---|", "| Arbete | 9 |", "| Studier | 5 |", "| Annat | 20 |", "| Totalt | 34 |", "",
      "| Avslut | Andel |", "|---|---|", "| Arbete | 26 % |", "| Studier | 1️⃣51 % |", "| Annat | 59 % |",
    ])
    #expect(told == ["1️⃣«51 %» fel: 5 av 34 är 15 %, men 51 % anges \(Self.help)"])
  }

  @Test(
    arguments: [
      // Rounded either way, and a total of its own.
      ["| A | Antal | Andel |", "|---|---|---|", "| x | 1 | 13 % |", "| y | 1 | 12 % |", "| z | 6 | 75 % |"],
      // Percentages of something that is not in the table.
      ["| A | Antal | Andel |", "|---|---|---|", "| x | 9 | 80 % |", "| y | 5 | 33 % |", "| z | 20 | 12 % |"],
      // One row that agrees proves nothing.
      ["| A | Antal | Andel |", "|---|---|---|", "| x | 9 | 90 % |", "| y | 1 | 33 % |"],
      // No counts.
      ["| A | Kvinnor | Män |", "|---|---|---|", "| x | 40 % | 60 % |", "| y | 30 % | 70 % |"],
      // No percentages.
      ["| A | 2019 | 2020 |", "|---|---|---|", "| x | 40 | 60 |", "| y | 30 | 70 |"],
    ])
  func letsOtherTablesStand(rows: [String]) {
    #expect(told(rows) == [])
  }
}
