import Archive
import TestSupport
import Testing

@testable import Checks

struct ImageTextCheckTests {
  private func told(_ text: String) -> [String] {
    let folder = MarkedFolder([
      "site.yml": Checked.site, "forbund/f.md": "---\nnamn: F\n---\n",
      "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n---\n\(text)\n",
    ])
    let (archive, found) = ArchiveReader(
      ContentListing(files: folder.files, assets: ["content/insatser/a/bilder/x.png"])
    ).read()
    #expect(found.isEmpty)
    return folder.telling(ImageTextCheck.run(archive))
  }

  private static let advice = " [bild-utan-beskrivning] = skriv inom hakparenteserna vad bilden visar"

  @Test func catchesAnImageWithoutAText() {
    #expect(told("Se 1️⃣![](bilder/x.png).") == ["1️⃣«![]» fel: bilden saknar beskrivning\(Self.advice)"])
  }

  @Test(arguments: ["bild", "Bild 3", "IMG_2034.JPG", "karta.png", "Foto"])
  func catchesATextThatDoesNotDescribe(text: String) {
    #expect(
      told("1️⃣![\(text)](bilder/x.png)\n\nFigur: En karta") == [
        "1️⃣«![\(text)]» fel: ”\(text)” beskriver inte bilden\(Self.advice)"
      ])
  }

  @Test(arguments: ["Ett bord med fyra stolar", "Bild av kommunhuset", "Karta", "Diagram över deltagare per år"])
  func letsDescriptionsBe(text: String) {
    #expect(told("![\(text)](bilder/x.png)") == [])
  }
}
