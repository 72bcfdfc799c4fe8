import Testing

@testable import Checks

struct YearTurnCheckTests {
  private func told(_ text: String) -> [String] { Checked(text: "\(text)\n").told(YearTurnCheck.self) }

  @Test(
    arguments: [
      ("Sedan årsskiftet 1️⃣2015/2017 möts de.", "2015/2017", "årsskiftet"),
      ("Under läsåret 1️⃣2016/16 gick tio.", "2016/16", "läsåret"),
      ("För verksamhetsåret 1️⃣2019/2018 gällde detta.", "2019/2018", "verksamhetsåret"),
    ])
  func catchesYearsThatDoNotFollow(text: String, place: String, word: String) {
    let told = told(text)
    #expect(
      told.count == 1 && told[0].hasPrefix("1️⃣«\(place)» varning: \(word) ")
        && told[0].contains("följer inte på varandra"),
      "\(told)")
  }

  @Test(
    arguments: [
      "Sedan årsskiftet 2015/2016 möts de.", "Under läsåret 2016/17 gick tio.",
      "Årsskiftet 1999/2000 och läsåret 1999/00.",
      "Läsåren 2015/2017 är ett annat ord.", "Kring årsskiftet 2015 möttes de 1/3.", "Rapport 2015/2017 från nämnden.",
      "Vid årsskiftet 2014/15:RFR13.",
    ])
  func letsOtherYearsBe(text: String) {
    #expect(told(text) == [])
  }
}
