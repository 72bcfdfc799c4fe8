import Bytes

/// Finds the bytes that must not reach the YAML parser as they are: the signs of anchors, aliases, tags and complex
/// keys, and the commas of Swedish decimals inside `{…}`.
struct StandInPlaces {
  /// Offsets in the source, in order.
  private(set) var places: [Int] = []
  private var brackets: [UInt8] = []
  /// The quote that a text inside brackets is in; its brackets and commas are only text.
  private var quote: UInt8?

  init(_ source: ArraySlice<UInt8>) {
    source.withUnsafeBufferPointer { read($0, base: source.startIndex) }
  }

  private mutating func read(_ source: UnsafeBufferPointer<UInt8>, base: Int) {
    var walk = ByteWalk(source)
    var index = 0
    while let place = walk.next(Self.special) {
      if place < index { continue }
      let byte = source[place]
      index = place + 1
      if Self.isSign(source, at: place) {
        if Self.mayOpen(source, at: place) { places.append(base + place) }
      } else if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
      } else if isDecimalComma(byte, source, at: place) {
        places.append(base + place)
      }
    }
  }

  /// The only signs that mean something here.
  @inline(__always)
  private static func special(_ block: ByteBlock) -> ByteMask {
    block.lies(in: UInt8(ascii: "!")...UInt8(ascii: "\"")) .| block.lies(in: UInt8(ascii: "&")...UInt8(ascii: "'"))
      .| block.lies(in: UInt8(ascii: "[")...UInt8(ascii: "]")) .| block.isByte(UInt8(ascii: "*"))
      .| block.isByte(UInt8(ascii: ",")) .| block.isByte(UInt8(ascii: "?")) .| block.isByte(UInt8(ascii: "{"))
      .| block.isByte(UInt8(ascii: "}"))
  }

  /// Reads a bracket, a quote or a comma; whether it is the comma of a Swedish decimal inside `{…}`.
  private mutating func isDecimalComma(_ byte: UInt8, _ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): brackets.append(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = brackets.popLast()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if !brackets.isEmpty, Self.precedesValue(source, at: index) { quote = byte }
    case UInt8(ascii: ","):
      return brackets.last == UInt8(ascii: "{") && index > 0 && Self.isDigit(source[index - 1])
        && Self.isDecimal(source, after: index)
    default: break
    }
    return false
  }

  private static func isSign(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch source[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "?"):
      // Before a letter or a digit it is text, or opens a key that is itself a text.
      let next = index + 1 < source.count ? source[index + 1] : 0x20
      return !isLetterOrDigit(next) && next < 0x80
    default: return false
    }
  }

  /// Whether the parser might read the sign at `index` as more than text. Only after a letter or a digit it never does;
  /// one exchange too many does no harm, one too few would.
  private static func mayOpen(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 0 else { return true }
    switch source[index - 1] {
    case let byte where isLetterOrDigit(byte): return false
    // The last byte of NEL, LS, PS and BOM, which stand between tokens; other letters may end in them too.
    case 0x85, 0xA8, 0xA9, 0xBF: return true
    case 0x80...0xFF: return false
    default: return true
    }
  }

  /// Whether a value begins at an offset: after a bracket, a comma or a colon, and any spaces.
  private static func precedesValue(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let place = source[..<index].lastIndex(where: { $0 > 0x20 }) else { return false }
    let byte = source[place]
    return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ":")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether digits follow the comma and are not themselves a key (`{2011: 17,2012: 29}`).
  private static func isDecimal(_ source: UnsafeBufferPointer<UInt8>, after comma: Int) -> Bool {
    var index = comma + 1
    while index < source.count, isDigit(source[index]) { index += 1 }
    guard index > comma + 1 else { return false }
    while index < source.count, source[index] == 0x20 { index += 1 }
    return index == source.count || source[index] != UInt8(ascii: ":")
  }
}
