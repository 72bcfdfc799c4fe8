import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import Archive

struct LinkTableTests {
  static let files = MarkedFolder([
    "forbund/f.md": "", "insatser/balder/insats.md": "", "insatser/sta/insats.md": "",
    "insatser/sta/klientresor/p.md": "", "insatser/sta/slutrapport.md": "", "rapportserier/nns/serie.yml": "",
    "site.yml": "", "sidor/om.md": "",
  ]).files
  static let listing = ContentListing(
    files: files,
    assets: ["insatser/sta/bilder/å b.png", "insatser/sta/bilder/karta.svg", "bilagor/enkat.pdf"].map {
      "content/\($0)"
    })
  static let table = LinkTable(files: files, layout: ContentLayout(listing))

  /// What a link in insatser/sta/slutrapport.md turns out to be, as a line.
  static func resolve(_ destination: String, isImage: Bool = false) -> String {
    let page = Address("insatser/sta/slutrapport.html")
    let outcome = table.resolve(
      destination, isImage: isImage, from: "content/insatser/sta/slutrapport.md", on: page)
    switch outcome {
    case .address(let address): return address
    case .anchor(let address, let file, let id): return "\(address) → \(files[Int(file.index)].path) \(id)"
    case .refused(let rule, let message, let help): return "\(message) [\(rule.id)] = \(help ?? "")"
    }
  }

  @Test(
    arguments: [
      ("insats.md", "../sta.html"), ("./insats.md", "../sta.html"), ("slutrapport.md", "slutrapport.html"),
      ("../balder/insats.md", "../balder.html"), ("../sta/insats.md", "../sta.html"),
      ("klientresor/p.md", "klientresor/p.html"), ("klientresor//p.md", "klientresor/p.html"),
      ("../../forbund/f.md", "../../forbund/f.html"), ("../../sidor/om.md", "../../om.html"),
      ("../../rapportserier/nns/serie.yml", "../../rapportserier/nns.html"),
      ("../balder/insats%2Emd", "../balder.html"), ("%2E%2E/balder/insats.md", "../balder.html"),
      ("..%2Fbalder%2Finsats.md", "../balder.html"),
      ("bilder/karta.svg", "bilder/karta.svg"), ("bilder/%C3%A5%20b.png", "bilder/%C3%A5%20b.png"),
      ("bilder/å b.png", "bilder/%C3%A5%20b.png"), ("bilder/a\u{30A} b.png", "bilder/%C3%A5%20b.png"),
      ("../../bilagor/enkat.pdf", "../../bilagor/enkat.pdf"),
      ("../../bilagor/enkat.pdf#page=3", "../../bilagor/enkat.pdf#page=3"),
      ("insats.md#", "../sta.html"),
      ("insats.md#mal", "../sta.html#mal → content/insatser/sta/insats.md mal"),
      ("../balder/insats.md#a:b", "../balder.html#a:b → content/insatser/balder/insats.md a:b"),
    ])
  func leadsToWhatASourceBecomes(destination: String, expected: String) {
    #expect(Self.resolve(destination) == expected)
  }

  @Test(
    arguments: [
      "https://exempel.se", "http://exempel.se/a?b=c#d", "HTTPS://EXEMPEL.SE/", "mailto:a@exempel.se", "tel:+46631234",
    ])
  func letsLinksLeadOutOfTheSite(destination: String) {
    #expect(Self.resolve(destination) == destination)
  }

  @Test(
    arguments: [
      ("javascript:alert(1)", "javascript"), ("JavaScript:alert(1)", "javascript"), ("data:text/html,x", "data"),
      ("ftp://exempel.se", "ftp"), ("file:///etc/passwd", "file"), ("vbscript:x", "vbscript"), ("C:\\x.md", "c"),
      (":x", ""), ("java\nscript:x", "java\nscript"), ("åäö:x", "åäö"), ("\u{1}javascript:x", "\u{1}javascript"),
    ])
  func refusesOtherSchemes(destination: String, scheme: String) {
    #expect(
      Self.resolve(destination)
        == "länkar med ”\(scheme):” används inte [ogiltig-länk]"
        + " = länkar får börja med http, https, mailto eller tel, eller leda till en fil i arkivet")
  }

  @Test(arguments: ["https:", "https://", "http:insats.md", "https:/exempel.se"])
  func refusesAWebAddressThatIsNotWhole(destination: String) {
    #expect(
      Self.resolve(destination)
        == "”\(destination)” är ingen hel webbadress [ogiltig-länk] = skriv hela adressen: https://…")
  }

  @Test(arguments: ["/", "/insatser/sta/insats.md", "//exempel.se/x", "/etc/passwd"])
  func refusesPathsFromTheRoot(destination: String) {
    #expect(
      Self.resolve(destination)
        == "länkar inom arkivet skrivs från den egna filen, inte från roten [ogiltig-länk]"
        + " = skriv ../ för att gå upp en mapp: ../balder/insats.md")
  }

  @Test(
    arguments: [
      "../../../site.yml", "../../../../etc/passwd", "../../../content/forbund/f.md", "%2e%2e/%2e%2e/%2e%2e/x",
      "..%2f..%2f..%2fx", "bilder/../../../../x",
    ])
  func refusesPathsOutOfTheArchive(destination: String) {
    #expect(Self.resolve(destination) == "länken leder ut ur arkivet [ogiltig-länk] = länka till en fil i content/")
  }

  @Test func refusesNothing() {
    #expect(
      Self.resolve("")
        == "länken leder ingenstans [ogiltig-länk] = skriv filen eller webbadressen mellan parenteserna")
    #expect(
      Self.resolve("", isImage: true)
        == "bilden har ingen adress [ogiltig-länk] = skriv bildens fil mellan parenteserna")
  }
}
