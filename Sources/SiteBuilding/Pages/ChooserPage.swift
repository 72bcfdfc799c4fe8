import Archive
import Markup

extension Site {
  /// Two to four insatser side by side. The page lists what may be chosen, with links to their pages; `urval.js` sets
  /// those that the reader picks beside each other, from scripts with the facts.
  func chooserPages() -> [Page] {
    let address = Self.chooserAddress
    return [
      Page(
        address, title: "Insatser sida vid sida", template: "lista",
        summary: "Ställ två till fyra insatser bredvid varandra.",
        section: .jamforelser, breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set("urval", archive.insatser.count > 1)
        values.set(
          "ingress",
          "Ställ två till fyra insatser bredvid varandra: grunduppgifter, mål och utfall och de mått som kan jämföras.")
        values.set(
          "innehall",
          .make { html in
            let cards = InsatsCards(site: self, page: address)
            if archive.insatser.count > 1 { Self.chooser(cards, &html) }
            html.append(Self.readingNote)
            html.section("insatser", "Alla insatser") { html in
              if archive.insatser.isEmpty { html.paragraph("Arkivet har inga insatser än.") } else { cards.list(&html) }
            }
          })
      }
    ]
  }

  /// The scripts with the facts of the insatser; none where there is nothing to choose among.
  func chooserFiles() -> [SiteFile] {
    guard archive.insatser.count > 1 else { return [] }
    let cards = InsatsCards(site: self, page: Self.chooserAddress)
    return cards.parts().map { name, insatser in SiteFile(InsatsCards.script(name)) { cards.script(insatser) } }
  }

  private static let chooserAddress = Address("jamforelser/valj.html")

  /// The form, hidden until the script shows it and fills in the insatser, and the place for the comparison, hidden until
  /// there is one.
  private static func chooser(_ cards: InsatsCards, _ html: inout HTML) {
    html.raw(
      "<form class=\"urval\" id=\"urval_valjare\" aria-labelledby=\"urval_rubrik\" autocomplete=\"off\" hidden>\n<h2 id=\"urval_rubrik\">Välj två till fyra insatser</h2>\n<div class=\"urval_grupper\">\n"
    )
    for (number, need) in zip(1...4, ["", "", " (om du vill)", " (om du vill)"]) {
      html.raw("<div>")
      html.element("label", Attribute("for", "urval_\(number)"), text: "Insats \(number)\(need)")
      html.raw("<select")
      html.attribute("id", "urval_\(number)")
      html.raw("><option value=\"\">Ingen vald</option></select></div>\n")
    }
    html.raw(
      "</div>\n<p><button type=\"reset\">Rensa valet</button></p>\n<p class=\"not\">Valet finns i sidans adress, så att du kan spara eller dela det.</p>\n</form>\n<p id=\"urval_status\" class=\"urval_status\" role=\"status\"></p>\n<section id=\"urval_plats\" aria-labelledby=\"urval_jamforelse\" hidden>\n<h2 id=\"urval_jamforelse\">Sida vid sida</h2>\n"
    )
    html.raw(
      "<div class=\"tabell\" role=\"group\" tabindex=\"0\" aria-label=\"De valda insatserna sida vid sida\"><table class=\"lista jamforelse\">\n<caption class=\"dold\">De valda insatserna sida vid sida</caption>\n<thead>\n<tr><td></td></tr>\n</thead>\n<tbody>\n"
    )
    cards.rows(&html)
    html.raw("</tbody>\n</table></div>\n<p class=\"not\"></p>\n</section>\n")
    html.raw(
      "<p id=\"urval_utan_skript\">Det går bara att välja insatser här när webbläsaren kör skript. Allt om en insats finns också på dess egen sida.</p>\n"
    )
  }
}
