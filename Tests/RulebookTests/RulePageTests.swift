import Diagnostics
import Testing

@testable import Rulebook

struct RulePageTests {
  private let page = RulePage(
    rule: Rule("prov", .warning, isAdjustable: true),
    text: """
      # Radbryten

      Tema: Summor

      Vad: regeln finner `av` och [länkar](x.md).

      Ett stycke till.

      Varför: för *läsaren*.

      Exempel:

      <!-- fel: prov i text -->
      ````markdown
      ```
      # ingen titel
      Vad: ingen del
      ```
      ````

      I stället: skriv rätt.
      """)

  @Test func takesADocCommentApart() {
    #expect(page.title == "Radbryten" && page.theme == "Summor" && page.instead == "Skriv rätt.")
    #expect(page.what == "Regeln finner `av` och [länkar](x.md).\n\nEtt stycke till.")
    #expect(page.example.hasPrefix("<!-- fel: prov i text -->\n````markdown\n```\n# ingen titel\nVad: ingen del\n"))
  }

  @Test func isReadInATerminal() {
    #expect(
      page.text(style: .plain, width: 30) == """
        Radbryten
        [prov]

        Regeln finner ”av” och länkar.

        Ett stycke till.

        Regeln är en varning och kan
        ställas in.

        Varför

        För läsaren.

        Exempel

            ```
            # ingen titel
            Vad: ingen del
            ```

        I stället

        Skriv rätt.

        """)
  }

  @Test func isAPageOfTheHandbook() {
    #expect(page.markdown.hasPrefix("# Radbryten\n\n`prov`\n\nRegeln finner"))
    #expect(page.markdown.contains("kan [ställas in](../felmeddelanden.md#ställa-in-regler).\n\n## Varför\n\nFör"))
    #expect(page.markdown.hasSuffix("````\n\n## I stället\n\nSkriv rätt.\n"))
  }

  @Test func isListedByTheme() {
    let list = RulePage.list(style: .plain)
    for page in RulePage.all { #expect(list.contains("  \(page.rule.id) "), "\(page.rule.id) is not listed") }
    #expect(!list.contains("\u{1B}"))
  }
}
