import Archive
import Testing

@testable import SiteBuilding

struct BlockDrawingTests {
  @Test func framesAFigure() throws {
    let html = try DrawnBlock.html(
      "tidslinje",
      "rubrik: A & B\nid: linje\nkälla: protokoll\nkommentar: Ca.\nhändelser: [{när: 2019-10, vad: Start}]")
    #expect(
      html == """
        <figure class="block" id="linje">
        <figcaption><span class="nummer">Figur 1</span> A &amp; B</figcaption>
        <ol class="tidslinje">
        <li><span class="nar">Oktober 2019</span> <span class="vad">Start</span></li>
        </ol>
        <p class="not">Ca.</p>
        <p class="not">Källa: protokoll</p>
        </figure>

        """)
  }

  @Test func drawsEventsInOrder() throws {
    let html = try DrawnBlock.html(
      "tidslinje",
      "rubrik: R\nhändelser:\n  - {när: våren 2020, vad: Ett, spår: grupp, slag: start}\n  - {när: 2019/, vad: Två}\n"
        + "  - {när: 2021, vad: Tre, spår: Omvärld, slag: omvärld}")
    #expect(
      try html.between("<ol class=\"tidslinje numrerad\">\n", "</ol>") == """
        <li><span class="nar">Våren 2020</span> <span class="vad">Ett</span><span class="not">Grupp, Start</span></li>
        <li><span class="nar">2019–</span> <span class="vad">Två</span></li>
        <li><span class="nar">2021</span> <span class="vad">Tre</span><span class="not">Omvärld</span></li>

        """)
  }

  @Test func tellsHowFarATheoryIsBorneOut() throws {
    let drawn = try DrawnBlock.html(
      "förändringsteori",
      "rubrik: R\nkolumner: [{namn: A, punkter: [{text: x, läge: stöds inte}]}, {namn: B, läge: inte prövat, punkter: z}]"
    )
    #expect(drawn.contains("<li>x <span class=\"lage stods-inte\">Stöds inte</span></li>"))
    #expect(drawn.contains("<li><p class=\"lage oprovat\">Steget hit: inte prövat</p><p class=\"kolumn\">B</p>"))
  }

  @Test func drawsColumnsOfATheory() throws {
    #expect(
      try DrawnBlock.html(
        "förändringsteori", "rubrik: R\nnivå: individ\nkolumner: [{namn: A, punkter: [x, y]}, {namn: B, punkter: z}]"
      ).between("</figcaption>\n", "</figure>") == """
        <p class="not">Nivå: individ</p>
        <ol class="forandringsteori">
        <li><p class="kolumn">A</p><ul>
        <li>x</li>
        <li>y</li>
        </ul>
        </li>
        <li><p class="kolumn">B</p><ul>
        <li>z</li>
        </ul>
        </li>
        </ol>

        """)
  }

  @Test func drawsStepsWithTheirWorth() throws {
    #expect(
      try DrawnBlock.html(
        "värdeflöde",
        "rubrik: R\nsteg:\n  - {vad: A, aktör: B, tid: 1 dag, värde: ja}\n  - {vad: C, värde: nej, väntan: ja, kommentar: D}\n  - {vad: E, väntan: nej}"
      ).between("<ol class=\"vardeflode\">\n", "</ol>") == """
        <li class="av-varde"><span class="vad">A</span><span class="not">B. 1 dag. Av värde för personen</span></li>
        <li class="ej-varde"><span class="vad">C</span><span class="not">Inte av värde för personen. Väntan. D</span></li>
        <li><span class="vad">E</span></li>

        """)
  }

  @Test func drawsAKlientresaInTheText() throws {
    let klientresa = """
      ---
      titel: Kvinna
      konstruerad: nej
      händelser:
        - {när: månad 0/månad 10, aktör: A, vad: B, slag: väntan, försörjning: C, kommentar: D}
      ---
      """
    #expect(
      try DrawnBlock.html("resa: vagen", "", more: ["insatser/bron/klientresor/vagen.md": klientresa]) == """
        <aside class="resa">
        <p><a href="klientresor/vagen.html">Klientresa: Kvinna</a></p><ol class="tidslinje resa">
        <li><span class="nar">Månad 0–10</span> <span class="aktor">A</span> <span class="vad">B</span><span class="not">Väntan. Försörjning: C. D</span></li>
        </ol>
        </aside>

        """)
  }

  @Test func saysThatAProfileHasNoEvents() throws {
    let site = try MadeArchive.site([
      "insatser/bron/klientresor/a.md": "---\ntitel: A\nkonstruerad: nej\n---\n",
      "insatser/bron/klientresor/b.md": "---\ntitel: B\nkonstruerad: ja\nhändelser-saknas: Därför.\n---\n",
    ])
    let first = try site.main("insatser/bron/klientresor/a.html")
    #expect(
      first.contains(
        "<p class=\"saknas\">Källan visar inte vilka händelser resan består av. Därför finns bara profilen här.</p>"))
    #expect(!first.contains("Påhittat exempel"))
    let second = try site.main("insatser/bron/klientresor/b.html")
    #expect(second.contains("<p class=\"saknas\">Därför.</p>"))
    #expect(second.contains("<p class=\"viktigt\"><strong>Påhittat exempel.</strong>"))
  }

  @Test func leavesOtherFencesAsCode() throws {
    #expect(try DrawnBlock.html("", "rubrik: <R>") == "<pre><code>rubrik: &lt;R&gt;\n</code></pre>\n")
  }

  /// On a page that reads across reports, a block has no number and no id of its own.
  @Test func drawsAnExcerptWithoutItsNumber() throws {
    let site = try GoldenArchive.site.get()
    let main = try site.main("fragor/fyra-fragor/vad.html")
    #expect(main.contains("<figure class=\"block\">\n<figcaption>Vad som hände</figcaption>"))
    #expect(
      main.contains("aria-label=\"Vilka som arbetade\"><table class=\"lista\">\n<caption>Vilka som arbetade</caption>"))
    #expect(!main.contains("id=\"tidslinje\""))
  }
}
