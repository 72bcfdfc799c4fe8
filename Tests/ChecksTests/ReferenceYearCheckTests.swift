import Testing

@testable import Checks

struct ReferenceYearCheckTests {
  private func told(_ reference: String, related: String = "") -> [String] {
    Checked([
      "indikatorer.yml": """
      a:
        namn: Arbete eller studier
        definition: Andel som arbetar eller studerar.
        enhet: procent
        referensvärden: [{namn: riket, värde: 33 %, \(reference)}]
      b:
        namn: Arbete
        definition: Andel som arbetar.
        enhet: procent
        besläktade: {a: "\(related.isEmpty ? "Räknar även studier." : related)"}

      """
    ]).told(ReferenceYearCheck.self)
  }

  @Test(
    arguments: [
      (
        "år: 2018, källa: nyhet 2018-03-02 om återrapporteringen för 2017", "",
        "källan gäller 2017, men värdet är från 2018"
      ),
      ("år: 2015, källa: Försäkringskassan 2014", "", "källan är från 2014, men värdet från 2015"),
      (
        "år: 2015, källa: \"Försäkringskassan 2017, återgiven i en rapport, mars 2016\"", "",
        "källan är från 2017, men återges redan mars 2016"
      ),
      (
        "år: 2016", "Rikssnittet på 33 procent för 2015 hör till det måttet.",
        "texten ger rikets 33\u{A0}% året 2015, men det är 2016"
      ),
    ])
  func catchesAnotherYear(reference: String, related: String, message: String) {
    let told = told(reference, related: related)
    #expect(told.count == 1 && told[0].contains("varning: \(message)"), "\(told)")
  }

  @Test(
    arguments: [
      ("år: 2017, källa: nyhet 2018-03-02 om återrapporteringen för 2017", ""),
      ("år: 2015, källa: \"Försäkringskassan 2016, återgiven i en rapport, mars 2016\"", ""),
      ("år: 2015, källa: SUS", ""), ("källa: Försäkringskassan 2014", ""),
      ("år: 2015", "Rikssnittet på 33 procent för 2015 hör till det måttet."),
      ("år: 2015", "Rikssnittet på 31 procent för 2016 hör till det måttet."),
      ("år: 2015", "Riket hade 33 procent 2015 och 31 procent 2016."),
      ("år: 2015", "Räknar 33 yrken i riket enligt listan från 2016."),
    ])
  func letsOtherYearsBe(reference: String, related: String) {
    #expect(told(reference, related: related) == [])
  }
}
