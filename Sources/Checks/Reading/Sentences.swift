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
  /// The first and the last number of a stretch; nil if it has none.
  static func ends(of range: Range<Int>, _ bytes: [UInt8]) -> (first: Range<Int>, last: Range<Int>)? {
    var first: Range<Int>?
    var last = range.lowerBound..<range.lowerBound
    for index in range where (0x30...0x39).contains(bytes[index]) {
      if !last.isEmpty, isInside(last.upperBound..<index, bytes) {
        last = last.lowerBound..<(index + 1)
      } else {
        if first == nil, !last.isEmpty { first = last }
        last = index..<(index + 1)
      }
    }
    return last.isEmpty ? nil : (first ?? last, last)
  }

  /// What may stand inside a number: nothing, a comma, a point, a space of some kind.
  private static func isInside(_ gap: Range<Int>, _ bytes: [UInt8]) -> Bool {
    func byte(_ place: Int) -> UInt8 { bytes[gap.lowerBound + place] }
    switch gap.count {
    case 0: return true
    case 1: return byte(0) == 0x2C || byte(0) == 0x2E || byte(0) == 0x20
    case 2: return byte(0) == 0xC2 && byte(1) == 0xA0
    case 3: return byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xAF || byte(2) == 0x89)
    default: return false
    }
  }
}
