import Testing

@testable import Checks

struct InsatsNameCheckTests {
  private func told(_ text: String, title: String = "Rapport") -> [String] {
    Checked([
      "forbund/f.md": "---\nnamn: Samordningsförbundet Malmö\n---\n",
      "insatser/a/insats.md":
        "---\nnamn: Klientsupport\nalternativa-namn: [Koordinatorer]\nförbund: f\nkommuner: [Båstad]\nparter: [Försäkringskassan, Region Jämtland]\n---\n",
      "insatser/a/r.md": "---\ntitel: \(title)\ntyp: pm\ndatum: 2020\n---\n\(text)\n",
    ]).told(InsatsNameCheck.self)
  }

  private func line(_ word: String, _ name: String) -> String {
    "1️⃣«\(word)» varning: ”\(word)” stavas \(name) i arkivet [felstavat-namn]"
      + " = rätta ordet; är det ett namn till på samma insats hör det hemma i alternativa-namn"
  }

  @Test(
    arguments: [
      ("Deltagarna i 1️⃣Klientstøpport.", "Klientstøpport", "Klientsupport"),
      ("I 1️⃣Klientsuport fick alla stöd.", "Klientsuport", "Klientsupport"),
      ("1️⃣Forsakringskassan var med.", "Forsakringskassan", "Försäkringskassan"),
      ("Mötet hölls i 1️⃣Bastad i maj.", "Bastad", "Båstad"), ("Hos Region 1️⃣Jamtland.", "Jamtland", "Jämtland"),
    ])
  func catchesAWordThatIsNearlyAName(text: String, word: String, name: String) {
    #expect(told(text) == [line(word, name)])
  }

  @Test func catchesATitle() {
    #expect(told("", title: "Slutrapport 1️⃣Klientstøpport") == [line("Klientstøpport", "Klientsupport")])
  }

  @Test(
    arguments: [
      "Klientsupport, Klientsupports och Klientsupporten.", "En klientsupport gav klientstöd.", "Koordinatorn ringde.",
      "Försäkringskassans kontor i Båstad.", "I Malmö och i Malta.", "Klientresor och Klientstöd är annat.",
      "Se forsakringskassan.se för mer.", "Klientdokument finns kvar.",
    ])
  func letsOtherWordsBe(text: String) {
    #expect(told(text) == [])
  }
}
