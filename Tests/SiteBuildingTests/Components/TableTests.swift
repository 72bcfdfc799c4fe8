import Archive
import Markdown
import Markup
import Testing

@testable import SiteBuilding

struct TableTests {
  @Test func drawsCaptionHeadAndRows() {
    let columns = TableColumns("Namn", "#Antal", "Not")
    let html = HTML.make { html in
      html.table(columns, NumberedItem(kind: .table, number: 1, id: "t"), caption: "A & B") { html in
        html.row(columns, "Ett", "1", "x")
        html.row(columns, class: "summa", header: { $0.text("Totalt") }, cells: [HTML(text: "<1>")])
      }
    }
    #expect(
      html.string == """
        <div class="tabell" role="group" tabindex="0" aria-label="Tabell\u{A0}1: A &amp; B"><table id="t" class="lista">
        <caption><span class="nummer">Tabell\u{A0}1</span> A &amp; B</caption>
        <thead>
        <tr><th scope="col">Namn</th><th scope="col" class="tal">Antal</th><th scope="col">Not</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Ett</th><td data-rubrik="Antal" class="tal">1</td><td data-rubrik="Not">x</td></tr>
        <tr class="summa"><th scope="row">Totalt</th><td data-rubrik="Antal" class="tal">&lt;1&gt;</td><td data-rubrik="Not"></td></tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func hidesACaptionAndHeadsNoColumnWithNothing() {
    let columns = TableColumns([.init(title: ""), .init(title: "Värde", isNumeric: true)])
    let html = HTML.make { html in
      html.table(columns, caption: "C", isList: false, isCaptionHidden: true) { $0.row(columns, nil, nil) }
    }
    #expect(
      html.string == """
        <div class="tabell" role="group" tabindex="0" aria-label="C"><table>
        <caption class="dold">C</caption>
        <thead>
        <tr><td></td><th scope="col" class="tal">Värde</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row"></th><td data-rubrik="Värde" class="tal"></td></tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func drawsNoSectionAndNoListAroundNothing() {
    let empty = HTML.make { html in
      html.section("a", "A") { _ in }
      html.section(.facts, "B") { $0.list([]) }
    }
    #expect(empty.isEmpty)
    let html = HTML.make { html in
      html.section("a", "A < B", class: "c") { $0.list([HTML(text: "&")], class: "l") }
    }
    #expect(
      html.string == """
        <section aria-labelledby="a" class="c">
        <h2 id="a">A &lt; B</h2>
        <ul class="l">
        <li>&amp;</li>
        </ul>
        </section>

        """)
  }
}
