import Testing

@testable import Markdown

struct TextMarksTests {
  private static let texts: [(text: String, marks: TextMarks)] = [
    ("Ingen siffra här.", []), ("Det var 14 av 34.", .figure), ("Se noten.[^12]", []), ("Noten[^1] och 14.", .figure),
    ("41 %", [.figure, .percent]), ("Procent av alla", .percent), ("ökade med procentenheter", .percent),
    ("Porto och process", []), ("AF och FK", .capitals), ("FÖS", .capitals), ("ÖSA", .capitals),
    ("Åre och Överum", []), ("A B", []), ("", []),
  ]

  @Test(arguments: texts.indices)
  func seesWhatATextMayHold(index: Int) {
    let bytes = Array(Self.texts[index].text.utf8)
    #expect(TextMarks(bytes, bytes.indices) == Self.texts[index].marks, "\(Self.texts[index].text)")
  }
}

struct TextSearchTests {
  @Test func findsAWordLetterForLetter() {
    let text = "De fick från 2 till 3"
    #expect(text.holds("från") && text.holds("De") && text.holds("3") && text.holds("k från 2"))
    #expect(!text.holds("fran") && !text.holds("de ") && !text.holds("till 34") && !"".holds("a"))
    #expect(Array(text.utf8)[3...].holds("fick") && !Array(text.utf8)[4...].holds("fick"))
  }
}
