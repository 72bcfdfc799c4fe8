import Diagnostics
import Markdown
import Testing

/// Named blocks: their names, their places in the file, and fences that never end.
struct FenceTests {
  @Test("reads the name, the argument and the places of a block")
  func readsFence() throws {
    let reading = Reading("å\n\n```1️⃣enkät\nfråga: a\n\n  b: å\n```\n\n~~~~ 2️⃣resa: profil-1 \n~~~~\n")
    let fences = try #require(reading.tree).fences
    #expect(fences.map(\.name) == ["enkät", "resa"])
    #expect(fences.map(\.argument) == ["", "profil-1"])
    #expect(fences.map { reading.shown($0.infoSpan) } == ["1️⃣enkät", "2️⃣resa: profil-1"])
    #expect(fences.map { $0.content.map(reading.file.text) } == ["fråga: a\n\n  b: å\n", ""])
    #expect(reading.told == [])
  }

  @Test(
    "gives the text of a block as it stands in the file",
    arguments: [
      ("```x\r\na: 1\r\n\r\nb: 2\r\n```\r\n", "a: 1\r\n\r\nb: 2\r\n"), ("```x\ra\rb\r```", "a\rb\r"),
      ("```x\na\n```", "a\n"), ("   ```x\na\n   ```\n", "a\n"), ("```x\n```\n", ""), ("```x\n\n\n```\n", "\n\n"),
      ("````x\n```\na\n```\n````\n", "```\na\n```\n"), ("~~~x\n```\n~~~\n", "```\n"),
    ])
  func givesContent(markdown: String, expected: String) throws {
    let reading = Reading(markdown)
    let fence = try #require(reading.tree?.fences.first)
    #expect(fence.content.map(reading.file.text) == expected)
    #expect(reading.told == [])
  }

  @Test(
    "gives no range for a block whose lines are indented",
    arguments: ["- ```x\n  a\n  ```\n", "> ```x\n> a\n> ```\n", "  ```x\n  a\n  ```\n"])
  func refusesIndented(markdown: String) throws {
    let reading = Reading(markdown)
    #expect(try #require(reading.tree).fences.map(\.content) == [nil])
    #expect(reading.told == [])
  }

  @Test("does not count blocks without a name")
  func skipsUnnamed() throws {
    #expect(try #require(Reading("```\na\n```\n\n    b\n").tree).fences.isEmpty)
  }

  private func unclosed(_ place: String, _ fence: String = "```") -> String {
    "\(place) oavslutat-block: blocket avslutas aldrig, så resten av texten hamnar i det "
      + "[lägg till en rad med \(fence) där blocket slutar]"
  }

  @Test("tells of a fence that never ends, and draws it as code")
  func tellsOfUnclosed() throws {
    let reading = Reading("å\n\n1️⃣```ekonomi\na: 1\n\n## Resultat\n")
    #expect(reading.told == [unclosed("1️⃣```ekonomi")])
    #expect(try #require(reading.tree).fences.isEmpty)
    #expect(reading.html == "<p>å</p>\n<pre><code>a: 1\n\n## Resultat\n</code></pre>\n")
  }

  @Test(
    "knows the end of a block from its text",
    arguments: [
      ("1️⃣```", "1️⃣```", "```"), ("1️⃣```\na", "1️⃣```", "```"), ("1️⃣````x\na\n```\n", "1️⃣````x", "````"),
      ("1️⃣~~~x\na\n```\n", "1️⃣~~~x", "~~~"), ("1️⃣```x\na\n``` b\n", "1️⃣```x", "```"),
      ("1️⃣```x\na\n    ```\n", "1️⃣```x", "```"), ("1️⃣- ```x\n  a\n\ntext\n", "1️⃣- ```x", "```"),
      ("1️⃣> ```x\n> a\n\ntext\n", "1️⃣> ```x", "```"), ("1️⃣```x\n\n\n", "1️⃣```x", "```"),
      ("1️⃣> ~~~x\n> ~~\n", "1️⃣> ~~~x", "~~~"),
    ])
  func knowsEnd(markdown: String, place: String, fence: String) {
    #expect(Reading(markdown).told == [unclosed(place, fence)])
  }

  @Test(
    "says nothing of a block that is closed",
    arguments: [
      "```\n```\n", "```x\na\n`````\n", "- ```\n  a\n  ```\n", "> ```\n> a\n> ```", "```\na\n  ```  \n",
      "~~~\n```\n~~~\n",
      "1. a\n\n   ```\n   b\n   ```\n\nc\n",
    ])
  func acceptsClosed(markdown: String) {
    #expect(Reading(markdown).told == [])
  }
}
