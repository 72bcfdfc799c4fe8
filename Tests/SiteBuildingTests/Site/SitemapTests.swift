import Archive
import Testing

@testable import SiteBuilding

struct SitemapTests {
  private func sitemap(address: String?) throws -> String {
    let line = address.map { "adress: \($0)\n" } ?? ""
    let site = try MadeArchive.site(["site.yml": "titel: Arkivet\nspråk: sv\n\(line)"])
    let file = try #require(site.files(for: site.pages()).first { $0.address.path == "sitemap.xml" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private let head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"

  @Test(arguments: ["https://exempel.se/arkiv/", "https://exempel.se/arkiv"])
  func namesEveryPageButThe404(address: String) throws {
    let text = try sitemap(address: address)
    let site = try MadeArchive.site()
    #expect(text.hasPrefix(head) && text.hasSuffix("</urlset>\n"))
    let lines = site.pages().map(\.address.path).filter { $0 != "404.html" }
      .map { "<url><loc>https://exempel.se/arkiv/\($0)</loc></url>" }
    #expect(text == head + lines.joined(separator: "\n") + "\n</urlset>\n")
    #expect(lines.count == 15)
  }

  @Test func isEmptyUntilTheAddressIsKnown() throws {
    #expect(try sitemap(address: nil) == head + "</urlset>\n")
  }

  @Test func escapesTheAddress() throws {
    #expect(
      try sitemap(address: "\"https://exempel.se/?a=1&b='2'/\"").contains(
        "https://exempel.se/?a=1&amp;b=&#39;2&#39;/index.html"))
  }
}
