import Testing

@testable import Quantities

struct EnglishMessageTests {
  @Test(arguments: [
    ("", "a value is missing here"), ("okänt", "“okänt” is no number with a unit"),
    ("alla", "“alla” is written in digits: 100 %"), ("4 kroner", "“kroner” is no known unit"),
    ("60 % av alla", "“av alla” does not belong to the number"),
    ("1.250.000", "“1.250.000” is ambiguous; write a space between thousands and a comma before decimals"),
    ("35 av 34", "the part is larger than the whole in “35 av 34”"), ("0 av 0", "“0 av 0” has the whole zero"),
    ("14 av 34 (45 %)", "“45 %” does not follow from the counts, which give 41 %"),
  ])
  func tellsOfNumbers(text: String, expected: String) {
    guard case .failure(let problem) = Quantity.parse(text) else {
      Issue.record("\(text) can be read")
      return
    }
    #expect(problem.englishMessage().replacing("\u{A0}", with: " ") == expected)
  }

  @Test(arguments: [
    ("15 mars 2021", "the date “15 mars 2021” is written 2021-03-15"), ("2021-13", "the month “13” does not exist"),
    ("2021-02-30", "the day “2021-02-30” does not exist"), ("1700", "the year “1700” lies outside 1800–2200"),
    ("sent", "“sent” is no date; write 2014, 2014-03 or 2014-03-05"),
    ("2019–2024", "“2019–2024” is a period and is written with a slash: 2019/2024"),
    ("2024/2019", "the end lies before the beginning in “2024/2019”"),
  ])
  func tellsOfDates(text: String, expected: String) {
    guard case .failure(let problem) = Period.parse(text) else {
      Issue.record("\(text) can be read")
      return
    }
    #expect(problem.englishMessage() == expected)
  }
}
