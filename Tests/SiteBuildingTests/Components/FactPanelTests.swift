import Archive
import Markup
import Testing

@testable import SiteBuilding

struct FactPanelTests {
  @Test func drawsNamesWithValues() {
    var panel = FactPanel()
    panel.add("Ett", "a < b")
    panel.add("Flera", ["x", "y"])
    panel.add("Länk", [HTML.make { $0.link("z", to: "z.html") }])
    #expect(
      panel.html("Om <saken>").string == """
        <section aria-labelledby="sidans_fakta" class="fakta">
        <h2 id="sidans_fakta">Om &lt;saken&gt;</h2>
        <dl>
        <div><dt>Ett</dt><dd>a &lt; b</dd></div>
        <div><dt>Flera</dt><dd>x</dd><dd>y</dd></div>
        <div><dt>Länk</dt><dd><a href="z.html">z</a></dd></div>
        </dl>
        </section>

        """)
  }

  @Test func leavesOutWhatHasNoValue() {
    var panel = FactPanel()
    panel.add("Saknas", nil as String?)
    panel.add("Tom", "")
    panel.add("Inga", [] as [String])
    panel.add("Inga länkar", [] as [HTML])
    #expect(panel.html().isEmpty)
  }
}
