import Testing

@testable import Checks

struct AbbreviationCheckTests {
  private func told(_ text: String, _ others: [String: String] = [:]) -> [String] {
    Checked(
      insats: "alternativa-namn: [STA]\nparter: [Region JH]", text: "\(text)\n",
      ["ordlista.yml": "AF: {betyder: Arbetsförmedlingen}\nFA-N: {text: En insats.}\n"].merging(others) { $1 }
    ).told(AbbreviationCheck.self)
  }

  private func line(_ word: String) -> String {
    "1️⃣«\(word)» varning: förkortningen \(word) förklaras varken i ordlistan eller i texten [oförklarad-förkortning]"
      + " = lägg till den i ordlista.yml, eller skriv ut den första gången: hela namnet (\(word))"
  }

  @Test(
    arguments: [
      ("De räknade ut sin 1️⃣SGI.", "SGI"), ("Hos 1️⃣LSS-handläggaren.", "LSS"),
      ("| A |\n|---|\n| 1️⃣VUB |\n\nTabell: T", "VUB"),
      ("Enligt **1️⃣FÖS** är det så.", "FÖS"), ("En **1️⃣SGI** (se ovan) och SGI.", "SGI"),
    ])
  func catchesAnAbbreviationThatNothingExplains(text: String, word: String) {
    #expect(told(text) == [line(word)])
  }

  @Test func tellsOnlyOfTheFirstPlaceInTheArchive() {
    #expect(
      told("Här är SGI.\n\nOch SGI igen.", ["forbund/f.md": "---\nnamn: F\n---\nVi räknar 1️⃣SGI.\n"]) == [line("SGI")])
  }

  @Test func letsATextExplainForItselfAlone() {
    let told = told(
      "Inkomsten (SGI) är viktig.", ["forbund/f.md": "---\nnamn: F\n---\nVi räknar 1️⃣SGI.\n"])
    #expect(told == [line("SGI")])
  }

  @Test(
    arguments: [
      "AF och AF:s kontor.", "AF-handläggaren.", "FA-N var en insats.", "STA, i Region JH.",
      "Sin sjukpenninggrundande inkomst (SGI). SGI är viktig.", "SGI (sjukpenninggrundande inkomst) är viktig.",
      "SGI, som står för sjukpenninggrundande inkomst.", "VIKTIGT ATT VETA", "Kapitel IV och XIV.", "EU och AB Volvo.",
      "COVID-19 kom.", "A är bra. I Å är det så.", "`SGI`-fältet: SGI betyder inkomst.", "McDonald och iPad.",
      "Det var EN av insatserna, en av flera.", "STÖDJER INSATSEN DIG I KONTAKTERNA MED DEM",
    ])
  func letsOtherWordsBe(text: String) {
    #expect(told(text) == [])
  }
}
