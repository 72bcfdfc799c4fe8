import Archive
import TestSupport
import Testing

@testable import SiteBuilding

struct WholeSiteTests {
  @Test func isWhole() throws {
    #expect(try GoldenArchive.walk.get().faults == [])
  }

  @Test func isWholeWithAlmostNothingInIt() throws {
    let site = try MadeArchive.site()
    let pages = Dictionary(uniqueKeysWithValues: site.pages().map { ($0.address.path, site.render($0)) })
    #expect(SiteWalk(pages: pages, others: ["stil.css", "urval.js"]).faults == [])
  }

  /// The walk must be able to fail.
  @Test(arguments: [
    ("<a href=\"ingen.html\">", "a.html -> ingen.html"),
    ("<a href=\"b.html#inget\">", "a.html -> b.html#inget"),
    ("<a href=\"javascript:alert(1)\">", "a.html -> javascript:alert(1)"),
    ("<img src=\"bild.png\">", "a.html -> bild.png"),
    ("<p id=\"x\"><p id=\"x\">", "a.html: has an id twice: x"),
    ("<section aria-labelledby=\"y\">", "a.html: names an id that it lacks: y"),
    ("<h1>", "a.html: has not exactly one h1"),
    ("<h3>", "a.html: jumps to h3"),
    ("<script>", "a.html: has <script>"),
    ("<script type=\"module\" src=\"b.html\"></script>", "a.html: has script of its own"),
    ("<script src=\"b.html\" defer>1</script>", "a.html: has script of its own"),
    ("<p style=\"color: red\">", "a.html: has  style=\""),
    ("<a href=\"/b.html\">", "a.html: has a link from the root"),
    ("{{titel}}", "a.html: has a template's braces left"),
  ])
  func isNotWholeWith(flaw: String, fault: String) {
    func page(_ title: String, _ text: String) -> String {
      "<!doctype html>\n<html lang=\"sv\">\n<title>\(title)</title><main><h1>\(title)</h1>\(text)</main></html>"
    }
    let links = "<a href=\"a.html\"><a href=\"b.html#c\">"
    let walk = SiteWalk(
      pages: ["index.html": page("Start", links), "a.html": page("A", flaw), "b.html": page("B", "<p id=\"c\">")],
      others: [])
    #expect(walk.faults == [fault])
  }

  @Test func hasOnePageForEverySource() throws {
    let site = try GoldenArchive.site.get()
    let pages = try GoldenArchive.pages.get().map(\.address.path)
    let archive = site.archive
    let addresses =
      archive.insatser.map(\.address) + archive.reports.map(\.address) + archive.klientresor.map(\.address)
      + archive.forbund.map(\.address) + archive.series.map(\.address) + archive.issues.map(\.address)
      + archive.pages.map(\.address)
    #expect(addresses.count == 19)
    for address in addresses { #expect(pages.count { $0 == address.path } == 1, "\(address.path)") }
  }

  /// A new kind of page has to be written in here, and so be thought of.
  @Test func hasEveryKindOfPage() throws {
    let pages = try GoldenArchive.pages.get()
    #expect(
      pages.map(\.address.path) == [
        "index.html", "insatser.html", "insatser/bron.html", "insatser/hamnen.html", "insatser/ljuset.html",
        "rapporter.html", "insatser/bron/artikel.html", "rapporter/ingen.html", "rapporter/bada.html",
        "insatser/ljuset/delrapport.html", "insatser/ljuset/slutrapport.html", "insatser/ljuset/summary.html",
        "klientresor.html", "insatser/bron/klientresor/typfall.html", "insatser/ljuset/klientresor/profil.html",
        "insatser/ljuset/klientresor/vagen.html", "forbund.html", "forbund/norr.html", "forbund/soder.html",
        "jamforelser.html", "jamforelser/mal.html", "jamforelser/arbete-eller-studier.html", "jamforelser/nojda.html",
        "jamforelser/moten.html", "jamforelser/kostnad.html", "jamforelser/vantetid.html", "jamforelser/alder.html",
        "jamforelser/kunskap.html", "jamforelser/programtrohet.html", "jamforelser/avtal.html",
        "jamforelser/samverkan-matt.html", "jamforelser/faktorer.html", "jamforelser/samverkan.html",
        "jamforelser/valj.html", "fragor/fyra-fragor/vad.html", "fragor/fyra-fragor/resultat.html",
        "fragor/fyra-fragor/lardomar.html", "rapportserier.html", "rapportserier/skrifter.html",
        "rapportserier/skrifter/1.html", "rapportserier/skrifter/2.html",
        "rapportserier/skrifter/1/hela-numret.html", "rapportserier/skrifter/2/hela-numret.html", "forfattare.html",
        "ordlista.html",
        "kontakt.html", "om.html", "tillganglighet.html", "404.html",
      ])
  }

  @Test func leavesOutPartsThatAreEmpty() throws {
    let pages = try MadeArchive.site().pages().map(\.address.path)
    #expect(
      pages == [
        "index.html", "insatser.html", "insatser/bron.html", "rapporter.html", "forbund.html", "forbund/norr.html",
        "jamforelser.html", "jamforelser/mal.html", "jamforelser/faktorer.html", "jamforelser/samverkan.html",
        "jamforelser/valj.html", "forfattare.html", "ordlista.html", "om.html", "tillganglighet.html", "404.html",
      ])
  }
}
