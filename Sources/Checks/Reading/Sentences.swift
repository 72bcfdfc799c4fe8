/// Where sentences begin and end: after a full stop, a question mark or a semicolon that a capital letter, a quotation
/// mark or, after a semicolon, anything follows.
enum Sentences {
  /// The sentence around a part of a text.
  ///
  /// - Parameter whole: where the text lies in the bytes; all of them if nothing is given.
  static func around(_ range: Range<Int>, _ bytes: [UInt8], within whole: Range<Int>? = nil) -> Range<Int> {
    let whole = whole ?? bytes.indices
    var start = range.lowerBound
    while start > whole.lowerBound, !isEnd(start - 1, bytes) { start -= 1 }
    var end = range.upperBound
    while end < whole.upperBound, end == whole.lowerBound || !isEnd(end - 1, bytes) { end += 1 }
    return start..<max(start, end)
  }

  /// Whether a sentence ends with the byte at `index`.
  private static func isEnd(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let sign = bytes[index]
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ";") || sign == UInt8(ascii: "?"), index + 2 < bytes.count,
      bytes[index + 1] == 0x20
    else { return false }
    var next = index + 1
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next < bytes.count else { return false }
    return sign == UInt8(ascii: ";") || (0x41...0x5A).contains(bytes[next]) || bytes[next] == 0xE2
      || bytes[next] == 0xC3 && next + 1 < bytes.count && (0x80...0x9E).contains(bytes[next + 1])
  }
}

/// Where the digits of numbers stand, grouped thousands and decimals as one.
enum NumberRanges {
  static func all(in range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in range where (0x30...0x39).contains(bytes[index]) {
      if let last = ranges.last, isInside(bytes[last.upperBound..<index]) {
        ranges[ranges.count - 1] = last.lowerBound..<(index + 1)
      } else {
        ranges.append(index..<(index + 1))
      }
    }
    return ranges
  }

  /// What may stand inside a number: nothing, a comma, a point, a space of some kind.
  private static func isInside(_ gap: ArraySlice<UInt8>) -> Bool {
    switch gap.count {
    case 0: true
    case 1: gap.first == 0x2C || gap.first == 0x2E || gap.first == 0x20
    case 2: gap.elementsEqual([0xC2, 0xA0])
    case 3: gap.elementsEqual([0xE2, 0x80, 0xAF]) || gap.elementsEqual([0xE2, 0x80, 0x89])
    default: false
    }
  }
}
