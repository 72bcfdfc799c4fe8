import Testing

@testable import Markdown

/// Numbers run through tables, figures and named blocks, each kind for itself.
struct NumberingTests {
  private let mixed = """
    a|b
    -|-
    1|2

    ```ekonomi
    x
    ```

    ![en](b.png)

    Figur: Första *bilden* {#bild}

    ```tidslinje tid
    y
    ```

    a|b
    -|-
    3|4

    Tabell: Sist {#sist}

    Se [](#tabell-1), [](#tabell-2), [](#bild), [](#tid), [](#sist) och [den här](#sist).

    """

  @Test("numbers tables, figures and blocks in the order of the text")
  func numbersInOrder() throws {
    let tree = try #require(Reading(mixed).tree)
    #expect(
      tree.items == [
        "tabell-1": NumberedItem(kind: .table, number: 1, id: "tabell-1"),
        "tabell-2": NumberedItem(kind: .table, number: 2, id: "tabell-2"),
        "bild": NumberedItem(kind: .figure, number: 1, id: "bild"),
        "tid": NumberedItem(kind: .figure, number: 2, id: "tid"),
        "sist": NumberedItem(kind: .table, number: 3, id: "sist"),
      ])
    #expect(tree.item(ofFence: 0) == tree.items["tabell-2"])
    #expect(tree.item(ofFence: 1) == tree.items["tid"])
    #expect(tree.item(ofFence: 2) == nil)
    #expect(tree.items["sist"]?.label == "Tabell\u{A0}3")
    #expect(tree.items["bild"]?.reference == "figur\u{A0}1")
  }

  @Test("writes the number where an empty link refers to it, also from before it")
  func writesReferences() {
    let reading = Reading(mixed)
    #expect(
      reading.html.hasSuffix(
        "<p>Se <a href=\"#tabell-1\">tabell\u{A0}1</a>, <a href=\"#tabell-2\">tabell\u{A0}2</a>, "
          + "<a href=\"#bild\">figur\u{A0}1</a>, <a href=\"#tid\">figur\u{A0}2</a>, <a href=\"#sist\">tabell\u{A0}3</a> "
          + "och <a href=\"#sist\">den här</a>.</p>\n"))
    #expect(reading.told == [])
    #expect(
      Reading("[](#x)\n\na|b\n-|-\n\nTabell: T {#x}\n").html.hasPrefix("<p><a href=\"#x\">tabell\u{A0}1</a></p>\n"))
  }

  @Test("draws an image with a caption as a figure")
  func drawsFigure() {
    #expect(
      Reading("![alt](b.png)\n\nFigur: En *bild* {#b}\n\n![](c.png)\n").html == """
        <figure id="b">
        <img src="b.png" alt="alt" loading="lazy">
        <figcaption><span class="nummer">Figur\u{A0}1</span> En <em>bild</em></figcaption>
        </figure>
        <p><img src="c.png" alt="" loading="lazy"></p>

        """)
  }

  @Test("leaves holes for blocks that others draw, and keeps unknown ones as code")
  func leavesHoles() {
    let reading = Reading("före\n\n```ekonomi\nx\n```\n\n```okänt\ny\n```\n\n```tidslinje\nz\n```\n")
    #expect(reading.html == "<p>före</p>\n[block 0]\n<pre><code>y\n</code></pre>\n[block 2]\n")
    #expect(reading.rendered.pieces.count == 4)
  }

  @Test("gives an unnamed table another id when a heading or a named one has taken its own")
  func stepsAsideForTakenIDs() throws {
    let headed = Reading("## Tabell 1\n\na|b\n-|-\n\n[](#tabell-1-2)\n")
    #expect(headed.told == [])
    #expect(headed.html.hasSuffix("<p><a href=\"#tabell-1-2\">tabell\u{A0}1</a></p>\n"))
    let named = Reading("a|b\n-|-\n\na|b\n-|-\n\nTabell: T {#tabell-1}\n")
    #expect(named.told == [])
    #expect(try #require(named.tree).items.mapValues(\.number) == ["tabell-1": 2, "tabell-1-2": 1])
  }

  @Test("tells of a name that is used twice, at the name")
  func tellsOfTakenNames() {
    let reading = Reading(
      """
      ## A {#a}

      å|b
      -|-

      Tabell: Åäö 1️⃣{#a}

      ![](x)

      Figur: B {#b}

      ```2️⃣tidslinje b
      ```

      """)
    #expect(
      reading.told == [
        "1️⃣{#a} dubbelt-ankare: ankaret ”a” finns redan på sidan [välj ett annat namn efter #]",
        "2️⃣tidslinje b dubbelt-ankare: ankaret ”b” finns redan på sidan [välj ett annat id]",
      ])
  }

  @Test("tells of a caption that is glued to the image")
  func tellsOfGluedFigureCaption() {
    #expect(
      Reading("![å](b.png)\n1️⃣Figur: En bild\n").told == [
        "1️⃣Figur: lös-tabelltext: figurtexten står i samma stycke som bilden "
          + "[lägg en tom rad före raden som börjar med Figur:]"
      ])
  }
}
