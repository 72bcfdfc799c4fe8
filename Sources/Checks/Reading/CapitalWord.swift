/// A word that begins with a capital letter and goes on in small ones, as names do. A short word that opens a sentence
/// may be any word and is none.
struct CapitalWord {
  var text: String
  var word: Word
  var range: Range<Int>
  /// Whether it is written without å, ä, ö and other letters with marks.
  var isASCII: Bool

  /// Every such word of at least six letters, from left to right.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [CapitalWord] {
    var found: [CapitalWord] = []
    for start in starts(in: bytes, range) {
      var index = start
      while index < range.upperBound, isLetter(bytes[index]) { index += 1 }
      guard index - start >= 6 else { continue }
      guard bytes[(start + 1)..<index].contains(where: { (0x61...0x7A).contains($0) }) else { continue }
      let opens =
        start == range.lowerBound
        || start > range.lowerBound + 1
          && [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!")].contains(bytes[start - 2])
      if opens, index - start < 10 { continue }
      guard isCapital(bytes[start], bytes[start + 1]) else { continue }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      if opens, text.count < 10 { continue }
      found.append(
        CapitalWord(
          text: text, word: Word(text), range: start..<index, isASCII: bytes[start..<index].allSatisfy { $0 < 0x80 }))
    }
    return found
  }

  /// Where words begin with a capital letter, or with å, ä or ö. Most words of a text do not, and are passed unread.
  private static func starts(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts: [Int] = []
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = bytes[index]
        if byte &- 0x41 < 26 || byte == 0xC3, index == range.lowerBound || !isLetter(bytes[index - 1]) {
          starts.append(index)
        }
        index += 1
      }
      return starts
    }
  }

  /// A to Z, or the two bytes of a letter with a mark, À to Þ.
  private static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC3 ? (0x80...0x9E).contains(second) && second != 0x97 : (0x41...0x5A).contains(first)
  }

  /// Lower case, with å, ä and ö as a and o: as a scanner reads them.
  static func folded(_ word: String) -> String {
    String(
      word.lowercased().map { letter in
        switch letter {
        case "å", "ä", "à", "á", "æ": "a"
        case "ö", "ø", "ó": "o"
        case "é", "è": "e"
        default: letter
        }
      })
  }

  /// No-break spaces, dashes and quotation marks begin with C2 or E2 and are no letters.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3, 0x84, 0x85, 0x96, 0xA4, 0xA5, 0xB6, 0xA9, 0xA8, 0xB8, 0x98: true
    default: false
    }
  }
}
