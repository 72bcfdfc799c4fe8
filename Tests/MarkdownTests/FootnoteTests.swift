import Diagnostics
import Testing

@testable import Markdown

struct FootnoteTests {
  private func mark(_ number: Int, _ count: Int = 1) -> String {
    let id = count == 1 ? "fnref-\(number)" : "fnref-\(number)-\(count)"
    return
      "<sup><a class=\"fotnot\" id=\"\(id)\" href=\"#fn-\(number)\" aria-label=\"Fotnot \(number)\">\(number)</a></sup>"
  }

  private func back(_ number: Int, _ count: Int = 1) -> String {
    let id = count == 1 ? "fnref-\(number)" : "fnref-\(number)-\(count)"
    return
      " <a class=\"ater\" href=\"#\(id)\" aria-label=\"Tillbaka till hänvisning \(count) till fotnot \(number)\">↩</a>"
  }

  private func notes(_ items: String...) -> String {
    "<section class=\"fotnoter\" aria-labelledby=\"fotnoter\">\n<h2 id=\"fotnoter\">Fotnoter</h2>\n<ol>\n"
      + items.joined() + "</ol>\n</section>\n"
  }

  @Test("numbers notes in the order of their references and leads back from each")
  func numbersNotes() {
    let reading = Reading("ett[^b] två[^a].\n\n[^a]: A\n[^b]: *B*\n")
    #expect(
      reading.html == "<p>ett\(mark(1)) två\(mark(2)).</p>\n"
        + notes("<li id=\"fn-1\"><p><em>B</em>\(back(1))</p>\n</li>\n", "<li id=\"fn-2\"><p>A\(back(2))</p>\n</li>\n"))
    #expect(reading.told == [])
  }

  @Test("leads back to every reference to the same note")
  func leadsBackToEach() {
    #expect(
      Reading("a[^1] b[^1]\n\n- c[^1]\n\n[^1]: Not\n").html == "<p>a\(mark(1)) b\(mark(1, 2))</p>\n"
        + "<ul>\n<li>c\(mark(1, 3))</li>\n</ul>\n"
        + notes("<li id=\"fn-1\"><p>Not\(back(1))\(back(1, 2))\(back(1, 3))</p>\n</li>\n"))
  }

  @Test("puts the ways back after the last paragraph, or last when the note ends in something else")
  func placesReturns() {
    #expect(
      Reading("a[^1]\n\n[^1]: Ett.\n\n    Två.\n").html
        == "<p>a\(mark(1))</p>\n" + notes("<li id=\"fn-1\"><p>Ett.</p>\n<p>Två.\(back(1))</p>\n</li>\n"))
    #expect(
      Reading("a[^1]\n\n[^1]: Ett:\n\n    - två\n").html == "<p>a\(mark(1))</p>\n"
        + notes("<li id=\"fn-1\"><p>Ett:</p>\n<ul>\n<li>två</li>\n</ul>\n\(back(1))</li>\n"))
  }

  @Test("draws references in headings, tables, captions and notes")
  func drawsReferencesAnywhere() {
    let html = Reading("## H[^1]\n\na|b[^2]\n-|-\n\nTabell: T[^3]\n\n[^1]: Ett[^4]\n[^2]: Två\n[^3]: Tre\n[^4]: Fyra\n")
      .html
    #expect(html.hasPrefix("<h2 id=\"h\">H\(mark(1))</h2>\n"))
    #expect(html.contains("<caption><span class=\"nummer\">Tabell\u{A0}1</span> T\(mark(3))</caption>"))
    #expect(html.contains("<th scope=\"col\">b\(mark(2))</th>"))
    #expect(html.contains("<p>Ett\(mark(4))\(back(1))</p>"))
  }

  @Test("leads nowhere from a note whose only reference is in the text of an image")
  func leadsNowhereFromImage() {
    #expect(
      Reading("![a[^1]](b)\n\n[^1]: Not\n").html
        == "<p><img src=\"b\" alt=\"a\" loading=\"lazy\"></p>\n" + notes("<li id=\"fn-1\"><p>Not</p>\n</li>\n"))
  }

  @Test("takes labels of words and letters of any kind, whatever the case")
  func takesAnyLabel() {
    let reading = Reading("a[^Källa-å] b[^KÄLLA-Å]\n\n[^källa-å]: K\n")
    #expect(reading.html.hasPrefix("<p>a\(mark(1)) b\(mark(1, 2))</p>\n"))
    #expect(reading.told == [])
  }

  @Test("leaves footnotes in code and behind a backslash as they are")
  func leavesEscaped() {
    let reading = Reading("`[^1]` \\[^1] &#91;^1]\n\n    [^1]: kod\n\n```\n[^2]: kod\n```\n")
    #expect(
      reading.html == "<p><code>[^1]</code> [^1] [^1]</p>\n<pre><code>[^1]: kod\n</code></pre>\n"
        + "<pre><code>[^2]: kod\n</code></pre>\n")
    #expect(reading.told == [])
  }

  @Test func haveAListToLinkToOnlyWhereThereIsANote() throws {
    let anchors = { (text: String) -> Set<String>? in
      let file = SourceFile(path: "content/prov.md", text: text)
      let problems = ProblemList()
      let tree = MarkdownTree(
        file, range: 0..<file.bytes.count, reserved: [MarkdownTree.notesAnchor], problems: problems)
      tree?.number(problems: problems) { _ in nil }
      return tree?.anchors
    }
    #expect(anchors("Text.[^a]\n\n[^a]: Not.\n")?.contains("fotnoter") == true)
    #expect(anchors("## Fotnoter\n\nText.\n") == ["fotnoter-2"])
    #expect(anchors("Text.\n\n[^a]: En not som ingen nämner.\n") == [])
  }
}
