import Markdown
import Testing

/// Abbreviations are explained where a text first uses them.
struct GlossaryTests {
  private func explained(_ word: String) -> String {
    "<a class=\"ord\" href=\"ordlista.html#\(Slug.make(word))\"><abbr title=\"betydelsen av \(word)\">\(word)</abbr></a>"
  }

  @Test("explains a word the first time only")
  func explainsFirstUse() {
    #expect(
      Reading("IPS, SIP och IPS\n\n- IPS\n", glossary: ["IPS", "SIP"]).html
        == "<p>\(explained("IPS")), \(explained("SIP")) och IPS</p>\n<ul>\n<li>IPS</li>\n</ul>\n")
  }

  @Test("waits for the first use outside headings, links, code and the text of an image")
  func waitsForProse() {
    #expect(
      Reading("## IPS\n\n[IPS *IPS*](x) `IPS` ![IPS](y) **IPS** IPS\n", glossary: ["IPS"]).html
        == "<h2 id=\"ips\">IPS</h2>\n<p><a href=\"x\">IPS <em>IPS</em></a> <code>IPS</code> "
        + "<img src=\"y\" alt=\"IPS\" loading=\"lazy\"> <strong>\(explained("IPS"))</strong> IPS</p>\n")
  }

  @Test(
    "finds whole words only",
    arguments: [
      ("IPSA", false), ("AIPS", false), ("IPS1", false), ("åIPS", false), ("IPSö", false), ("ips", false),
      ("(IPS)", true), ("IPS-metod", true), ("före-IPS", true), ("IPS.", true), ("”IPS”", true), ("IPS:s", true),
      ("–IPS–", true), ("\u{A0}IPS\u{A0}", true), ("«IPS…", true), ("e\u{301}IPS", false),
      ("1 IPS", true), ("_IPS_", true),
    ])
  func findsWholeWords(text: String, isFound: Bool) {
    #expect(Reading(text, glossary: ["IPS"]).html.contains("<abbr") == isFound)
  }

  @Test("finds words with å, ä and ö in either form")
  func findsSwedishWords() {
    #expect(Reading("se ÖSA.", glossary: ["ÖSA"]).html == "<p>se \(explained("ÖSA")).</p>\n")
    #expect(Reading("se O\u{308}SA.", glossary: ["ÖSA"]).html == "<p>se \(explained("ÖSA")).</p>\n")
    #expect(Reading("ÅÅ O\u{308}A\u{308}A\u{30A}", glossary: ["ÖÄÅ"]).html == "<p>ÅÅ \(explained("ÖÄÅ"))</p>\n")
  }

  @Test("keeps figures together around the words it explains")
  func keepsFiguresTogether() {
    #expect(
      Reading("10 000 kr i IPS och 5 %", glossary: ["IPS"]).html
        == "<p>10\u{A0}000 kr i \(explained("IPS")) och 5\u{A0}%</p>\n")
  }

  @Test("escapes what the glossary says")
  func escapesMeaning() {
    #expect(
      Reading("AB", glossary: ["AB"]).html == "<p>\(explained("AB"))</p>\n")
    let glossary = Glossary([Glossary.Term(abbreviation: "AB", meaning: "a \"b\" <c>", anchor: "ab")])
    var context = Reading.context()
    context.glossary = glossary
    let reading = Reading("AB")
    let html = reading.tree.map { Reading.text(of: $0.render(context, problems: reading.problems)) }
    #expect(
      html
        == "<p><a class=\"ord\" href=\"ordlista.html#ab\"><abbr title=\"a &quot;b&quot; &lt;c&gt;\">AB</abbr></a></p>\n"
    )
  }
}
