import Archive
import Markup

extension Site {
  /// The page that a server shows for an address that does not exist.
  func missingPages() -> [Page] {
    let address = Address("404.html")
    return [
      Page(address, title: "Sidan finns inte", template: "lista") { values in
        values.set(
          "innehall",
          .make { html in
            html.paragraph(
              "Adressen leder inte till någon sida. Den kan vara felskriven, eller så har sidan bytt plats.")
            html.list([
              .make { $0.link("Till startsidan", to: "index.html") },
              .make { $0.link("Alla insatser", to: "insatser.html") },
              .make { $0.link("Alla rapporter", to: "rapporter.html") },
            ])
          })
      }
    ]
  }
}
