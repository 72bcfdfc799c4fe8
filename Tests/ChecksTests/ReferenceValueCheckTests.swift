import Testing

@testable import Checks

struct ReferenceValueCheckTests {
  private static let indicators = """
    arbete:
      namn: Arbete
      definition: D
      enhet: procent
      nämnare: avslutade
      referensvärden: [{namn: riket, värde: 33 %, år: 2015}, {namn: riket, värde: 31 %, år: 2017}]
    sokande: {namn: Arbete eller sökande, definition: D, enhet: procent, nämnare: avslutade}
    """

  private func told(_ text: String) -> [String] {
    Checked(
      report: """
        mått:
          - {indikator: arbete, värde: 27 av 54, bas: avslutade, år: 2015}
          - {indikator: arbete, värde: 64 %, bas: deltagare, år: 2015, kommentar: K}
          - {indikator: arbete, värde: 45 %, bas: avslutade, år: 2017}
          - {indikator: sokande, värde: 31 av 54, bas: avslutade, år: 2015}
        """,
      text: "\(text)\n", ["indikatorer.yml": Self.indicators]
    ).told(ReferenceValueCheck.self)
  }

  @Test(
    arguments: [
      ("Resultatet är 57 procent, mot rikssnittets 1️⃣33 procent.", "33 procent", "33", "Arbete eller sökande"),
      ("I riket är det 1️⃣33 procent, här 31 av 54.", "33 procent", "33", "Arbete eller sökande"),
      ("Det är 64 procent, i riket 1️⃣33 %.", "33 %", "33", "Arbete av deltagare"),
    ])
  func catchesAFigureThatCountsSomethingElse(text: String, place: String, percent: String, own: String) {
    #expect(
      told(text) == [
        "1️⃣«\(place)» varning: rikets \(percent) procent är ”Arbete”, men siffran bredvid är ”\(own)”"
          + " [ojämförbart-snitt] = räkna siffran på samma sätt som riket, eller säg i stycket att talen räknar olika"
      ])
  }

  @Test(
    arguments: [
      ("År 2017 var rikssnittet 1️⃣33 procent.", "33 procent är rikets värde för 2015, inte för 2017"),
      ("Det är 45 procent, mot rikets 1️⃣33 procent.", "rikets 33 procent gäller 2015, men siffran bredvid 2017"),
      ("Rikssnittet 2015 var 1️⃣31 procent.", "31 procent är rikets värde för 2017, inte för 2015"),
    ])
  func catchesAValueOfAnotherYear(text: String, message: String) {
    let told = told(text)
    #expect(told.count == 1)
    #expect(told.first?.contains(message.replacing("rikets 3", with: "rikets 3")) == true, "\(told)")
    #expect(told.first?.hasSuffix("[annat-års-snitt] = ta riksvärdet för samma år, eller skriv ut året") == true)
  }

  @Test(
    arguments: [
      "Resultatet är 50 procent, mot rikets 33 procent.", "Det är 45 procent, mot rikets 33 procent år 2015.",
      "Resultatet är 57 procent, mot rikets 33 procent. Men talen räknar olika.", "I riket var det 33 procent.",
      "Det är 57 procent. I kommunen var det 33 procent.", "Det är 57 procent, mot rikets 40 procent.",
      "Av kvinnorna är 33 procent nöjda, i riket 57 procent.".replacing("57", with: "61"),
      "År 2015 var rikssnittet 33 procent och 2017 var det 31 procent.",
    ])
  func letsOtherSentencesBe(text: String) {
    #expect(told(text) == [])
  }
}
