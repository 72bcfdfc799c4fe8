import Testing

@testable import Checks

/// Tables of which a hasty reader would say that they do not add up.
struct TableUnderCheckTests {
  private func told(_ rows: [String]) -> [String] {
    Checked(text: rows.joined(separator: "\n")).told(TableSumCheck.self)
  }

  @Test(
    arguments: [
      // The share of all is no sum of shares, and a mean no sum of means.
      [
        "| Kommun | Antal | Andel |", "|---|---|---|", "| A | 10 | 40 % |", "| B | 20 | 60 % |",
        "| Totalt | 30 | 53 % |",
      ],
      ["| Kommun | Medelålder |", "|---|---|", "| A | 34 |", "| B | 36 |", "| Totalt | 35 |"],
      [
        "| | Kvinnor | Män | Totalt |", "|---|---|---|---|", "| Antal | 21 | 30 | 51 |",
        "| Medelålder | 34 | 36 | 35 |",
      ],
      // Subtotals.
      [
        "| A | N |", "|---|---|", "| a | 1 |", "| b | 2 |", "| Summa | 3 |", "| c | 4 |", "| d | 5 |",
        "| Totalt | 12 |",
      ],
      ["| A | N |", "|---|---|", "| a | 1 |", "| b | 2 |", "| Summa | 3 |", "| c | 4 |", "| d | 5 |", "| Summa | 9 |"],
      // More than women and men.
      ["| År | Kvinnor | Män | Okänt | Totalt |", "|---|---|---|---|---|", "| 2019 | 3 | 4 | 1 | 8 |"],
    ])
  func letsTablesStandThatAddUpInTheirOwnWay(rows: [String]) {
    #expect(told(rows) == [])
  }

  @Test(
    arguments: [
      (
        ["| A | N |", "|---|---|", "| a | 1 |", "| b | 2 |", "| Summa | 1️⃣4 |", "| c | 4 |", "| Totalt | 7 |"],
        "1️⃣«4» fel: kolumnen blir 3, men raden Summa anger 4"
      ),
      (
        ["| A | N |", "|---|---|", "| a | 1 |", "| b | 2 |", "| Summa | 3 |", "| c | 4 |", "| Totalt | 1️⃣8 |"],
        "1️⃣«8» fel: kolumnen blir 7, men raden Totalt anger 8"
      ),
      (
        ["| A | Andel |", "|---|---|", "| a | 40 % |", "| b | 50 % |", "| Totalt | 1️⃣100 % |"],
        "1️⃣«100 %» fel: kolumnen blir 90, men raden Totalt anger 100"
      ),
      (
        ["Text.", "| A | Antal |", "|---|---|", "| a | 1 |", "| b | 2 |", "| Totalt | 1️⃣4 |"],
        "1️⃣«4» fel: kolumnen blir 3, men raden Totalt anger 4"
      ),
    ])
  func catchesTotalsThatDoNotAddUp(rows: [String], message: String) {
    #expect(told(rows) == ["\(message) [tabellsumma-stämmer-inte] = rätta summan eller en av raderna ovanför"])
  }

  @Test func readsTheHeadingsOfATableThatFollowsStraightOnAParagraph() {
    #expect(
      told(["Text.", "| År | Kvinnor | Män | Totalt |", "|---|---|---|---|", "| 2019 | 3 | 4 | 1️⃣8 |"]) == [
        "1️⃣«8» fel: kvinnor och män är tillsammans 7, men 8 anges [tabellsumma-stämmer-inte]"
          + " = rätta ett av de tre talen"
      ])
  }

  @Test func acceptsMoreAnswersThanRespondentsWhereACommentSaysWhy() {
    let text =
      "```enkät\nrubrik: R\nfrågor: [{fråga: F, svarande: 4, svar: {A: 3, B: 2}, kommentar: Flera svar}]\n```\n"
    #expect(Checked(text: text).told(SurveySumCheck.self) == [])
  }
}
