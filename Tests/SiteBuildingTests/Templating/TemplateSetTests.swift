import Diagnostics
import Markup
import TestSupport
import Testing

@testable import SiteBuilding

struct TemplateSetTests {
  private func render(_ template: String, _ values: TemplateValues = TemplateValues()) throws -> String {
    let file = SourceFile(path: "templates/start.mustache", text: template)
    let (set, problems) = TemplateSet.load([file])
    return try #require(set, "\(problems)").render(values, with: "start")
  }

  @Test func putsATemplateInThePlaceOfTheBuiltInOne() throws {
    let files = Overrides.files(["sidfot.mustache": "<footer>Min egen fot</footer>\n"])
    let site = Site(try MadeArchive.read([:]), templates: try #require(TemplateSet.load(files).set))
    for page in site.pages() {
      let text = site.render(page)
      #expect(text.contains("<footer>Min egen fot</footer>\n</body>"))
      #expect(!text.contains("class=\"sidfot\""))
      #expect(text.contains("<header class=\"sidhuvud\">"))
    }
  }

  @Test func putsAStylesheetInThePlaceOfTheBuiltInOne() throws {
    let set = try #require(TemplateSet.load(Overrides.files(["stil.css": "body { color: navy }"])).set)
    #expect(set.stylesheet == Array("body { color: navy }".utf8))
    #expect(try #require(TemplateSet.load([]).set).stylesheet == BuiltInTemplates.stylesheet)
  }

  @Test func putsAScriptInThePlaceOfTheBuiltInOne() throws {
    let set = try #require(TemplateSet.load(Overrides.files(["urval.js": "\"use strict\";"])).set)
    #expect(set.script == Array("\"use strict\";".utf8))
  }

  @Test func refusesOtherFiles() {
    #expect(
      Overrides.complaints(["LÄS MIG.txt": "Hej", "stil.cs": "", "under/rapport.mustache": "{{titel}}"]) == """
        templates/LÄS MIG.txt:1:1: fel: mappen templates innehåller bara mallar (.mustache), stil.css och urval.js [mallfel]
         1 │ Hej
           │ ^
           = flytta filen till en annan mapp
        templates/stil.cs:1:1: fel: mappen templates innehåller bara mallar (.mustache), stil.css och urval.js [mallfel]
           = menade du ”stil.css”?
        templates/under/rapport.mustache:1:1: fel: mallar ligger direkt i templates/ [mallfel]
         1 │ {{titel}}
           │ ^
           = flytta upp filen till templates/

        """)
  }

  @Test func tellsWhereTheLibraryStumbles() {
    #expect(
      Overrides.complaints(["start.mustache": "<p>\n{{> bottenö}}\n", "bottenö.mustache": "{{titel}}"]) == """
        templates/start.mustache:2:1: fel: mallen går inte att läsa [mallfel]
         2 │ {{> bottenö}}
           │ ^
           = se efter om klamrar och namn är rätt skrivna; i namn används bara a–z, siffror, punkt och bindestreck

        """)
  }

  @Test func escapesTextEvenBeforeACombiningMark() throws {
    var values = TemplateValues()
    values.set("titel", "<b>\"\u{301} onload='x' & <\u{301}")
    #expect(
      try render("<p title=\"{{titel}}\">", values)
        == "<p title=\"&lt;b&gt;&quot;\u{301} onload=&#39;x&#39; &amp; &lt;\u{301}\">")
  }

  @Test func escapesInPartsAndSectionsToo() throws {
    var values = TemplateValues()
    values.set("arkiv", "A & B")
    values.set("titel", "<i>")
    let text = try render("{{#titel}}{{titel}}{{/titel}}{{> sidhuvud}}", values)
    #expect(text.hasPrefix("&lt;i&gt;"))
    #expect(text.contains(">A &amp; B</a>"))
  }

  @Test func showsHTMLAsItIs() throws {
    var values = TemplateValues()
    values.set("vagar", HTML.make { $0.element("p", text: "a < b") })
    #expect(try render("{{{vagar}}}", values) == "<p>a &lt; b</p>")
  }

  @Test func neverReadsAValueAsATemplate() throws {
    var values = TemplateValues()
    values.set("titel", "{{arkiv}} {{{meny}}} {{> sidfot}}")
    values.set("arkiv", "hemligt")
    #expect(try render("{{titel}}", values) == "{{arkiv}} {{{meny}}} {{&gt; sidfot}}")
  }

  @Test(arguments: [(nil, "–"), ("", "–"), ("x", "x")] as [(String?, String)])
  func leavesOutWhatIsMissing(value: String?, expected: String) throws {
    var values = TemplateValues()
    values.set("beskrivning", value)
    #expect(
      try render("{{#beskrivning}}{{beskrivning}}{{/beskrivning}}{{^beskrivning}}–{{/beskrivning}}", values) == expected
    )
  }

  @Test func dropsAByteOrderMark() throws {
    #expect(try render("\u{FEFF}<p>") == "<p>")
  }

  @Test func readsWindowsLineEnds() throws {
    var values = TemplateValues()
    values.set("titel", "T")
    #expect(try render("{{#titel}}\r\n<p>{{titel}}</p>\r\n{{/titel}}\r\n", values) == "<p>T</p>\r\n")
  }
}
