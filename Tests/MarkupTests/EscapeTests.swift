import Markup
import Testing

struct EscapeTests {
  @Test(arguments: [
    ("", ""), ("arbete & integration", "arbete &amp; integration"), ("a < b > c", "a &lt; b &gt; c"),
    ("\"citat\" och 'apostrof'", "&quot;citat&quot; och &#39;apostrof&#39;"), ("&amp;", "&amp;amp;"),
    ("</script><b>", "&lt;/script&gt;&lt;b&gt;"), ("å ä ö – ”x” 👩‍👧", "å ä ö – ”x” 👩‍👧"),
    ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;"),
    ("1 000 %", "1 000 %"), ("a\u{30A}&", "a\u{30A}&amp;"),
  ])
  func writesTextWithReferences(text: String, expected: String) {
    #expect(Array(HTML(text: text).string.utf8) == Array(expected.utf8))
    var html = HTML()
    Array(text.utf8).withUnsafeBufferPointer { html.text($0) }
    #expect(html == HTML(text: text))
  }

  @Test(arguments: [
    ("x", " title=\"x\""), ("", " title=\"\""), ("\" onclick=\"x", " title=\"&quot; onclick=&quot;x\""),
    ("'a' & <b>", " title=\"&#39;a&#39; &amp; &lt;b&gt;\""), ("rad\nett", " title=\"rad\nett\""),
  ])
  func writesAttributesThatCannotBeLeft(value: String, expected: String) {
    var html = HTML()
    html.attribute("title", value)
    #expect(html.string == expected)
  }

  @Test func leavesOutAnAttributeWithoutValue() {
    var html = HTML()
    html.attribute("title", nil)
    #expect(html.isEmpty)
    #expect(html == HTML())
  }

  /// `_` is a no-break space.
  @Test(arguments: [
    ("1 250 000 kr", "1_250_000 kr"), ("41 %", "41_%"), ("3,9 %.", "3,9_%."), ("ca 60 % av 34", "ca 60_% av 34"),
    ("14 av 34", "14 av 34"), ("1 25", "1 25"), ("1 2500", "1 2500"), ("12 345", "12_345"), ("123 456", "123_456"),
    ("12 345,50", "12_345,50"), ("-5 000)", "-5_000)"), ("2014 100 deltagare", "2014 100 deltagare"),
    ("i 2014 1 000 personer", "i 2014 1_000 personer"), ("x 100", "x 100"), ("100 %%", "100_%%"), ("5  %", "5  %"),
    ("1 000", "1_000"), (" 000", " 000"), ("5 ", "5 "), ("5 %", "5_%"), ("500 & 5 %", "500 &amp; 5_%"),
    ("<5 000>", "&lt;5_000&gt;"), ("2015 %", "2015_%"), ("år 2014 – 5 %", "år 2014 – 5_%"),
  ])
  func bindsFiguresTogetherInProse(text: String, expected: String) {
    var html = HTML()
    Array(text.utf8).withUnsafeBufferPointer { html.prose($0) }
    #expect(html.string == String(expected.map { $0 == "_" ? "\u{A0}" : $0 }))
  }

  /// Bytes are looked at eight together, so a sign must be found at every place among them.
  @Test(arguments: ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"])
  func findsASignWhereverItStands(sign: String, reference: String) {
    for place in 0..<20 {
      let (before, after) = (String(repeating: "å", count: place), String(repeating: "z", count: 20 - place))
      #expect(HTML(text: before + sign + after).string == before + reference + after)
      var html = HTML()
      Array((before + sign + after + "5 %").utf8).withUnsafeBufferPointer { html.prose($0) }
      #expect(html.string == before + reference + after + "5\u{A0}%")
    }
  }

  @Test func escapesLongTextsInTime() {
    let text = String(repeating: "<1 000 %&", count: 20_000)
    let time = ContinuousClock().measure {
      var html = HTML()
      html.reserve(1_000_000)
      Array(text.utf8).withUnsafeBufferPointer { html.prose($0) }
      #expect(html.bytes.count == 20_000 * "&lt;1_000_%&amp;".utf8.count + 40_000)
    }
    #expect(time < .seconds(2))
  }
}
