import Testing

@testable import Archive

struct AddressTests {
  @Test(
    arguments: [
      ("index.html", "index.html", "index.html"), ("index.html", "om.html", "om.html"),
      ("index.html", "insatser/sta.html", "insatser/sta.html"),
      ("index.html", "insatser/sta/klientresor/p.html", "insatser/sta/klientresor/p.html"),
      ("insatser/sta.html", "index.html", "../index.html"), ("insatser/sta.html", "insatser/sta.html", "sta.html"),
      ("insatser/sta.html", "insatser/balder.html", "balder.html"),
      ("insatser/sta.html", "insatser/sta/slutrapport.html", "sta/slutrapport.html"),
      ("insatser/sta.html", "forbund/jamtland.html", "../forbund/jamtland.html"),
      ("insatser/sta/slutrapport.html", "insatser/sta.html", "../sta.html"),
      ("insatser/sta/slutrapport.html", "insatser/stal.html", "../stal.html"),
      ("insatser/sta/slutrapport.html", "insatser/stal/artikel.html", "../stal/artikel.html"),
      ("insatser/sta/slutrapport.html", "insatser/sta/bilder/karta.png", "bilder/karta.png"),
      ("insatser/sta/slutrapport.html", "index.html", "../../index.html"),
      ("insatser/sta/klientresor/p.html", "insatser/sta/slutrapport.html", "../slutrapport.html"),
      ("insatser/sta/klientresor/p.html", "jamforelser/valj.html", "../../../jamforelser/valj.html"),
    ])
  func linksFromAnyPageToAnyOther(from: String, to: String, link: String) {
    #expect(Address(from).link(to: Address(to)) == link)
  }

  @Test(
    arguments: [
      ("bilder/a b.png", "bilder/a%20b.png"), ("bilder/å.png", "bilder/%C3%A5.png"),
      ("bilder/a\u{30A}.png", "bilder/a%CC%8A.png"), ("bilder/100%.png", "bilder/100%25.png"),
      ("bilder/a#b?c.png", "bilder/a%23b%3Fc.png"), ("a:b.png", "a%3Ab.png"), ("javascript:x", "javascript%3Ax"),
      ("bilder/\"<>&'.png", "bilder/%22%3C%3E%26%27.png"), ("bilder/a-b_c.d~e.png", "bilder/a-b_c.d~e.png"),
      ("bilder/🙂.png", "bilder/%F0%9F%99%82.png"),
    ])
  func encodesWhatAnAddressMayNotHold(path: String, link: String) {
    #expect(Address("index.html").link(to: Address(path)) == link)
  }

  @Test(
    arguments: [
      ("index.html", ""), ("insatser/sta.html", "../"), ("insatser/sta/slutrapport.html", "../../"),
      ("insatser/sta/klientresor/p.html", "../../../"),
    ])
  func leadsUpToTheRoot(path: String, prefix: String) {
    #expect(Address(path).rootPrefix == prefix)
  }

  @Test func namesThePagesThatAreMadeOfIDs() {
    #expect(Address.insats("sta").path == "insatser/sta.html")
    #expect(Address.indicator("egen-forsorjning").path == "jamforelser/egen-forsorjning.html")
    #expect(Address.question("sta", "metoder").path == "fragor/sta/metoder.html")
  }

  @Test func sortsByPath() {
    let paths = ["insatser/b.html", "index.html", "insatser/a.html"]
    #expect(paths.map(Address.init).sorted().map(\.path) == ["index.html", "insatser/a.html", "insatser/b.html"])
  }
}
