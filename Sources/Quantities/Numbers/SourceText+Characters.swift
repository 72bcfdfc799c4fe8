extension SourceText {
  /// The length in bytes of the space at an offset, 0 when there is none: space, tab, line ends, no-break space
  /// (U+00A0), figure space (U+2007), thin space (U+2009) and narrow no-break space (U+202F).
  func spaceLength(at: Int, limit: Int) -> Int {
    switch byte(at, limit) {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: byte(at + 1, limit) == 0xA0 ? 2 : 0
    case 0xE2:
      switch (byte(at + 1, limit), byte(at + 2, limit)) {
      case (0x80, 0x87), (0x80, 0x89), (0x80, 0xAF): 3
      default: 0
      }
    default: 0
    }
  }

  /// The length in bytes of a minus at an offset: hyphen, en dash (U+2013) or minus sign (U+2212).
  func minusLength(at: Int, limit: Int) -> Int {
    switch (byte(at, limit), byte(at + 1, limit), byte(at + 2, limit)) {
    case (UInt8(ascii: "-"), _, _): 1
    case (0xE2, 0x80, 0x93), (0xE2, 0x88, 0x92): 3
    default: 0
    }
  }

  /// Whether a digit 0–9 stands at an offset.
  func isDigit(_ at: Int, _ limit: Int) -> Bool {
    guard let byte = byte(at, limit) else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether a comma or a point stands at an offset.
  func isSeparator(_ at: Int, _ limit: Int) -> Bool {
    let byte = byte(at, limit)
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// The end of the run of digits at an offset.
  func digitsEnd(_ at: Int, limit: Int) -> Int {
    var end = at
    while isDigit(end, limit) { end += 1 }
    return end
  }

  /// The whole number that fills a range of at most nine digits, or nil.
  func integer(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count), digitsEnd(range.lowerBound, limit: range.upperBound) == range.upperBound
    else { return nil }
    return range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
  }

  /// The first offset of a byte in a range, or nil.
  func first(_ character: Character, in range: Range<Int>) -> Int? {
    range.first { bytes[$0] == character.asciiValue }
  }
}
