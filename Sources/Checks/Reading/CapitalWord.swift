import Bytes

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

/// The words of a text that begin with a capital letter and have at least six letters, from left to right. Most words
/// do not begin with a capital, and are passed sixteen bytes at a time.
struct CapitalWords: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  /// Where the text begins among the bytes that it is a part of.
  private let offset: Int
  private var walk: ByteWalk
  private var index = 0

  /// - Parameter bytes: UTF-8; they are read for as long as words are asked for.
  init(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    text = UnsafeBufferPointer(rebasing: bytes[range])
    offset = range.lowerBound
    walk = ByteWalk(text)
  }

  /// - Parameter bytes: UTF-8.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [CapitalWord] {
    bytes.withUnsafeBufferPointer { Array(CapitalWords(in: $0, range)) }
  }

  mutating func next() -> CapitalWord? {
    while let place = walk.next(Self.mayBeCapital) {
      guard place >= index else { continue }
      // Of À to Þ it is the second byte that tells.
      let isSecond = text[place] >= 0x80
      if isSecond, place == 0 || text[place - 1] != 0xC3 { continue }
      let start = isSecond ? place - 1 : place
      guard start == 0 || !Self.isLetter(text[start - 1]), var word = Self.word(at: start, text) else { continue }
      index = word.range.upperBound
      word.range = (offset + start)..<(offset + index)
      return word
    }
    return nil
  }

  /// A to Z, and what may be the second byte of À to Þ.
  @inline(__always)
  private static func mayBeCapital(_ block: ByteBlock) -> ByteMask {
    block.lies(in: 0x41...0x5A) .| block.lies(in: 0x80...0x9F)
  }

  /// The word that begins at an offset, if it is long enough and does not open a sentence.
  private static func word(at start: Int, _ text: UnsafeBufferPointer<UInt8>) -> CapitalWord? {
    let opens = start == 0 || start > 1 && endsSentence(text[start - 2])
    // The last byte that the shortest word would have tells of most that they are shorter.
    let last = start + (opens ? 10 : 6) - 1
    guard last < text.count, isLetter(text[last]) else { return nil }
    var (end, letters) = (start, 0)
    var (isASCII, hasSmall) = (true, false)
    while end < text.count, isLetter(text[end]) {
      if !(0x80...0xBF).contains(text[end]) { letters += 1 }
      if text[end] >= 0x80 { isASCII = false }
      if end > start, (0x61...0x7A).contains(text[end]) { hasSmall = true }
      end += 1
    }
    guard end - start >= 6, hasSmall, isCapital(text[start], text[start + 1]) else { return nil }
    guard !opens || letters >= 10 else { return nil }
    return CapitalWord(word: Word(utf8: text[start..<end]), range: start..<end, isASCII: isASCII)
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!")
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
