import Diagnostics
import TestSupport
import Testing

@testable import Checks

struct SilencingTests {
  private static let stale = "varning: undantaget tystar ingenting [onödigt-undantag] = ta bort raden med granskas ej"

  private func checked(_ text: String, settings: String = "") -> Checked { Checked(text: text, settings: settings) }

  private func told(_ checked: Checked) -> [String] { checked.folder.telling(checked.diagnostics) }

  @Test(
    arguments: [
      "Det är 14 av 34 (45 %).", "- Det är 14 av 34 (45 %).\n- Och 1 av 2 (50 %).", "> Det är 14 av 34 (45 %).",
      "| A | Antal |\n|---|---|\n| x | 9 |\n| y | 25 |\n| Totalt | 35 |\n\nTabell: Avslut.",
      "```ekonomi\nrubrik: R\nrader: [{post: A, utfall: 1 kr}]\ntotalt: {utfall: 2 kr}\n```",
    ])
  func keepsQuietWhatFollows(text: String) {
    let quiet = checked("Text.\n\n<!-- granskas ej: källan säger så -->\n\n\(text)\n")
    #expect(told(quiet) == [])
    #expect(quiet.result.silenced.map(\.reason) == ["källan säger så"] && quiet.result.silenced.map(\.count) == [1])
    #expect(checked("\(text)\n").diagnostics.count == 1)
  }

  @Test func keepsQuietOnlyWhatFollowsNext() {
    let checked = checked("<!-- granskas ej: skäl -->\n\nDet är 14 av 34 (45 %).\n\nDet är 14 av 34 (1️⃣46 %).\n")
    #expect(told(checked).count == 1 && told(checked)[0].hasPrefix("1️⃣«46 %» fel: 14 av 34 är 41 %"))
    #expect(checked.result.silenced.map(\.count) == [1])
  }

  @Test func countsEveryProblemThatItKeepsQuiet() {
    let checked = checked("<!-- granskas ej: skäl -->\n\nDet är 14 av 34 (45 %), och sedan 1 av 2 (60 %).\n")
    #expect(told(checked) == [] && checked.result.silenced.map(\.count) == [2])
  }

  @Test(arguments: ["Allt stämmer.", "## Rubrik\n\nDet är 14 av 34 (41 %).", ""])
  func tellsOfASilenceThatKeepsNothingQuiet(text: String) {
    let checked = checked("1️⃣<!-- granskas ej: skäl -->\n\n\(text)\n")
    #expect(told(checked) == ["1️⃣«<!-- granskas ej: skäl -->» \(Self.stale)"])
    #expect(checked.result.silenced.isEmpty)
  }

  @Test(arguments: ["<!-- granskas ej -->", "<!-- granskas ej: -->", "<!--granskas ej:-->"])
  func needsAReason(comment: String) {
    #expect(
      told(checked("1️⃣\(comment)\n\nDet är 14 av 34 (45 %).\n")) == [
        "1️⃣«\(comment)» fel: ett undantag från granskningen behöver ett skäl [undantag-utan-skäl]"
          + " = skriv <!-- granskas ej: varför -->"
      ])
  }

  @Test(arguments: ["<!-- granskas: skäl -->", "<!-- en anteckning -->"])
  func letsOtherCommentsBe(comment: String) {
    let told = told(checked("\(comment)\n\nDet är 14 av 34 (1️⃣45 %).\n"))
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣«45 %» fel: 14 av 34 är 41 %"))
  }

  @Test func doesNotSilenceWhatHoldsTheSiteTogether() {
    let told = told(checked("1️⃣<!-- granskas ej: skäl -->\n\n[x](2️⃣inget.md)\n"))
    #expect(told.count == 2 && told[0] == "1️⃣«<!-- granskas ej: skäl -->» \(Self.stale)")
    #expect(told[1].hasPrefix("2️⃣«inget.md» fel: filen ”inget.md” finns inte [bruten-länk]"))
  }

  @Test func followsTheSeverityThatTheArchiveHasChosenForIt() {
    let text = "<!-- granskas ej: skäl -->\n\nText.\n"
    #expect(told(checked(text, settings: "onödigt-undantag: av")) == [])
    #expect(checked(text, settings: "onödigt-undantag: fel").diagnostics.map(\.severity) == [.error])
  }

  @Test func isNotStaleWhenTheRuleItKeepsQuietIsOff() {
    let checked = checked(
      "<!-- granskas ej: skäl -->\n\nDet är 14 av 34 (45 %).\n", settings: "andel-i-text-stämmer-inte: av")
    #expect(told(checked) == [])
  }
}
