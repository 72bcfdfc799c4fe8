import Diagnostics
import Markdown
import Testing

struct HeadingTests {
  private func ids(_ text: String, reserved: Set<String> = []) -> [String] {
    Reading(text, reserved: reserved).tree?.headings.map(\.id) ?? []
  }

  @Test("lists headings with level, plain text, id and place")
  func listsHeadings() throws {
    let reading = Reading("Ingress\n\n1️⃣## Åtgärder *och* `kod` & mer ##\n\n2️⃣> ### I citat\n\n3️⃣Under\nstruken\n---\n")
    let headings = try #require(reading.tree).headings
    #expect(headings.map(\.level) == [2, 3, 2])
    #expect(headings.map(\.text) == ["Åtgärder och kod & mer", "I citat", "Under struken"])
    #expect(headings.map(\.id) == ["atgarder-och-kod-mer", "i-citat", "under-struken"])
    #expect(
      headings.map { reading.shown($0.span) } == [
        "1️⃣## Åtgärder *och* `kod` & mer ##", "2️⃣> ### I citat", "3️⃣Under",
      ])
  }

  @Test("numbers headings that read the same, past ids that are taken")
  func numbersEqualHeadings() {
    #expect(ids("## Mål\n## Mål\n### Mål\n") == ["mal", "mal-2", "mal-3"])
    #expect(ids("## Mål 2\n## Mål\n## Mål\n## Mål\n") == ["mal-2", "mal", "mal-3", "mal-4"])
    #expect(ids("## Mål\n## Ma\u{30A}l\n") == ["mal", "mal-2"])
    #expect(ids("## !\n## ?\n##\n") == ["avsnitt", "avsnitt-2", "avsnitt-3"])
  }

  @Test("steps aside for ids that the page has taken, and lets links lead there")
  func stepsAsideForReserved() {
    let reading = Reading("## Fakta\n\n[upp](#fakta) [hit](#fakta-2)\n", reserved: ["fakta"])
    #expect(
      reading.html == "<h2 id=\"fakta-2\">Fakta</h2>\n<p><a href=\"#fakta\">upp</a> <a href=\"#fakta-2\">hit</a></p>\n")
    #expect(reading.told == [])
  }

  @Test("takes an id that the writer has set and leaves it out of the text")
  func takesExplicitID() throws {
    let reading = Reading(
      "## Måluppfyllelse *nu* {#mal-1}\n## {#tom}\n## Kod `{#x}`\n## Fel {#Å}\n## Fel {# a}\n## Fel {#}\n")
    let headings = try #require(reading.tree).headings
    #expect(headings.map(\.id) == ["mal-1", "tom", "kod-x", "fel-a", "fel-a-2", "fel"])
    #expect(headings.map(\.text) == ["Måluppfyllelse nu", "", "Kod {#x}", "Fel {#Å}", "Fel {# a}", "Fel {#}"])
    #expect(reading.html.hasPrefix("<h2 id=\"mal-1\">Måluppfyllelse <em>nu</em></h2>\n<h2 id=\"tom\"></h2>\n"))
  }

  @Test("tells of a set id that is taken, at the id")
  func tellsOfTakenID() {
    let reading = Reading("## Ett {#a}\n\n## Åäö 1️⃣{#a}\n\n## Tre 2️⃣{#fakta}\n", reserved: ["fakta"])
    #expect(
      reading.told == [
        "1️⃣{#a} dubbelt-ankare: ankaret ”a” finns redan på sidan [välj ett annat namn efter #]",
        "2️⃣{#fakta} dubbelt-ankare: ankaret ”fakta” finns redan på sidan [välj ett annat namn efter #]",
      ])
  }

  @Test("tells of a heading on the level of the title, and draws it on level 2")
  func tellsOfTopHeading() {
    let reading = Reading("1️⃣# Titel\n")
    #expect(reading.html == "<h2 id=\"titel\">Titel</h2>\n")
    #expect(
      reading.told == [
        "1️⃣# Titel rubriknivå-ett: texten börjar på rubriknivå 2, för titeln är sidans rubrik på nivå 1 "
          + "[skriv ## i stället för #]"
      ])
  }

  @Test("offers every heading id as an anchor")
  func offersAnchors() throws {
    let tree = try #require(Reading("## Ett\n## Två {#b}\n", reserved: ["mal"]).tree)
    #expect(tree.anchors == ["ett", "b", "mal"])
  }
}
