import Markup
import Testing

struct ScriptTests {
  /// A fragment has quotes of its own, and text may have what ends a string.
  @Test(arguments: [
    ("Å & <b>", "'Å &amp; &lt;b&gt;'"), ("it's \"so\"", "'it&#39;s &quot;so&quot;'"), ("a\\'b", "'a\\\\&#39;b'"),
    ("en\nrad\r", "'en\\nrad\\r'"), ("</script>", "'&lt;/script&gt;'"),
  ])
  func writesTextAsAString(text: String, expected: String) {
    var script = Script()
    script.string(HTML(text: text))
    #expect(String(decoding: script.bytes, as: UTF8.self) == expected)
  }

  @Test func keepsTheMarkupOfAFragment() {
    var script = Script()
    script.raw("f(")
    script.number(-12)
    script.raw(", ")
    script.string(.make { $0.element("span", .class("not"), text: "'") })
    script.raw(")")
    #expect(String(decoding: script.bytes, as: UTF8.self) == "f(-12, '<span class=\"not\">&#39;</span>')")
  }
}
