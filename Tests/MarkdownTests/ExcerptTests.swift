import Diagnostics
import Markdown
import Testing

/// The text under one heading, as another page shows it.
struct ExcerptTests {
  private let text = """
    ## Ett

    IPS och[^1] [](#t) [själv](#under) [ut](a.md).

    ### Under

    a|b
    -|-
    1|2

    Tabell: IPS {#t}

    ```ekonomi
    x
    ```

    ## Två

    - två[^1]

    # Tre

    ![](b.png)

    Figur: F

    [^1]: Not

    """

  private func excerpt(_ index: Int, home: String? = "../sta/rapport.html") throws -> (RenderedText, Reading) {
    let reading = Reading(text)
    var context = Reading.context(glossary: ["IPS"])
    context.home = home
    context.blocks = [0]
    return (try #require(reading.tree).excerpt(under: index, context), reading)
  }

  @Test("holds what stands under the heading, down to the next on its level, without ids")
  func holdsSection() throws {
    #expect(
      Reading.text(of: try excerpt(0).0) == """
        <p><a class="ord" href="ordlista.html#ips"><abbr title="betydelsen av IPS">IPS</abbr></a> och<sup>\
        <a class="fotnot" href="../sta/rapport.html#fn-1" aria-label="Fotnot 1">1</a></sup> \
        <a href="../sta/rapport.html#t">tabell\u{A0}1</a> <a href="../sta/rapport.html#under">själv</a> \
        <a href="a.md">ut</a>.</p>
        <h3>Under</h3>
        <div class="tabell" role="group" tabindex="0" aria-label="Tabell\u{A0}1"><table>
        <caption><span class="nummer">Tabell\u{A0}1</span> IPS</caption>
        <thead>
        <tr><th scope="col">a</th><th scope="col">b</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">1</th><td>2</td></tr>
        </tbody>
        </table></div>
        [block 0]

        """)
  }

  @Test("ends at a heading on a higher level and at the notes")
  func endsAtHigherLevel() throws {
    #expect(
      Reading.text(of: try excerpt(2).0) == """
        <ul>
        <li>två<sup><a class="fotnot" href="../sta/rapport.html#fn-1" aria-label="Fotnot 1">1</a></sup></li>
        </ul>

        """)
    #expect(
      Reading.text(of: try excerpt(3).0) == """
        <figure>
        <img src="b.png" alt="" loading="lazy">
        <figcaption><span class="nummer">Figur\u{A0}1</span> F</figcaption>
        </figure>

        """)
  }

  @Test("holds only what is under a heading on a lower level")
  func holdsSubsection() throws {
    let (rendered, _) = try excerpt(1)
    // The number of the table twice, what stands around it, and the block.
    #expect(rendered.pieces.count == 6)
    #expect(!Reading.text(of: rendered).contains("<h3>"))
  }

  @Test("is empty under a heading with nothing under it")
  func isEmpty() throws {
    let reading = Reading("## A\n## B\n")
    let tree = try #require(reading.tree)
    #expect(tree.excerpt(under: 0, Reading.context()).isEmpty)
    #expect(tree.excerpt(under: 1, Reading.context()).isEmpty)
  }

  @Test("tells nothing that the whole text has told already")
  func tellsNothingTwice() throws {
    let reading = Reading("## A\n\n[x](#nej)\n") { _, _ in .address("a") }
    #expect(reading.told.count == 1)
    _ = try #require(reading.tree).excerpt(under: 0, Reading.context())
    #expect(reading.told.count == 1)
  }
}
