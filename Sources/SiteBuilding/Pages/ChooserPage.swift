import Archive
import Markup

extension Site {
  /// Two to four insatser side by side. Everything that may be chosen stands on the page, one insats after the other;
  /// `urval.js` sets those that the reader picks beside each other.
  func chooserPages() -> [Page] {
    let address = Address("jamforelser/valj.html")
    return [
      Page(
        address, title: "Insatser sida vid sida", template: "lista",
        summary: "Grunduppgifter, mål och jämförbara mått för varje insats.",
        section: .jamforelser, breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set("urval", archive.insatser.count > 1)
        values.set(
          "ingress", "Grunduppgifter, mål och utfall för varje insats, och de mått som kan jämföras mellan insatser.")
        values.set(
          "innehall",
          .make { html in
            if archive.insatser.count > 1 { html.append(Self.chooser) }
            html.append(Self.readingNote)
            html.section("insatser", "Alla insatser i korthet") { html in
              let cards = InsatsCards(site: self, page: address)
              for place in archive.insatser.indices { cards.draw(place, &html) }
            }
          })
      }
    ]
  }

  /// The form, hidden until the script shows it and fills in the insatser, and the place for the comparison.
  private static let chooser = HTML.make { html in
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
      "</div>\n<p><button type=\"reset\">Rensa valet</button></p>\n<p class=\"not\">Valet finns i sidans adress, så att du kan spara eller dela det.</p>\n</form>\n<p id=\"urval_status\" class=\"urval_status\" role=\"status\"></p>\n<section id=\"urval_plats\" aria-labelledby=\"urval_jamforelse\" hidden>\n<h2 id=\"urval_jamforelse\">Sida vid sida</h2>\n</section>\n"
    )
  }
}
