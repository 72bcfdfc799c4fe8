import Testing

struct TableTests {
  /// A drawn table without what stands around its rows and its body.
  private func rows(_ markdown: String) -> String {
    Reading(markdown).html.split(separator: "\n").filter { $0.hasPrefix("<tr") || $0 == "<tbody>" }
      .map { "\($0)\n" }.joined()
  }

  @Test("draws a table in a group that scrolls by keyboard, with its number and a scope on every heading")
  func drawsTable() {
    let reading = Reading("| År | Antal |\n|---|---|\n| 2019 | 12 |\n| 2020 | *22* |\n")
    #expect(
      reading.html == """
        <div class="tabell" role="group" tabindex="0" aria-label="Tabell\u{A0}1"><table id="tabell-1">
        <caption><span class="nummer">Tabell\u{A0}1</span></caption>
        <thead>
        <tr><th scope="col">År</th><th scope="col">Antal</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">2019</th><td>12</td></tr>
        <tr><th scope="row">2020</th><td><em>22</em></td></tr>
        </tbody>
        </table></div>

        """)
    #expect(reading.told == [])
  }

  @Test("aligns figures to the right and other columns as the writer says")
  func alignsColumns() {
    #expect(
      rows("a|b|c|d\n--:|:-:|:--|---\n1|2|3|4\n") == """
        <tr><th scope="col" class="tal">a</th><th scope="col" class="mitt">b</th><th scope="col">c</th>\
        <th scope="col">d</th></tr>
        <tbody>
        <tr><th scope="row" class="tal">1</th><td class="mitt">2</td><td>3</td><td>4</td></tr>

        """)
  }

  @Test("makes a heading of no empty cell, fills short rows and cuts long ones")
  func drawsUnevenRows() {
    #expect(
      rows("| | A |\n|---|---|\n| | 1 |\n| b |\n| c | 2 | 3 |\n") == """
        <tr><td></td><th scope="col">A</th></tr>
        <tbody>
        <tr><td></td><td>1</td></tr>
        <tr><th scope="row">b</th><td></td></tr>
        <tr><th scope="row">c</th><td>2</td></tr>

        """)
  }

  @Test("keeps bars that are escaped or stand in code")
  func keepsEscapedBars() {
    #expect(
      rows("a|b\n-|-\n1 \\| 2|`x \\| y`\n") == """
        <tr><th scope="col">a</th><th scope="col">b</th></tr>
        <tbody>
        <tr><th scope="row">1 | 2</th><td><code>x | y</code></td></tr>

        """)
  }

  @Test(
    "marks a row that is a total",
    arguments: [
      ("Totalt", true), ("**Summa**", true), ("tot", true), ("TOTAL", true), ("*Totalt*", true), ("Totalt 2019", false),
      ("Delsumma", false), ("", false),
    ])
  func marksTotals(name: String, isTotal: Bool) {
    let html = Reading("| a | b |\n|---|---|\n| \(name) | 1 |\n").html
    #expect(html.contains("<tr class=\"summa\">") == isTotal)
  }

  @Test("does not mark the headings of a table as a total")
  func doesNotMarkHeadings() {
    #expect(!Reading("| Totalt | b |\n|---|---|\n| a | 1 |\n").html.contains("summa"))
  }

  @Test("draws a table with no rows")
  func drawsEmptyTable() {
    #expect(
      Reading("| a |\n|---|\n").html == """
        <div class="tabell" role="group" tabindex="0" aria-label="Tabell\u{A0}1"><table id="tabell-1">
        <caption><span class="nummer">Tabell\u{A0}1</span></caption>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        </table></div>

        """)
  }

  @Test("takes the paragraph under a table as its caption, with its markup and its own id")
  func takesCaption() {
    let reading = Reading("a|b\n-|-\n1|2\n\nTabell:  Antal *nya* & \"gamla\" `k` {#antal}\n\nefter\n")
    #expect(
      reading.html.hasPrefix(
        "<div class=\"tabell\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell\u{A0}1\"><table id=\"antal\">\n<caption><span class=\"nummer\">"
          + "Tabell\u{A0}1</span> Antal <em>nya</em> &amp; &quot;gamla&quot; <code>k</code></caption>\n<thead>\n"))
    #expect(reading.html.hasSuffix("</table></div>\n<p>efter</p>\n"))
    #expect(reading.told == [])
  }

  @Test("leaves a caption with no table above it as a paragraph")
  func leavesLooseCaption() {
    #expect(Reading("Tabell: inget\n").html == "<p>Tabell: inget</p>\n")
    #expect(Reading("a|b\n-|-\n\nmellan\n\nTabell: inget\n").html.hasSuffix("<p>mellan</p>\n<p>Tabell: inget</p>\n"))
  }

  @Test("tells of a caption that is glued to the table")
  func tellsOfGluedCaption() {
    let reading = Reading("å|b\n-|-\n1|2\n1️⃣Tabell: Antal {#antal}\n")
    #expect(
      reading.told == [
        "1️⃣Tabell: Antal {#antal} lös-tabelltext: tabelltexten står i tabellen och inte under den "
          + "[lägg en tom rad före raden som börjar med Tabell:]"
      ])
  }

  @Test("finds a table that follows straight on a paragraph, in a list and in a quotation")
  func findsTablesAnywhere() {
    #expect(Reading("text\na|b\n-|-\n1|2\n").html.hasPrefix("<p>text</p>\n<div class=\"tabell\""))
    #expect(Reading("- a|b\n  -|-\n  1|2\n").html.hasPrefix("<ul>\n<li><div class=\"tabell\""))
    #expect(Reading("> a|b\n> -|-\n> 1|2\n").html.hasPrefix("<blockquote>\n<div class=\"tabell\""))
  }
}
