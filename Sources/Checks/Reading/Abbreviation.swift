import Markdown

/// A word of two to six capital letters in a text: `AF`, `FÖS`; in `FA-N` and `IPS-coach` the part before the hyphen.
struct Abbreviation {
  var text: String
  /// Where it stands in the bytes of the text.
  var range: Range<Int>
  /// The whole word that it is a part of: `FA-N`.
  var word: String

  /// Every abbreviation of a text, from left to right. Words in a run of capitals (`VIKTIGT ATT VETA`) and Roman numerals
  /// are none.
  static func all(in bytes: [UInt8]) -> [Abbreviation] {
    var found: [Abbreviation] = []
    var previous: Abbreviation?
    var index = 0
    while index < bytes.count {
      guard isWord(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isWord(bytes[index]) || isHyphen(bytes, index) { index += 1 }
      let isRun = isCapitals(bytes[start..<index], upTo: .max)
      if isRun, let last = previous, last.range.upperBound + 1 == start, bytes[start - 1] == 0x20 {
        // Two words of capitals in a row are no abbreviations but a raised voice; the first is taken back.
        if found.last?.range == last.range { found.removeLast() }
        previous = Abbreviation(text: "", range: start..<index, word: "")
        continue
      }
      let parts = parts(bytes, start..<index)
      previous = isRun ? Abbreviation(text: "", range: start..<index, word: "") : nil
      found += parts
      if isRun, let only = parts.first { previous = only }
    }
    return found
  }

  private static func parts(_ bytes: [UInt8], _ word: Range<Int>) -> [Abbreviation] {
    // Of Å, Ä and Ö alone there is no abbreviation.
    guard bytes[word].contains(where: { (0x41...0x5A).contains($0) }) else { return [] }
    var found: [Abbreviation] = []
    var start = word.lowerBound
    for index in word.lowerBound...word.upperBound
    where index == word.upperBound || bytes[index] == UInt8(ascii: "-") {
      let part = bytes[start..<index]
      // What goes on with a number is a name: COVID-19, SGI-2.
      let next = index + 1 < word.upperBound ? bytes[index + 1] : 0
      if isCapitals(part), !(0x30...0x39).contains(next), !isRoman(part) {
        let whole = String(decoding: bytes[word], as: UTF8.self)
        found.append(Abbreviation(text: String(decoding: part, as: UTF8.self), range: start..<index, word: whole))
      }
      start = index + 1
    }
    return found
  }

  /// Two capitals or more, and nothing else.
  private static func isCapitals(_ part: ArraySlice<UInt8>, upTo limit: Int = 6) -> Bool {
    var count = 0
    var index = part.startIndex
    while index < part.endIndex {
      if part[index] == 0xC3, index + 1 < part.endIndex, [0x84, 0x85, 0x96].contains(part[index + 1]) {
        index += 2
      } else if (0x41...0x5A).contains(part[index]) {
        index += 1
      } else {
        return false
      }
      count += 1
    }
    return count >= 2 && count <= limit
  }

  private static func isRoman(_ part: ArraySlice<UInt8>) -> Bool {
    part.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") }
  }

  private static func isHyphen(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count && isWord(bytes[index + 1])
  }

  /// A letter or a digit. No-break spaces, dashes and quotation marks begin with C2 or E2, and go on with 80 or more.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x84, 0x85, 0x96, 0xA4, 0xA5, 0xB6, 0xA9, 0xC3: true
    default: false
    }
  }
}
