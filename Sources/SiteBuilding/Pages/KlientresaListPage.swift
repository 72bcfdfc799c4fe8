import Archive
import Diagnostics
import Markup

extension Site {
  /// All klientresor.
  func klientresaListPages() -> [Page] {
    guard !archive.klientresor.isEmpty else { return [] }
    let address = MenuItem.klientresor.address
    return [
      Page(
        address, title: "Klientresor", template: "lista", summary: "Alla klientresor i arkivet.", section: .klientresor
      ) {
        [self] values in
        values.set(
          "ingress",
          "En klientresa visar vägen genom systemen, sedd från den som går den. Ingen ska gå att känna igen: tider är ungefärliga och uppgifter om personen allmänna."
        )
        values.set(
          "innehall",
          .make { html in
            let columns = TableColumns("Klientresa", "Insats", "#Händelser", "#Aktörer", "Slag")
            html.table(columns, caption: "Klientresor", isCaptionHidden: true) { html in
              for klientresa in archive.klientresor {
                let insats = archive.insats(klientresa.insats)
                let hasEvents = !klientresa.events.isEmpty
                html.row(
                  columns, header: { $0.link(klientresa.title, to: address.link(to: klientresa.address)) },
                  cells: [
                    insats.map { insats in .make { $0.link(insats.name.value, to: address.link(to: insats.address)) } }
                      ?? HTML(),
                    HTML(text: hasEvents ? String(klientresa.events.count) : "saknas"),
                    HTML(text: hasEvents ? String(Set(klientresa.events.compactMap(\.actor)).count) : "saknas"),
                    HTML(
                      text: klientresa.isConstructed
                        ? "Påhittat exempel" : hasEvents ? "Verklig" : "Verklig, bara profil"),
                  ])
              }
            }
          })
      }
    ]
  }
}
