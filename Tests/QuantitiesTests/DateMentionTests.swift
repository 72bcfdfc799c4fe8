import Testing

@testable import Quantities

struct DateMentionTests {
  private func found(_ text: String) -> [String] {
    DateMention.all(in: Array(text.utf8)).map { mention in
      "\(mention.date.isoText) \(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self))"
    }
  }

  @Test(
    arguments: [
      ("den 31 oktober 2024.", ["2024-10-31 31 oktober 2024"]), ("I Oktober 2024 var", ["2024-10 Oktober 2024"]),
      ("(2024-10-31)", ["2024-10-31 2024-10-31"]), ("2024-10 och 2019", ["2024-10 2024-10", "2019 2019"]),
      ("2019–2024", ["2019 2019", "2024 2024"]), ("1\u{A0}maj\u{A0}2020", ["2020-05-01 1\u{A0}maj\u{A0}2020"]),
      ("mellan år 2018 och 2019,", ["2018 2018", "2019 2019"]), ("”2020”", ["2020 2020"]),
    ])
  func findsDates(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    arguments: [
      "lagen 2003:1210", "12 2024", "1 250 2020", "20241", "A2024", "2024A", "1899", "3,2020", "2024,5", "SE-2024-13",
      "", "201",
    ])
  func passesOtherNumbers(text: String) {
    #expect(found(text) == [])
  }

  @Test func passesADayThatDoesNotExist() {
    #expect(found("31 februari 2024") == ["2024-02 februari 2024"])
    #expect(found("2024-02-31") == [])
  }

  @Test func tellsDatesThatCannotBeTheSame() {
    let day = PartialDate(year: 2024, month: 9, day: 30)!
    #expect(day.excludes(PartialDate(year: 2024, month: 10)!))
    #expect(!day.excludes(PartialDate(year: 2024)!))
    #expect(!PartialDate(year: 2024)!.excludes(day))
  }
}
