import Diagnostics
import Testing

@testable import Archive

struct MissingLinkTests {
  @Test(
    arguments: [
      ("insatts.md", "menade du ”insats.md”?"), ("slutrapport", "menade du ”slutrapport.md”?"),
      ("slutrapport.html", "menade du ”slutrapport.md”?"), ("Insats.md", "menade du ”insats.md”?"),
      ("../balder", "menade du ”../balder/insats.md”?"), ("../balder/", "menade du ”../balder/insats.md”?"),
      ("../../rapportserier/nns", "menade du ”../../rapportserier/nns/serie.yml”?"),
      ("../baldr/insats.md", "menade du ”../balder/insats.md”?"),
      ("../../förbund/f.md", "menade du ”../../forbund/f.md”?"),
      ("balder/insats.md", "menade du ”../balder/insats.md”?"), ("forbund/f.md", "menade du ”../../forbund/f.md”?"),
      ("bilder/karta.sgv", "menade du ”bilder/karta.svg”?"),
      ("www.exempel.se", "en webbadress börjar med https://"),
      ("a@exempel.se", "en e-postadress börjar med mailto:"),
      ("../../site.yml", "länka till källfilen, till exempel ../balder/insats.md"),
      ("../uffe/insats.md", "länka till källfilen, till exempel ../balder/insats.md"),
      ("?a=b", "länka till källfilen, till exempel ../balder/insats.md"),
      ("javascript%3Ax", "länka till källfilen, till exempel ../balder/insats.md"),
      ("bilder/%zz.png", "länka till källfilen, till exempel ../balder/insats.md"),
      ("bilder/%+1", "länka till källfilen, till exempel ../balder/insats.md"),
      ("%", "länka till källfilen, till exempel ../balder/insats.md"),
      ("%FF.md", "länka till källfilen, till exempel ../balder/insats.md"),
    ])
  func tellsOfAFileThatIsNotThere(destination: String, help: String) {
    #expect(LinkTableTests.resolve(destination) == "filen ”\(destination)” finns inte [bruten-länk] = \(help)")
  }

  @Test func namesTheFileWithoutTheAnchor() {
    #expect(
      LinkTableTests.resolve("insatts.md#mal") == "filen ”insatts.md” finns inte [bruten-länk] = menade du ”insats.md”?"
    )
  }

  @Test(
    arguments: [
      ("bilder/karta.svg", "bilder/karta.svg"), ("bilder/%C3%A5%20b.png", "bilder/%C3%A5%20b.png"),
      ("bilder/kartan.svg", "bilden ”bilder/kartan.svg” finns inte [saknad-bild] = menade du ”bilder/karta.svg”?"),
      (
        "bilder/helt-annan.gif",
        "bilden ”bilder/helt-annan.gif” finns inte [saknad-bild] = lägg bilden i mappen bilder bredvid rapporten"
      ),
      ("insats.md", "bilden ”insats.md” finns inte [saknad-bild] = lägg bilden i mappen bilder bredvid rapporten"),
      (
        "../../bilagor/enkat.pdf",
        "”../../bilagor/enkat.pdf” är ingen bild [saknad-bild]"
          + " = länka till filen i stället: [text](../../bilagor/enkat.pdf)"
      ),
      (
        "https://exempel.se/x.png",
        "bilder hämtas inte från andra webbplatser [saknad-bild] = lägg bilden i mappen bilder och länka till den"
      ),
      (
        "data:image/png;base64,x",
        "bilder hämtas inte från andra webbplatser [saknad-bild] = lägg bilden i mappen bilder och länka till den"
      ),
      ("../../../x.png", "länken leder ut ur arkivet [ogiltig-länk] = länka till en fil i content/"),
    ])
  func showsOnlyImagesOfTheArchive(destination: String, expected: String) {
    #expect(LinkTableTests.resolve(destination, isImage: true) == expected)
  }
}
