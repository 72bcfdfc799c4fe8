import Testing

@testable import Checks

struct BirthDateCheckTests {
  private func report(_ text: String) -> [String] { Checked(text: text).told(BirthDateCheck.self) }

  private func journey(_ text: String, _ keys: String = "", constructed: Bool = false) -> [String] {
    Checked(journey: keys, constructed: constructed, text: text).told(BirthDateCheck.self)
  }

  private func date(_ text: String) -> [String] {
    ["1️⃣«\(text)» fel: ett födelsedatum får inte stå här [födelsedatum] = skriv årtiondet: 1980-talet"]
  }

  private func year(_ text: String) -> [String] {
    ["1️⃣«\(text)» fel: ett födelseår får inte stå i en klientresa [födelseår] = skriv årtiondet: 1980-talet"]
  }

  @Test(arguments: [
    ("Hon är född 1️⃣12 mars 1985.", "12 mars 1985"), ("Hon är född den 1️⃣1 maj 2001 i Gävle.", "1 maj 2001"),
    ("Född: 1️⃣1985-03-12", "1985-03-12"), ("Deltagaren (född 1️⃣850312) slutade.", "850312"),
    ("Hon föddes den 1️⃣12 mars 1985.", "12 mars 1985"), ("Födelsedatum 1️⃣19850312.", "19850312"),
  ])
  func catchesADateInReportsAndJourneys(text: String, place: String) {
    #expect(report(text) == date(place))
    #expect(journey(text) == date(place))
  }

  @Test(arguments: [
    ("Hon är född 1️⃣1985.", "1985"), ("Hon är född år 1️⃣1985 i Gävle.", "1985"), ("Kvinna (f. 1️⃣1985)", "1985"),
  ])
  func catchesAYearInAJourney(text: String, place: String) {
    #expect(journey(text) == year(place))
  }

  @Test func catchesWhatThePersonIsSaidToBe() {
    #expect(journey("Text.", "person: {född: 1️⃣1985}") == year("1985"))
    #expect(journey("Text.", "person: {född: 1️⃣1985-03-12}") == date("1985-03-12"))
  }

  @Test(arguments: [
    "Hon är född på 1980-talet.", "Hon är född 1980–1989.", "Född utomlands, kom hit 2015-03-12.",
    "Hon är född i Gävle.",
    "Insatsen föddes den 12 mars 2012.", "Född ur ett behov som sågs 2012.", "De som är födda utanför Norden är 12.",
    "Jfr a.a. s. 1985.", "Han är född tidigt, 12 mars var han hemma.",
  ])
  func letsWhatIsBroadStand(text: String) {
    #expect(report(text) == [])
    if !text.hasPrefix("Insatsen") { #expect(journey(text) == []) }
  }

  @Test func letsAYearStandInAReportAndAnInventedPersonBe() {
    #expect(report("Ungdomar födda 1996 erbjöds plats.") == [])
    #expect(journey("Hon är född 12 mars 1985.", constructed: true) == [])
  }
}
