import Diagnostics
import TestSupport
import Testing

struct SourceLocationTests {
  @Test(arguments: [
    ("1️⃣", 1, 1), ("a1️⃣b", 1, 2), ("ett\n1️⃣två", 2, 1), ("ett\ntvå1️⃣", 2, 4), ("ett\n1️⃣", 2, 1),
    ("å ä ö1️⃣ x", 1, 6), ("a\u{30A} a\u{308} o\u{308}1️⃣ x", 1, 6), ("x\n\u{E5}1️⃣\n", 2, 2),
    ("e\u{301}\u{327}\u{323}1️⃣", 1, 2), ("👩‍👩‍👧‍👧🇸🇪1️⃣", 1, 3),
    ("ett\r\n1️⃣två", 2, 1), ("ett\r\ntvå1️⃣\r\n", 2, 4), ("ett\r\n\r\n1️⃣x", 3, 1), ("ett\rtvå\r1️⃣tre", 3, 1),
    ("ett\n\r1️⃣x", 3, 1),
    ("\tx1️⃣", 1, 3), ("a\u{2028}b1️⃣", 1, 4), ("a\u{85}b1️⃣", 1, 4), ("a\u{A0}1️⃣b", 1, 3),
    ("\u{FEFF}1️⃣titel", 1, 1), ("\u{FEFF}titel1️⃣", 1, 6), ("\u{FEFF}\nx1️⃣", 2, 2), ("\n\u{FEFF}1️⃣", 2, 2),
  ])
  func countsLinesAndCharactersFromOne(marked: String, line: Int, column: Int) {
    let source = MarkedSource(marked)
    let location = LineIndex(source.file()).location(of: source[1])
    #expect(location == SourceLocation(line: line, column: column))
  }

  @Test func placesALineEndingAtTheEndOfItsLine() {
    let lines = LineIndex(SourceFile(path: "x", text: "ab\r\ncd\n"))
    #expect((2...3).map { lines.location(of: $0) } == [.init(line: 1, column: 3), .init(line: 1, column: 3)])
    #expect(lines.location(of: 4) == SourceLocation(line: 2, column: 1))
    #expect(lines.location(of: 6) == SourceLocation(line: 2, column: 3))
  }

  @Test func takesOffsetsOutsideTheFileAsItsEnds() {
    let lines = LineIndex(SourceFile(path: "x", text: "ett\ntvå"))
    #expect(lines.location(of: -5) == SourceLocation(line: 1, column: 1))
    #expect(lines.location(of: 4711) == SourceLocation(line: 2, column: 4))
    #expect(LineIndex(SourceFile(path: "x", text: "")).location(of: 9) == SourceLocation(line: 1, column: 1))
    #expect(LineIndex(SourceFile(path: "x", text: "\u{FEFF}")).location(of: 1) == SourceLocation(line: 1, column: 1))
  }

  @Test func givesTheLineWithoutItsEndingAndByteOrderMark() {
    let lines = LineIndex(SourceFile(path: "x", text: "\u{FEFF}ett\r\n\r\nåäö"))
    #expect(lines.line(at: 0).range == 3..<6)
    #expect(lines.line(at: 7).range == 3..<6)
    #expect(lines.line(at: 8).range == 8..<8)
    let last = lines.line(at: 12)
    #expect(last.range == 10..<16)
    #expect((last.count, last.text(1..<3), last.text(-4..<99)) == (3, "äö", "åäö"))
  }

  @Test func countsTheSameInLongLinesAsInShortOnes() {
    let piece = "å🇸🇪e\u{301}x, "
    let text = "kort\n" + String(repeating: piece, count: 400) + "\nslut"
    let lines = LineIndex(SourceFile(path: "x", text: text))
    for repeats in [0, 1, 127, 128, 200, 399] {
      let offset = 5 + repeats * piece.utf8.count
      #expect(lines.location(of: offset) == SourceLocation(line: 2, column: repeats * 6 + 1))
      #expect(lines.location(of: offset + 2) == SourceLocation(line: 2, column: repeats * 6 + 2))
      #expect(lines.line(at: offset).text((repeats * 6)..<(repeats * 6 + 6)) == piece)
    }
    #expect(lines.line(at: 99).count == 2400)
    #expect(lines.location(of: text.utf8.count) == SourceLocation(line: 3, column: 5))
  }

  @Test func readsBytesThatAreNotUTF8WithoutTrapping() {
    let bytes: [UInt8] = Array(repeating: 0xFF, count: 2_000) + [0x0A, 0xC3]
    let lines = LineIndex(SourceFile(id: .init(index: 0), path: "x", bytes: bytes))
    for offset in [0, 1, 700, 1_999, 2_000, 2_001, 2_002] { #expect(lines.location(of: offset).column >= 1) }
    #expect(lines.line(at: 1_000).text(0..<3_000).isEmpty == false)
  }

  /// Every text of up to six letters and line ends, against the rule said byte by byte.
  @Test func knowsTheLinesOfEveryMixtureOfLineEnds() {
    let signs: [UInt8] = [0x61, 0x0A, 0x0D]
    for count in 0...6 {
      for number in 0..<pow(3, count) {
        var (rest, bytes): (Int, [UInt8]) = (number, [])
        for _ in 0..<count {
          bytes.append(signs[rest % 3])
          rest /= 3
        }
        let lines = LineIndex(SourceFile(id: .init(index: 0), path: "x", bytes: bytes))
        var line = 1
        for (offset, byte) in bytes.enumerated() {
          #expect(lines.location(of: offset).line == line, "\(bytes)")
          let isPair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
          if byte == 0x0A || byte == 0x0D && !isPair { line += 1 }
        }
      }
    }
  }

  private func pow(_ base: Int, _ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * base } }

  /// A line of ASCII and one with other letters are cut and counted in the same way.
  @Test(arguments: ["rad med 1 234 tal", "rad med 1 234 tål", "a\tb", ""])
  func cutsLinesByCharacters(_ text: String) {
    let line = LineIndex(SourceFile(path: "x", text: text)).line(at: 0)
    #expect(line.count == text.count)
    for start in 0...text.count {
      for end in start...text.count {
        #expect(line.text(start..<end) == String(text.dropFirst(start).prefix(end - start)))
      }
      let offset = text.prefix(start).utf8.count
      #expect(line.characters(before: offset) == start)
    }
  }
}
