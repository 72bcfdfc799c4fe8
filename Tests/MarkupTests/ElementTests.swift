import Markup
import Testing

struct ElementTests {
  @Test func nestsElements() {
    let html = HTML.make { html in
      html.element("ul", .class("lista"), .id("a&b")) { html in
        html.element("li", text: "1 < 2")
        html.element("li") { $0.link("Ö & Å", to: "a.html?b=1&c=\"2\"") }
      }
    }
    #expect(
      html.string == "<ul class=\"lista\" id=\"a&amp;b\"><li>1 &lt; 2</li>"
        + "<li><a href=\"a.html?b=1&amp;c=&quot;2&quot;\">Ö &amp; Å</a></li></ul>")
  }

  @Test func writesVoidElementsWithoutClosingTags() {
    let html = HTML.make { html in
      html.void("br")
      html.void("img", Attribute("src", "x.png"), Attribute("alt", ""), Attribute("width", nil))
    }
    #expect(html.string == "<br><img src=\"x.png\" alt=\"\">")
  }

  @Test func writesAttributesInTheOrderGiven() {
    let html = HTML.make { $0.element("th", .scope("row"), .class(nil), .id(nil), text: "") }
    #expect(html.string == "<th scope=\"row\"></th>")
  }

  @Test func putsFragmentsTogetherUnchanged() {
    var html = HTML("<p>")
    html.append(HTML(text: "a & b"))
    html.append(HTML())
    html.raw("</p>\n")
    #expect(html.string == "<p>a &amp; b</p>\n")
    #expect(html.bytes == Array("<p>a &amp; b</p>\n".utf8))
    #expect(!html.isEmpty)
  }
}
