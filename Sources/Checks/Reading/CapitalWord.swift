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

  /// Where words begin with a capital letter. Most words of a text do not: eight bytes with no capital among them are
  /// passed at once.
  private static func starts(in bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      var starts: [Int] = []
      var index = range.lowerBound
      while index < range.upperBound {
        if index + 8 <= range.upperBound,
          !mayHoldCapital(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        for index in index..<min(index + 8, range.upperBound) {
          // Of À to Þ it is the second byte that tells.
          let isSecond = bytes[index] & 0xE0 == 0x80 && index > range.lowerBound && bytes[index - 1] == 0xC3
          let start = isSecond ? index - 1 : index
          guard isSecond || bytes[index] &- 0x41 < 26, start == range.lowerBound || !isLetter(bytes[start - 1]) else {
            continue
          }
          starts.append(start)
        }
        index += 8
      }
      return starts
    }
  }

  /// Whether one of eight bytes lies in 0x40–0x5F, where the capitals of ASCII are, or in 0x80–0x9F, where the second
  /// bytes of À to Þ are.
  private static func mayHoldCapital(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let kinds = bytes & (ones &* 0xE0)
    let (left, right) = (kinds ^ (ones &* 0x40), kinds ^ (ones &* 0x80))
    // A byte of zero is found by taking one from each: the classic haszero of Bit Twiddling Hacks.
    return ((left &- ones) & ~left | (right &- ones) & ~right) & (ones &* 0x80) != 0
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
