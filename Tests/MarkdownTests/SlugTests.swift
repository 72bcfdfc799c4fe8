import Markdown
import Testing

struct SlugTests {
  @Test(
    "makes an id of a text",
    arguments: [
      ("Bakgrund", "bakgrund"),
      ("Åtgärder för ökad hälsa", "atgarder-for-okad-halsa"),
      ("A\u{30A}tga\u{308}rder fo\u{308}r o\u{308}kad", "atgarder-for-okad"),
      ("ÅÄÖ åäö", "aao-aao"),
      ("Mål 1: Egen försörjning (60 %)", "mal-1-egen-forsorjning-60"),
      ("2019–2024", "2019-2024"),
      ("Kvinnor & män", "kvinnor-man"),
      ("R&D", "r-d"),
      ("och/eller", "och-eller"),
      ("3.1 Metod", "31-metod"),
      ("”Citat”: vad, är – det?", "citat-vad-ar-det"),
      ("Coachens idé à la Ærø, Müller, Muñoz och Françoise", "coachens-ide-a-la-aero-muller-munoz-och-francoise"),
      ("idé", "ide"),
      ("ide\u{301}", "ide"),
      ("  -- a -- b --  ", "a-b"),
      ("snake_case", "snake-case"),
      ("no\u{A0}break", "no-break"),
      ("!!!", ""),
      ("", ""),
      ("日本", ""),
    ])
  func makesSlug(text: String, expected: String) {
    #expect(Slug.make(text) == expected)
  }
}
