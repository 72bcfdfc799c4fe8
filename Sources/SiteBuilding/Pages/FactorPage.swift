import Archive
import Comparisons
import Diagnostics
import Markup

extension Site {
  /// Success factors and obstacles, and the insatser that name them.
  func factorPages() -> [Page] {
    let address = Address("jamforelser/faktorer.html")
    return [
      Page(
        address, title: "Framgångsfaktorer och hinder", template: "lista",
        summary: "Vad insatserna själva säger hjälpte och hindrade.", section: .jamforelser,
        breadcrumbs: [("Jämförelser", MenuItem.jamforelser.address)]
      ) { [self] values in
        values.set("ingress", "Faktorerna är det som rapporterna själva lyfter fram. De är iakttagelser, inte bevis.")
        values.set(
          "innehall",
          .make { html in
            guard !factors.isEmpty else {
              html.paragraph("Ingen insats i arkivet har angett faktorer än.")
              return
            }
            let columns = TableColumns("Faktor", "Hjälpte", "Hindrade")
            html.table(columns, caption: "Faktorer och insatser", isCaptionHidden: true) { html in
              for factor in factors {
                html.row(
                  columns,
                  header: { html in
                    html.text(factor.name)
                    if let text = factor.text { html.element("span", class: "not", text: text) }
                  },
                  cells: [insatsLinks(factor.helped, on: address), insatsLinks(factor.hindered, on: address)])
              }
            }
          })
      }
    ]
  }

  private func insatsLinks(_ places: [Int], on page: Address) -> HTML {
    joined(
      places.map { place in
        .make { $0.link(archive.insatser[place].name.value, to: page.link(to: archive.insatser[place].address)) }
      })
  }
}
