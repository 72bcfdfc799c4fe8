import Diagnostics
import TestSupport
import Testing

@testable import SiteBuilding

struct TemplateCheckTests {
  @Test func findsNothingInTheBuiltInTemplates() {
    let (set, problems) = TemplateSet.load([])
    #expect(set != nil && problems == [])
  }

  /// One mistake in the template of a report, and all that is told of it.
  @Test(
    arguments: [
      ("{{2️⃣titl3️⃣}}", "mallen har inget värde ”titl”", "menade du ”titel”?"),
      ("{{2️⃣3️⃣}}", "mellan klamrarna saknas ett namn", names),
      ("{{{2️⃣sträng3️⃣}}}", "mallen har inget värde ”sträng”", names),
      ("{{{2️⃣titel3️⃣}}}", "”titel” är text och skrivs {{titel}}", nil),
      ("{{&2️⃣titel3️⃣}}", "”titel” är text och skrivs {{titel}}", nil),
      ("{{2️⃣text3️⃣}}", "”text” är HTML och skrivs {{{text}}}", nil),
      ("{{ 2️⃣#titel3️⃣}}", "tecknet # står direkt efter klamrarna", "ta bort mellanslaget före #"),
      ("2️⃣{{3️⃣titel}", "klamrarna avslutas aldrig", "skriv }} efter namnet"),
      ("{{=2️⃣<% %>=3️⃣}}", "mallarna använder inte {{= =}} eller {{% }}", "skriv om med vanliga klamrar"),
      ("{{#2️⃣titel3️⃣}}", "”titel” avslutas aldrig", "skriv {{/titel}}"),
      ("{{/2️⃣titel3️⃣}}", "här avslutas ”titel”, som aldrig börjar", nil),
      ("{{#slag}}{{/2️⃣titel3️⃣}}", "här avslutas ”titel”, som aldrig börjar", "skriv {{/slag}}"),
      ("{{#slag}}{{#titel}}{{/2️⃣slag3️⃣}}", "”titel” ska avslutas före ”slag”", "skriv {{/titel}} först"),
      ("{{> 2️⃣sidfott3️⃣}}", "det finns ingen mall ”sidfott”", "menade du ”sidfot”?"),
      ("{{> 2️⃣*titel3️⃣}}", "det finns ingen mall ”*titel”", templates),
      ("{{<2️⃣layout3️⃣}}{{/layout}}", "det finns ingen mall ”layout”", templates),
      ("{{> 2️⃣rapport3️⃣}}", "mallen ”rapport” bygger på sig själv", nil),
      ("{{> 2️⃣start3️⃣}}", "mallen ”start” kan inte användas här", "den är gjord för en annan sida"),
      (
        "{{<sida}}{{$2️⃣inehall3️⃣}}{{/inehall}}{{/sida}}", "mallen ”sida” har inget block ”inehall”",
        "menade du ”innehall”?"
      ),
      ("{{<sida}}2️⃣<p>Hej</p>3️⃣ {{$innehall}}{{/innehall}}{{/sida}}", "bara block visas direkt i ”sida”", move),
      ("{{<sida}}{{2️⃣titel3️⃣}}{{/sida}}", "bara block visas direkt i ”sida”", move),
      ("{{2️⃣uppercased(titel)3️⃣}}", "mallen har inget värde ”uppercased(titel)”", names),
    ] as [(String, String, String?)])
  func tellsOfOneMistake(marked: String, message: String, help: String?) throws {
    let source = MarkedSource("<h1>åäö</h1>\n" + marked)
    let file = source.file("templates/rapport.mustache")
    let (set, problems) = TemplateSet.load([file])
    #expect(set == nil)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.rule.id == "mallfel" && problem.severity == .error)
    #expect(problem.message.swedish == message)
    #expect(problem.help.map(\.swedish) == (help.map { [$0] } ?? []))
    #expect(problem.span == file.span(source[2]..<source[3]))
  }

  private static let names =
    "värden som finns: analys, anmarkningar, arkiv, beskrivning, bladdra, brodsmulor, citering, fakta, forfattare, ingress, innehallslista, "
    + "kalla, mal, meny, rot, sidtitel, siffror, slag, sprak, text, titel, undertitel, urval, utgivare, utslag"
  private static let templates =
    "mallar som finns: bok, forbund, insats, klientresa, lista, nummer, rapport, sida, sidfot, sidhuvud, start"
  private static let move = "flytta in det mellan {{$innehall}} och {{/innehall}}"

  @Test func tellsOnceOfAMistakeInAPartOfEveryPage() {
    #expect(
      Overrides.complaints(["sidfot.mustache": "<footer>\n  {{ufo}} {{utgivar}}\n</footer>\n"]) == """
        templates/sidfot.mustache:2:5: fel: mallen har inget värde ”ufo” [mallfel]
         2 │   {{ufo}} {{utgivar}}
           │     ^^^
           = värden som finns: arkiv, artiklar, beskrivning, brodsmulor, fakta, innehallslista, kalla, meny, rot, \
        sidtitel, slag, sprak, text, titel, undertitel, urval, utgivare
        templates/sidfot.mustache:2:13: fel: mallen har inget värde ”utgivar” [mallfel]
         2 │   {{ufo}} {{utgivar}}
           │             ^^^^^^^
           = menade du ”utgivare”?

        """)
  }

  @Test func refusesAConditionShownAsText() {
    #expect(
      Overrides.complaints(["klientresa.mustache": "{{konstruerad}}"]).hasPrefix(
        "templates/klientresa.mustache:1:3: fel: ”konstruerad” är ett villkor och skrivs {{#konstruerad}} … "
          + "{{/konstruerad}} [mallfel]\n"))
  }

  @Test func findsATemplateThatNothingUses() {
    #expect(
      Overrides.complaints(["raport.mustache": "{{titel}}", "xyz.mustache": ""]) == """
        templates/raport.mustache:1:1: fel: ingen sida använder mallen ”raport” [mallfel]
         1 │ {{titel}}
           │ ^
           = menade du ”rapport”?
        templates/xyz.mustache:1:1: fel: ingen sida använder mallen ”xyz” [mallfel]
           = sidornas mallar heter bok, forbund, insats, klientresa, lista, nummer, rapport, start

        """)
  }

  /// A loop that closes inside a built-in template is told at the archive's own tag that led there.
  @Test func tellsOfALoopThroughTheBuiltInTemplates() {
    let complaints = Overrides.complaints([
      "sidhuvud.mustache": "{{<sida}}{{/sida}}", "start.mustache": "{{> sidhuvud}}",
    ])
    #expect(
      complaints == """
        templates/sidhuvud.mustache:1:4: fel: mallen ”sida” bygger på sig själv [mallfel]
         1 │ {{<sida}}{{/sida}}
           │    ^^^^
        templates/sidhuvud.mustache:1:4: fel: mallen ”sida” kan inte användas här [mallfel]
         1 │ {{<sida}}{{/sida}}
           │    ^^^^
           = den är gjord för en annan sida

        """)
  }

  @Test func missesTheBlockThatThePagesFill() {
    #expect(
      Overrides.complaints(["sida.mustache": "<!doctype html>\n<title>{{sidtitel}}</title>\n"]) == """
        templates/sida.mustache:1:1: fel: mallen saknar blocket ”innehall”, som sidorna fyller [mallfel]
         1 │ <!doctype html>
           │ ^
           = skriv {{$innehall}}{{/innehall}} där sidans innehåll ska stå

        """)
  }

  @Test(arguments: ["", " \n\t\n"])
  func refusesAnEmptyPage(text: String) {
    #expect(
      Overrides.complaints(["insats.mustache": text]).hasPrefix(
        "templates/insats.mustache:1:1: fel: mallen är tom, så sidorna skulle bli tomma [mallfel]\n"))
  }

  @Test func acceptsWhatIsRight() {
    #expect(
      Overrides.complaints([
        "sidfot.mustache": "",
        "egen.mustache": "{{#beskrivning}}{{beskrivning}}{{/beskrivning}}{{^utgivare}}–{{/utgivare}}",
        "start.mustache": "{{! hej }}{{<sida}} {{! hej }} {{$innehall}}{{> egen}}{{{vagar}}}{{/innehall}}{{/sida}}",
      ]) == "")
  }

  /// Templates that include each other twice over would take for ever if each way were walked.
  @Test(.timeLimit(.minutes(1))) func doesNotTakeForEver() {
    let files = (0..<40).map { number in
      let next = number < 39 ? "{{> m\(number + 1)}}{{> m\(number + 1)}}" : "{{titel}}"
      return SourceFile(path: "templates/m\(number).mustache", text: next, index: UInt32(number))
    }
    let start = SourceFile(path: "templates/start.mustache", text: "{{> m0}}", index: 40)
    #expect(TemplateSet.load(files + [start]).diagnostics == [])
  }
}
