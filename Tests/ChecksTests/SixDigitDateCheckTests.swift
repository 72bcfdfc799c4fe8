import Testing

@testable import Checks

struct SixDigitDateCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(SixDigitDateCheck.self) }

  @Test(
    arguments: [
      ("Insatsen började den 1️⃣180901.", "180901", "1 september 2018", "2018-09-01"),
      ("Beslut 1️⃣991231 togs.", "991231", "31 december 1999", "1999-12-31"),
      ("Ett möte (t.o.m. 1️⃣200814) hölls.", "200814", "14 augusti 2020", "2020-08-14"),
    ])
  func catchesADateOfSixDigits(text: String, digits: String, date: String, iso: String) {
    #expect(
      told(text) == [
        "1️⃣«\(digits)» varning: datumet \(digits) skrivs \(date) [sexsiffrigt-datum] = skriv \(date) eller \(iso)"
      ])
  }

  @Test(arguments: ["Perioden 180901–200814.", "Perioden 180901-200814.", "Tiden var 180901 – 210901."])
  func catchesBothEndsOfAPeriod(text: String) {
    #expect(told(text).count == 2)
  }

  @Test(
    arguments: [
      "Kostnaden steg från 180901 kr.", "Det var 180901 invånare.", "Den 1 september 2018.", "Diarienummer 180901.",
      "Ring 180901.", "Från 189901 till 200814 steg det.".replacing("200814", with: "209914"),
      "Född den 901211-9948.", "Beloppet steg från 120 500 kr.", "Kod A180901 och 180901B.",
      "Sedan 1809012 gäller det.",
    ])
  func letsOtherNumbersBe(text: String) {
    #expect(told(text) == [])
  }
}
