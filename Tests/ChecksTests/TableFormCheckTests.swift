import Testing

@testable import Checks

struct TableFormCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(TableFormCheck.self) }

  private func table(_ columns: Int, _ word: String = "x") -> String {
    let row = { (cell: String) in "|" + String(repeating: " \(cell) |", count: columns) }
    return "1️⃣\(row("A"))\n\(row("---"))\n\(row(word))\n\nTabell: T"
  }

  @Test(arguments: ["", "\nText om Tabell: T", "\nTabellen visar något."])
  func catchesATableWithoutACaption(after: String) {
    #expect(
      told("1️⃣| A |\n|---|\n| x |\n\(after)") == [
        "1️⃣«| A |» varning: tabellen saknar tabelltext [tabell-utan-text]"
          + " = lägg till en tom rad efter tabellen och sedan: Tabell: vad den visar"
      ])
  }

  @Test func catchesAColumnWithoutAHeading() {
    #expect(
      told("1️⃣| A |  | C |\n|---|---|---|\n| x | y | z |\n\nTabell: T") == [
        "1️⃣«| A |  | C |» varning: kolumn 2 i tabellen saknar rubrik [kolumn-utan-rubrik] = skriv vad kolumnen visar"
      ])
  }

  @Test func catchesATableThatIsTooWide() {
    let told = told(table(7))
    #expect(told.count == 1)
    #expect(
      told.first?.contains("en tabell med 7 kolumner får inte plats på en telefon; högst 6 gör det [bred-tabell]")
        == true)
  }

  @Test func catchesAWordThatIsTooLong() {
    let word = "arbetsmarknadsutbildningsverksamhet"
    #expect(
      told("| A |\n|---|\n| En 1️⃣\(word) till |\n\nTabell: T") == [
        "1️⃣«\(word)» varning: ett ord på 35 tecken får inte plats i en tabell på en telefon [bred-tabell]"
          + " = skriv om ordet eller lägg det under tabellen"
      ])
  }

  @Test(
    arguments: [
      "| A |\n|---|\n| x |\n\nTabell: T", "|   | B |\n|---|---|\n| x | y |\n\nTabell: T",
      "| A |\n|---|\n| [Förbundet](../../forbund/f.md?en-mycket-lang-adress-som-inte-syns) |\n\nTabell: T",
      "| A |\n|---|\n| arbetsmarknads-utbildnings/verksamhet |\n\nTabell: T",
    ])
  func letsOtherTablesBe(text: String) {
    #expect(told(text).filter { !$0.contains("bruten-länk") } == [])
    #expect(told(table(6, "åäöåäöåäöåäöåäöåäö")) == [])
  }
}
