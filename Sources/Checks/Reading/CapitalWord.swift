/// A word that begins with a capital letter and goes on in small ones, as names do. A short word that opens a sentence
/// may be any word and is none.
struct CapitalWord {
  var word: Word
  var range: Range<Int>
  /// Whether it is written without å, ä, ö and other letters with marks.
  var isASCII: Bool

  /// The word as the text has it.
  ///
  /// - Parameter bytes: the text that it was found in.
  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }

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
}

/// The words of a text that begin with a capital letter and have at least six letters, from left to right.
struct CapitalWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var index: Int
  /// The offset before which eight bytes have been seen to hold a capital.
  private var seen: Int

  /// - Parameter bytes: UTF-8.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    index = range.lowerBound
    seen = range.lowerBound
  }

  /// Most words of a text do not begin with a capital: eight bytes with no capital among them are passed at once.
  mutating func next() -> CapitalWord? {
    while index < range.upperBound {
      if index >= seen {
        if index + 8 <= range.upperBound, !Self.mayHoldCapital(eightBytes(at: index)) {
          index += 8
          continue
        }
        seen = index + 8
      }
      // Of À to Þ it is the second byte that tells.
      let isSecond = bytes[index] & 0xE0 == 0x80 && index > range.lowerBound && bytes[index - 1] == 0xC3
      let start = isSecond ? index - 1 : index
      index += 1
      guard isSecond || bytes[start] &- 0x41 < 26, start == range.lowerBound || !Self.isLetter(bytes[start - 1]) else {
        continue
      }
      guard let word = word(at: start) else { continue }
      index = Swift.max(index, word.range.upperBound)
      return word
    }
    return nil
  }

  private func word(at start: Int) -> CapitalWord? {
    var (end, letters) = (start, 0)
    var (isASCII, hasSmall) = (true, false)
    while end < range.upperBound, Self.isLetter(bytes[end]) {
      if !(0x80...0xBF).contains(bytes[end]) { letters += 1 }
      if bytes[end] >= 0x80 { isASCII = false }
      if end > start, (0x61...0x7A).contains(bytes[end]) { hasSmall = true }
      end += 1
    }
    guard end - start >= 6, hasSmall, Self.isCapital(bytes[start], bytes[start + 1]) else { return nil }
    let opens = start == range.lowerBound || start > range.lowerBound + 1 && Self.endsSentence(bytes[start - 2])
    guard !opens || letters >= 10 else { return nil }
    return CapitalWord(word: Word(utf8: bytes[start..<end]), range: start..<end, isASCII: isASCII)
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!")
  }

  private func eightBytes(at index: Int) -> UInt64 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
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

  /// No-break spaces, dashes and quotation marks begin with C2 or E2 and are no letters.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3, 0x84, 0x85, 0x96, 0xA4, 0xA5, 0xB6, 0xA9, 0xA8, 0xB8, 0x98: true
    default: false
    }
  }
}
