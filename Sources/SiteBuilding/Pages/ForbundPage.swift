import Archive
import Diagnostics
import Markup

extension Site {
  /// The list of förbund, and one page for each.
  func forbundPages() -> [Page] {
    let list = MenuItem.forbund.address
    let overview = Page(
      list, title: "Förbund", template: "lista", summary: "Alla samordningsförbund i arkivet.", section: .forbund
    ) {
      [self] values in
      values.set(
        "innehall",
        .make { html in
          let columns = TableColumns("Förbund", "Kommuner", "#Insatser")
          html.table(columns, caption: "Samordningsförbund", isCaptionHidden: true) { html in
            for forbund in archive.forbund {
              html.row(
                columns, header: { $0.link(forbund.name, to: list.link(to: forbund.address)) },
                cells: [
                  HTML(text: forbund.municipalities.joined(separator: ", ")),
                  HTML(text: String(archive.insatser(of: forbund.id).count)),
                ])
            }
          }
        })
    }
    return [overview] + archive.forbund.map(page)
  }

  private func page(_ forbund: Forbund) -> Page {
    Page(
      forbund.address, title: forbund.name, kind: "Samordningsförbund", template: "forbund",
      summary: "Insatser och rapporter hos \(forbund.name).", section: .forbund,
      breadcrumbs: [("Förbund", MenuItem.forbund.address)]
    ) { [self] values in
      let insatser = archive.insatser(of: forbund.id)
      var facts = FactPanel()
      facts.add("Kallas även", forbund.alternativeNames.joined(separator: ", "))
      facts.add("Kommuner", forbund.municipalities.joined(separator: ", "))
      facts.add("Medlemmar", forbund.members)
      facts.add("Organisationsnummer", forbund.organisationNumber)
      if let web = forbund.web { facts.add("Webb", [HTML.make { $0.link(web, to: web) }]) }
      values.set("fakta", facts.html())
      values.set("text", text(forbund.body, on: forbund.address))
      values.set(
        "insatser",
        .make { html in
          html.section(.insatser, "Insatser") { html in
            if !insatser.isEmpty {
              html.append(
                insatsTable(
                  insatser, on: forbund.address, caption: "Insatser hos \(forbund.name)", of: forbund))
            }
          }
        })
      let reports = insatser.flatMap { archive.reports(on: $0.id) }.sorted { $0.date.value > $1.date.value }
      values.set(
        "rapporter",
        .make { html in
          html.section(.reports, "Rapporter") { $0.append(reportList(reports, on: forbund.address)) }
        })
    }
  }
}
