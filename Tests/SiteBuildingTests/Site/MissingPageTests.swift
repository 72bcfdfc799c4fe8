import Archive
import Testing

@testable import SiteBuilding

/// The page for an address that does not exist, in whatever folder: only links from the root of the server lead home.
struct MissingPageTests {
  private func links(address: String?) throws -> Set<Substring> {
    let line = address.map { "adress: \($0)\n" } ?? ""
    let site = try MadeArchive.site(["site.yml": "titel: Arkivet\nspråk: sv\n\(line)"])
    let text = try site.text("404.html")
    return Set(text.split(separator: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
  }

  @Test(arguments: [
    ("https://exempel.se/arkiv/", "/arkiv/"), ("https://exempel.se/a/b", "/a/b/"), ("https://exempel.se", "/"),
    ("https://exempel.se/?x#y", "/"),
  ])
  func leadsHomeFromAnyFolder(address: String, root: String) throws {
    let links = try links(address: address).subtracting(["#sidans_innehall"])
    #expect(links.allSatisfy { $0.hasPrefix(root) })
    for page in ["index.html", "insatser.html", "forbund.html", "ordlista.html", "stil.css"] {
      #expect(links.contains("\(root)\(page)"))
    }
  }

  @Test func isRelativeWhereNobodySaysWhereTheSiteLies() throws {
    let links = try links(address: nil)
    #expect(links.contains("index.html") && links.allSatisfy { !$0.hasPrefix("/") })
  }

  @Test func leavesAllOtherLinksRelative() throws {
    let site = try MadeArchive.site(["site.yml": "titel: A\nspråk: sv\nadress: https://exempel.se/arkiv/\n"])
    for page in site.pages() where page.address.path != "404.html" {
      #expect(!site.render(page).contains("href=\"/"), "\(page.address.path)")
    }
  }
}
