import Archive
import Diagnostics
import Markup

extension Site {
  static let missing = Address("404.html")

  /// The page that a server shows for an address that does not exist, in whatever folder that is. Its links are therefore
  /// given from the root of the server, when `site.yml` says where on it the site lies.
  func missingPages() -> [Page] {
    [
      Page(Self.missing, title: "Sidan finns inte", template: "lista") { [self] values in
        values.set(
          "innehall",
          .make { html in
            html.paragraph(
              "Adressen leder inte till någon sida. Den kan vara felskriven, eller så har sidan bytt plats.")
            html.list([
              .make { $0.link("Till startsidan", to: link(from: Self.missing, to: Address("index.html"))) },
              .make { $0.link("Alla insatser", to: link(from: Self.missing, to: Address("insatser.html"))) },
              .make { $0.link("Alla rapporter", to: link(from: Self.missing, to: Address("rapporter.html"))) },
            ])
          })
      }
    ]
  }

  /// A link between two pages: relative, but for the page that may stand for any other.
  func link(from page: Address, to other: Address) -> String {
    page == Self.missing ? rootOfMissing + Address("").link(to: other) : page.link(to: other)
  }

  /// What leads from a page to the root of the site.
  func root(from page: Address) -> String { page == Self.missing ? rootOfMissing : page.rootPrefix }

  /// The path of the site's own address, such as `/arkiv/`; empty when it is not known.
  private var rootOfMissing: String {
    guard let address = archive.site.address?.value, let host = address.firstRange(of: "://")?.upperBound else {
      return ""
    }
    let path = address[host...].drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    return path.hasSuffix("/") ? String(path) : path + "/"
  }
}
