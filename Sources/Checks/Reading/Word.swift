/// A word as the rules compare it: its letters without case and without the marks over them, as ids are written (`Målet`
/// is `malet`). The first 24 letters count: they are packed five bits each, so that words are compared and looked up as
/// numbers.
struct Word: Hashable, Comparable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  /// How many letters it has.
  private(set) var count = 0
  /// The last twelve letters, also of those that are not kept.
  private var tail: UInt64 = 0

  /// The most letters that are kept.
  private static let most = 24
  private static let half = 12

  /// The word of a text that is one word.
  init(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

  /// The word of a text that is one word.
  init(utf8 text: some Sequence<UInt8>) {
    var letters = Letters()
    for byte in text {
      if let letter = letters.take(byte) { append(letter) }
    }
  }

  init() {}

  /// The first word of a text; the empty one if it has none.
  static func first(in text: String) -> Word {
    text.utf8.withContiguousStorageIfAvailable(first) ?? Array(text.utf8).withUnsafeBufferPointer(first)
  }

  private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Word {
    var letters = Letters()
    var word = Word()
    for byte in bytes {
      if let letter = letters.take(byte) {
        word.append(letter)
      } else if !Letters.isHalf(byte), word.count > 0 {
        break
      }
    }
    return word
  }

  /// Adds a letter, 1 for a to 26 for z.
  mutating func append(_ letter: UInt8) {
    tail = tail << 5 | UInt64(letter)
    if count < Self.half {
      high |= UInt64(letter) << UInt64(59 - 5 * count)
    } else if count < Self.most {
      low |= UInt64(letter) << UInt64(59 - 5 * (count - Self.half))
    }
    count += 1
  }

  /// The first letters of the word. It is not asked for its own last ones.
  func prefix(_ letters: Int) -> Word {
    var word = Word()
    word.count = min(letters, count)
    word.high = high & Self.mask(word.count)
    word.low = low & Self.mask(word.count - Self.half)
    return word
  }

  private static func mask(_ letters: Int) -> UInt64 {
    letters <= 0 ? 0 : ~0 << UInt64(64 - 5 * min(letters, half))
  }

  func hasPrefix(_ other: Word) -> Bool {
    high & Self.mask(other.count) == other.high && low & Self.mask(other.count - Self.half) == other.low
  }

  /// Whether the word ends in another of at most twelve letters; also where it has more letters than are kept.
  func hasSuffix(_ other: Word) -> Bool {
    let mask: UInt64 = (1 << UInt64(5 * other.count)) - 1
    return count >= other.count && tail & mask == other.tail & mask
  }

  /// The last letter, 1 for a to 26 for z; 0 in the empty word.
  var last: Int { Int(tail & 31) }

  /// One bit of 64, by the letters: two words that have none of their bits in common are different.
  var sign: UInt64 { 1 << (mixed >> 58) }

  /// The letters mixed to a number that looks drawn by lot.
  fileprivate var mixed: UInt64 { (high ^ low &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15 }

  static func == (left: Word, right: Word) -> Bool { left.high == right.high && left.low == right.low }
  static func < (left: Word, right: Word) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(mixed)
  }
}

extension Word: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

/// Reads letters from UTF-8, one byte at a time.
struct Letters {
  private var previous: UInt8 = 0

  /// The letter that ends with a byte, 1 for a to 26 for z; nil where none does.
  mutating func take(_ byte: UInt8) -> UInt8? {
    defer { previous = byte }
    switch byte {
    case 0x61...0x7A: return byte - 0x60
    case 0x41...0x5A: return byte - 0x40
    case 0x80...0xBF where previous == 0xC3:
      // å, ä, ö and é lose their marks.
      switch byte | 0x20 {
      case 0xB6, 0xB8: return 15
      case 0xA8...0xAB: return 5
      case 0xBC: return 21
      default: return 1
      }
    default: return nil
    }
  }

  /// Whether a byte that gives no letter is the first half of one.
  static func isHalf(_ byte: UInt8) -> Bool { byte == 0xC3 }
}

/// Some words, to ask of many words whether they are among them: most are not, and one bit says so.
struct WordSet: Sendable {
  /// In order.
  private let words: [Word]
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  init(_ words: [Word]) {
    self.words = words.sorted()
    for word in words { bits[Int(word.mixed >> 58)] |= 1 << (word.mixed >> 52 & 63) }
  }

  func contains(_ word: Word) -> Bool {
    guard bits[Int(word.mixed >> 58)] & 1 << (word.mixed >> 52 & 63) != 0 else { return false }
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] == word
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: Word...) { self.init(words) }
}

/// A word of a text and where it stands.
struct WordPlace {
  var word: Word
  var range: Range<Int>
}

extension Word {
  /// The words of a text, from left to right; whatever is no letter stands between two.
  ///
  /// - Parameter bytes: UTF-8.
  static func all(in bytes: [UInt8]) -> [WordPlace] {
    var words: [WordPlace] = []
    forEach(in: bytes) { words.append(WordPlace(word: $0, range: $1)) }
    return words
  }

  /// Calls `take` with every word of a text and where it stands, from left to right.
  ///
  /// - Parameter bytes: UTF-8.
  static func forEach(in bytes: [UInt8], _ take: (Word, Range<Int>) -> Void) {
    bytes.withUnsafeBufferPointer { forEach(in: $0, take) }
  }

  /// Calls `take` with every word of a text and where it stands, from left to right.
  ///
  /// - Parameter bytes: UTF-8.
  static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ take: (Word, Range<Int>) -> Void) {
    var letters = Letters()
    var word = Word()
    var start = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if let letter = letters.take(byte) {
        if word.count == 0 { start = byte >= 0x80 ? index - 1 : index }
        word.append(letter)
      } else if !Letters.isHalf(byte), word.count > 0 {
        take(word, start..<index)
        word = Word()
      }
    }
    if word.count > 0 { take(word, start..<bytes.count) }
  }
}

extension [WordPlace] {
  /// The number of words that end at or before an offset.
  func endIndex(before offset: Int) -> Int { index { $0.range.upperBound <= offset } }
  /// The first word that begins at or after an offset.
  func startIndex(from offset: Int) -> Int { index { $0.range.lowerBound < offset } }

  /// The first word, in order, for which something no longer holds.
  private func index(where holds: (WordPlace) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
