import Diagnostics
import Markdown
import Markup
import Testing

@testable import Archive

struct AnswerTests {
  private static let outline = """
    nns:
      namn: NNS
      rubriker:
        - {id: resultat, text: "Fantastiska resultat – vad är det för oss?", även: [Fantastiska resultat]}
        - {id: nojda, text: "Vad är ni mest nöjda med?", även: ["Mest nöjda med", Stoltast över]}
    """

  private func reading(_ text: String) -> Reading {
    Reading(
      report: "disposition: nns", text: text,
      ["dispositioner.yml": Self.outline, "ordlista.yml": "SUS: {betyder: Systemet}\n"])
  }

  @Test func findsTheAnswersInTheOrderOfTheText() throws {
    let reading = reading(
      """
      Inledning.

      ## Vad är ni mest nöjda med?

      Samarbetet.

      ### Mer

      Tiden.

      ## Fantastiska resultat – vad är det för oss?

      Nio i arbete.

      ## Annat

      Slut.
      """)
    #expect(reading.told == [])
    let answers = try #require(reading.report).body.answers
    #expect(answers.map(\.question) == ["nojda", "resultat"])
    #expect(answers.map(\.heading) == ["vad-ar-ni-mest-nojda-med", "fantastiska-resultat-vad-ar-det-for-oss"])
    #expect(
      answers.map { $0.text.html { _ in HTML() }.string }
        == ["<p>Samarbetet.</p>\n<h3>Mer</h3>\n<p>Tiden.</p>\n", "<p>Nio i arbete.</p>\n"])
  }

  @Test(
    arguments: [
      ("Fantastiska resultat", "resultat"), ("FANTASTISKA RESULTAT!", "resultat"),
      ("Fantastiska resultat - vad är det för oss", "resultat"),
      ("*Fantastiska* resultat — vad är det för oss?", "resultat"), ("Mest nöjda med", "nojda"),
      ("Stoltast över {#stolt}", "nojda"), ("Stoltast o\u{308}ver", "nojda"),
    ])
  func knowsAHeadingInOtherWords(heading: String, question: String) throws {
    #expect(try #require(reading("## \(heading)\n\nText.\n").report).body.answers.map(\.question) == [question])
  }

  @Test(
    arguments: [
      "## Fantastiskt resultat", "## Resultat", "### Fantastiska resultat", "**Fantastiska resultat**",
      "## Stoltast over", "## Fantastiska resultat och mer",
    ])
  func leavesOtherHeadingsAlone(heading: String) throws {
    #expect(try #require(reading("\(heading)\n\nText.\n").report).body.answers.isEmpty)
  }

  @Test func drawsAnAnswerForThePageOfItsQuestion() throws {
    let reading = reading(
      "## Fantastiska resultat\n\n[Insatsen](insats.md), [här](#fantastiska-resultat), SUS och en not.[^1]\n"
        + "\n[^1]: Not.\n"
    )
    #expect(reading.told == [])
    let body = try #require(reading.report).body
    let answer = try #require(body.answers.first).text.html { _ in HTML() }.string
    #expect(answer.contains("<a href=\"../../insatser/a.html\">Insatsen</a>"))
    #expect(answer.contains("<a href=\"../../insatser/a/rapport.html#fantastiska-resultat\">här</a>"))
    #expect(answer.contains("href=\"../../ordlista.html#sus\""))
    #expect(answer.contains("href=\"../../insatser/a/rapport.html#fn-1\""))
    let text = body.text.html { _ in HTML() }.string
    #expect(text.contains("<a href=\"../a.html\">Insatsen</a>") && text.contains("<a href=\"#fantastiska-resultat\">"))
  }

  @Test func tellsOfABrokenLinkInAnAnswerOnce() {
    let told = reading("## Fantastiska resultat\n\n[x](1️⃣inget.md)\n").told
    #expect(told.count == 1 && told[0].hasPrefix("1️⃣«inget.md» fel: filen ”inget.md” finns inte"))
  }

  @Test func findsNoAnswersWithoutAnOutline() throws {
    let reading = Reading(text: "## Fantastiska resultat\n\nText.\n", ["dispositioner.yml": Self.outline])
    #expect(try #require(reading.report).body.answers.isEmpty)
  }
}
