import TestSupport
import Testing

@testable import Diagnostics

/// Only public test numbers stand here (Skatteverket, github.com/personnummer/meta).
struct PersonalNumberTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PersonalNumber.all(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "901211-9948", "9012119948", "19901211-9948", "199012119948", "090527+1474", "730674-9982", "7306749982",
    "19730674-9982", "901211–9948", "901211−9948", "901211\u{2011}9948", "901211\\-9948",
  ])
  func findsNumbersInEveryForm(number: String) {
    for text in [number, "(\(number))", "Nr \(number).", "å\(number),", "bilder/\(number).png", "id=\(number)&x"] {
      #expect(found(text) == [number])
    }
  }

  /// The bytes are read six at a time: a number is found wherever it begins and ends, also beside others.
  @Test func findsNumbersAtEveryPlace() {
    for before in 0..<14 {
      for after in 0..<7 {
        let text = String(repeating: "x 1,", count: before / 4) + String(repeating: " ", count: before % 4) + " "
        let end = " " + String(repeating: "7 ", count: after)
        #expect(found(text + "901211-9948" + end + "9012119948" + end) == ["901211-9948", "9012119948"])
      }
    }
  }

  @Test(arguments: [
    // A serial number of noughts, a wrong last digit, a day that does not exist.
    "150916-0006", "901211-9949", "901311-9948", "900230-9948", "199012119949", "17901211-9948",
    // An organisation number, an ISBN, an ISSN, a date, a period, a telephone number, money, a time.
    "222000-0000", "212000-0142", "9789198123456", "1654-2525", "2019-10-01", "180901-210831", "070-174 06 05",
    "1 250 000", "20190101-20240930", "9012119948123", "16-901211-9948", "901211-99481", "901211-9948-1",
    // A code among letters.
    "18.4ad9012119948ef", "x9012119948", "9012119948x",
  ])
  func letsOtherNumbersBe(text: String) {
    #expect(found(text) == [])
  }

  @Test func findsSeveralInOneText() {
    #expect(found("901211-9948, 090527+1474 730674-9982") == ["901211-9948", "090527+1474", "730674-9982"])
  }

  @Test func hidesEveryDigitAndMovesNothing() {
    #expect(PersonalNumber.concealed("Hon (901211-9948) och 2019") == "Hon (••••••-••••) och 2019")
    #expect(PersonalNumber.concealed("199012119948") == "••••••••••••")
    #expect(PersonalNumber.concealed("2019-10-01 kl. 10–12") == "2019-10-01 kl. 10–12")
  }

  @Test func isInNothingThatAProblemIsShownWith() {
    let text = "Före.\nDeltagaren 901211-9948 fick 45 % här.\n"
    let file = SourceFile(path: "content/901211-9948/x.md", text: text)
    let other = Diagnostic(
      Rule("annan"), "”901211-9948” är fel", at: file.span(31..<35), help: "menade du ”19901211-9948”?")
    let shown = TerminalRendering(files: [file]).render([other])
    #expect(
      shown == """
        content/••••••-••••/x.md:2:25: fel: ”••••••-••••” är fel [annan]
         2 │ Deltagaren ••••••-•••• fick 45 % här.
           │                         ^^^^
           = menade du ”••••••••-••••”?
        1 fel i 1 fil

        """)
  }

  @Test func isHiddenAlsoWhereALongLineIsCut() {
    let text = String(repeating: "x ", count: 300) + "901211-9948 " + String(repeating: "y ", count: 300)
    let file = SourceFile(path: "a.md", text: text)
    for start in 590..<640 {
      let shown = TerminalRendering(files: [file]).render([Diagnostic(Rule("r"), "m", at: file.span(start..<start + 1))]
      )
      #expect(!shown.contains(where: { "1234567890".contains($0) && shown.contains("9948") }))
      #expect(!shown.contains("994") && !shown.contains("901") && !shown.contains("211-"))
    }
  }
}
