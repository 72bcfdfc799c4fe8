import Testing

/// Raw HTML never reaches a page, and is told of; comments are left out without a word.
struct RawHTMLTests {
  private func refused(_ place: String) -> String {
    "\(place) html-i-text: HTML används inte i texten [skriv med Markdown, eller \\< om tecknet ska synas]"
  }

  @Test("refuses tags in a paragraph, each element once, at its own place")
  func refusesTags() {
    let reading = Reading("Åtgärd 1️⃣<b>fet</b> och ö\u{308} 2️⃣<b class=\"x\">igen</b>3️⃣<br> rad 4️⃣<br/>\n")
    #expect(reading.html == "<p>Åtgärd fet och ö\u{308} igen rad </p>\n")
    #expect(
      reading.told == [
        refused("1️⃣<b>"), refused("2️⃣<b class=\"x\">"), refused("3️⃣<br>"), refused("4️⃣<br/>"),
      ])
  }

  @Test("refuses a closing tag that nothing has opened, and points past the others")
  func refusesLoneClosing() {
    #expect(Reading("<b>a</b> b1️⃣</b>\n").told.last == refused("1️⃣</b>"))
    #expect(Reading("a1️⃣</b>\n").told == [refused("1️⃣</b>")])
  }

  @Test(
    "refuses blocks of HTML",
    arguments: [
      ("1️⃣<p>Hej <b>du</b></p>\n", "1️⃣<p>"), ("å\n\n  1️⃣<div class=\"a\">\n\nb\n\n</div>\n", "1️⃣<div class=\"a\">"),
      ("1️⃣<script>alert(1)</script>\n", "1️⃣<script>"), ("1️⃣<?php x ?>\n", "1️⃣<?php x ?>"),
      ("1️⃣<!DOCTYPE html>\n", "1️⃣<!DOCTYPE html>"), ("> 1️⃣<svg onload=x>\n", "1️⃣<svg onload=x>"),
      ("a 1️⃣<a\nhref=\"x\">\n", "1️⃣<a"), ("a|b\n-|-\nå|1️⃣<i>\n", "1️⃣<i>"), ("x\n1️⃣<u>|b\n-|-\n", "1️⃣<u>"),
    ])
  func refusesBlocks(markdown: String, place: String) {
    let reading = Reading(markdown)
    #expect(reading.told == [refused(place)])
    for trace in ["<div class=\"a\"", "<script", "<?", "<!", "<svg", "<i>", "<u>", "onload"] {
      #expect(!reading.html.contains(trace))
    }
  }

  @Test("keeps signs that make no tag, are escaped or stand in code")
  func keepsSigns() {
    let reading = Reading("1 < 2 > 0, \\<b>, `<b>`, a<b, <3, &lt;b&gt;\n\n    <b>\n")
    #expect(
      reading.html == "<p>1 &lt; 2 &gt; 0, &lt;b&gt;, <code>&lt;b&gt;</code>, a&lt;b, &lt;3, &lt;b&gt;</p>\n"
        + "<pre><code>&lt;b&gt;\n</code></pre>\n")
    #expect(reading.told == [])
  }

  @Test(
    "leaves comments out",
    arguments: [
      ("a <!-- b --> c\n", "<p>a  c</p>\n"), ("<!-- granskas ej: skäl -->\ntext\n", "<p>text</p>\n"),
      ("text\n<!-- a\n\nb <i> -->\nmer\n", "<p>text</p>\n<p>mer</p>\n"), ("<!-- a --> <!-- b -->\n", ""),
      ("<!-->\n", ""), ("<!-- -- -->\n\na\n", "<p>a</p>\n"),
      ("- <!-- a -->\n- b\n", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
      ("a|<!-- x -->b\n-|-\n", nil),
    ] as [(String, String?)])
  func leavesCommentsOut(markdown: String, expected: String?) {
    let reading = Reading(markdown)
    if let expected { #expect(reading.html == expected) }
    #expect(!reading.html.contains("<!--"))
    #expect(reading.told == [])
  }

  @Test("tells of a comment that takes the rest of the text along")
  func tellsOfUnclosedComment() {
    #expect(
      Reading("Åtgärd\n\n1️⃣<!-- aldrig slut\n\n## Resultat\n").told == [
        "1️⃣<!-- oavslutat-block: kommentaren avslutas aldrig, så resten av texten försvinner i den "
          + "[lägg till --> där kommentaren slutar]"
      ])
  }

  @Test("tells of text that a comment takes along from its own line")
  func tellsOfTextAfterComment() {
    let message = "html-i-text: text efter en kommentar på samma rad kommer inte med [flytta texten till en egen rad]"
    #expect(Reading("<!-- å --> 1️⃣viktig *text*\nmer\n").told == ["1️⃣viktig *text* \(message)"])
    #expect(Reading("<!-- a\nb --> <!-- c -->1️⃣<b>x</b>\n").told == ["1️⃣<b>x</b> \(message)"])
  }
}
