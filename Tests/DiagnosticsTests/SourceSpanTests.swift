import Diagnostics
import Testing

struct SourceSpanTests {
  private let file = SourceFile(path: "content/a.md", text: "titel: Å\nnamn", index: 3)

  @Test func cutsOutPartsOfItself() {
    let span = file.span(7..<9)
    #expect(span == SourceSpan(file: .init(index: 3), start: 7, length: 2))
    #expect(span.part(0..<1).range == 7..<8)
    #expect(file.text(span.range) == "Å")
    #expect(Located("x", at: span).map { $0 + "y" } == Located("xy", at: span))
  }

  @Test func comparesByFileThenStartThenLength() {
    let other = SourceFile.ID(index: 4)
    let spans = [
      SourceSpan(file: .init(index: 3), start: 5, length: 1), SourceSpan(file: .init(index: 3), start: 5, length: 2),
      SourceSpan(file: .init(index: 3), start: 10, length: 0), SourceSpan(file: other, start: 0, length: 0),
    ]
    #expect(spans.reversed().sorted() == spans)
  }

  @Test func marksAtMostTwoHundredBytesOfAFirstLine() {
    #expect(file.firstLine.range == 0..<9)
    #expect(SourceFile(path: "x", text: "").firstLine.range == 0..<0)
    #expect(SourceFile(path: "x", text: "ab\r\nc").firstLine.range == 0..<2)
    #expect(SourceFile(path: "x", text: String(repeating: "a", count: 900)).firstLine.range == 0..<200)
  }

  @Test func clampsWhatDoesNotFit() {
    let span = SourceSpan(file: file.id, start: -1, length: -7)
    #expect(span.range == 0..<0)
    #expect(file.text(5..<99) == ": Å\nnamn")
  }
}
