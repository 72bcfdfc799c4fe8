import Testing

@testable import Markup

struct PlacingTests {
  @Test(arguments: [
    ("<h2 id=\"mal\">Mål</h2>", "<h3 id=\"a_mal\">Mål</h3>"),
    ("<h6>Sist</h6>", "<h6>Sist</h6>"),
    ("<hr>\n<header>", "<hr>\n<header>"),
    ("<a href=\"#fn-1\" aria-label=\"Fotnot 1\">1</a>", "<a href=\"#a_fn-1\" aria-label=\"Fotnot 1\">1</a>"),
    ("<a href=\"../b.html#c\">", "<a href=\"ny/../b.html#c\">"),
    ("<a href=\"https://exempel.se/\">", "<a href=\"https://exempel.se/\">"),
    ("<a href=\"mailto:a@exempel.se\">", "<a href=\"mailto:a@exempel.se\">"),
    ("<img src=\"bild.png\" alt=\"id=&quot;x&quot;\">", "<img src=\"ny/bild.png\" alt=\"id=&quot;x&quot;\">"),
    (
      "<svg aria-labelledby=\"x_namn\" aria-describedby=\"x_om\">",
      "<svg aria-labelledby=\"a_x_namn\" aria-describedby=\"a_x_om\">"
    ),
    ("text id=\"x\" utan tagg", "text id=\"x\" utan tagg"),
    ("", ""),
  ])
  func becomesAPartOfAnotherPage(fragment: String, expected: String) {
    var html = HTML()
    fragment.utf8.forEach { html.buffer.append($0) }
    let placed = html.placed(prefix: "a_", headings: 1) { Array("ny/".utf8) + $0 }
    #expect(placed.string == expected)
  }
}
