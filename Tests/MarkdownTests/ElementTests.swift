import Testing

/// The HTML of every element of Markdown, letter for letter.
struct ElementTests {
  @Test(
    "draws inline elements",
    arguments: [
      ("vanlig text", "vanlig text"),
      ("*kursiv* och _kursiv_", "<em>kursiv</em> och <em>kursiv</em>"),
      ("**fet** och __fet__", "<strong>fet</strong> och <strong>fet</strong>"),
      ("***båda***", "<em><strong>båda</strong></em>"),
      ("~~struken~~", "<del>struken</del>"),
      ("`kod <b> \"x\"`", "<code>kod &lt;b&gt; &quot;x&quot;</code>"),
      ("`` a ` b ``", "<code>a ` b</code>"),
      ("rad\nrad", "rad\nrad"),
      ("bruten  \nrad", "bruten<br>\nrad"),
      ("bruten\\\nrad", "bruten<br>\nrad"),
      ("a & b < c > d \"e\" 'f'", "a &amp; b &lt; c &gt; d &quot;e&quot; &#39;f&#39;"),
      ("&aring;&#228;&#xF6; &amp; &okänd;", "åäö &amp; &amp;okänd;"),
      ("\\*inte kursiv\\* \\# \\[a\\] \\\\", "*inte kursiv* # [a] \\"),
      ("snake_case_namn", "snake_case_namn"),
      ("”citat” – 16–64 år …", "”citat” – 16–64 år …"),
      ("\"raka\" -- 'tecken' ...", "&quot;raka&quot; -- &#39;tecken&#39; ..."),
      ("[text](mål.md)", "<a href=\"mål.md\">text</a>"),
      ("[*k* `k`](x \"En <titel>\")", "<a href=\"x\" title=\"En &lt;titel&gt;\"><em>k</em> <code>k</code></a>"),
      ("[a](<b c.md>)", "<a href=\"b c.md\">a</a>"),
      ("[a](?x=1&y=2)", "<a href=\"?x=1&amp;y=2\">a</a>"),
      ("<https://x.se/å>", "<a href=\"https://x.se/å\">https://x.se/å</a>"),
      ("<a@x.se>", "<a href=\"mailto:a@x.se\">a@x.se</a>"),
      ("www.x.se och https://x.se", "www.x.se och https://x.se"),
      ("[a][r] [r]\n\n[r]: b.md \"T\"", "<a href=\"b.md\" title=\"T\">a</a> <a href=\"b.md\" title=\"T\">r</a>"),
      ("![en *bild* & `kod`](b.png \"t\")", "<img src=\"b.png\" alt=\"en bild &amp; kod\" loading=\"lazy\">"),
      ("![a ![b](c) d](e)", "<img src=\"e\" alt=\"a b d\" loading=\"lazy\">"),
      ("[![a](b.png)](c)", "<a href=\"c\"><img src=\"b.png\" alt=\"a\" loading=\"lazy\"></a>"),
      ("![rad\nrad  \nrad **~~x~~** [l](m)](b)", "<img src=\"b\" alt=\"rad rad rad x l\" loading=\"lazy\">"),
    ])
  func drawsInline(markdown: String, expected: String) {
    let reading = Reading(markdown)
    #expect(reading.html == "<p>\(expected)</p>\n")
    #expect(reading.told == [])
  }

  @Test(
    "draws blocks",
    arguments: [
      ("ett\n\ntvå", "<p>ett</p>\n<p>två</p>\n"),
      ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
      ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
      ("* a\n+ b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
      ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      ("7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
      ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
      ("- a\n  > b\n\n  c", "<ul>\n<li><p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>\n</li>\n</ul>\n"),
      (
        "- a\n  - b\n\n    c\n- d",
        "<ul>\n<li>a\n<ul>\n<li><p>b</p>\n<p>c</p>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"
      ),
      ("-\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
      ("> a\n> b\n>\n> > c", "<blockquote>\n<p>a\nb</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>\n"),
      ("a\n\n---\n\n***", "<p>a</p>\n<hr>\n<hr>\n"),
      ("    indrag <x>\n\n    mer", "<pre><code>indrag &lt;x&gt;\n\nmer\n</code></pre>\n"),
      ("```\na & b\n```", "<pre><code>a &amp; b\n</code></pre>\n"),
      ("~~~ python\na\n~~~", "<pre><code>a\n</code></pre>\n"),
      ("## Två\n### Tre\n#### Fyra", "<h2 id=\"tva\">Två</h2>\n<h3 id=\"tre\">Tre</h3>\n<h4 id=\"fyra\">Fyra</h4>\n"),
      ("##### Fem\n###### Sex", "<h5 id=\"fem\">Fem</h5>\n<h6 id=\"sex\">Sex</h6>\n"),
      ("Två\n---", "<h2 id=\"tva\">Två</h2>\n"),
      ("- ## I en lista", "<ul>\n<li><h2 id=\"i-en-lista\">I en lista</h2>\n</li>\n</ul>\n"),
      ("", ""),
      (" \n\t\n", ""),
      ("[ingen]: länk.md", ""),
    ])
  func drawsBlocks(markdown: String, expected: String) {
    let reading = Reading(markdown)
    #expect(reading.html == expected)
    #expect(reading.told == [])
  }

  @Test(
    "binds figures with no-break spaces in prose only",
    arguments: [
      ("10 000 kr och 1 250 000 kr", "<p>10\u{A0}000 kr och 1\u{A0}250\u{A0}000 kr</p>\n"),
      ("45 % av 7 % *3 %*", "<p>45\u{A0}% av 7\u{A0}% <em>3\u{A0}%</em></p>\n"),
      ("12 3456 och 12 34 och a 100", "<p>12 3456 och 12 34 och a 100</p>\n"),
      ("`10 000` [1 000](x 'y')", "<p><code>10 000</code> <a href=\"x\" title=\"y\">1\u{A0}000</a></p>\n"),
      ("    10 000 %", "<pre><code>10 000 %\n</code></pre>\n"),
      ("## 41 % av 1 000", "<h2 id=\"41-av-1-000\">41\u{A0}% av 1\u{A0}000</h2>\n"),
    ])
  func bindsFigures(markdown: String, expected: String) {
    #expect(Reading(markdown).html == expected)
  }
}
