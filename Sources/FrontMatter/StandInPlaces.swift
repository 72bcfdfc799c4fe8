/// Finds the bytes that must not reach the YAML parser as they are: the signs of anchors, aliases, tags and complex
/// keys, and the commas of Swedish decimals inside `{…}`.
struct StandInPlaces {
  /// Offsets in the source, in order.
  private(set) var places: [Int] = []
  private var brackets: [UInt8] = []
  /// The quote that a text inside brackets is in; its brackets and commas are only text.
  private var quote: UInt8?

  init(_ source: ArraySlice<UInt8>) {
    var significant: UInt8 = 0x0A
    var index = source.startIndex
    while index < source.endIndex {
      let byte = source[index]
      if Self.isSign(source, at: index) {
        if Self.mayOpen(source, at: index) { places.append(index) }
      } else if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 }
      } else {
        read(byte, source, at: index, after: significant)
      }
      if byte > 0x20 { significant = byte }
      index += 1
    }
  }

  private mutating func read(_ byte: UInt8, _ source: ArraySlice<UInt8>, at index: Int, after significant: UInt8) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): brackets.append(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = brackets.popLast()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if !brackets.isEmpty, Self.precedesValue(significant) { quote = byte }
    case UInt8(ascii: ","):
      if brackets.last == UInt8(ascii: "{"), index > source.startIndex, Self.isDigit(source[index - 1]),
        Self.isDecimal(source, after: index)
      {
        places.append(index)
      }
    default: break
    }
  }

  private static func isSign(_ source: ArraySlice<UInt8>, at index: Int) -> Bool {
    switch source[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "?"):
      // Before a letter or a digit it is text, or opens a key that is itself a text.
      let next = index + 1 < source.endIndex ? source[index + 1] : 0x20
      return !isLetterOrDigit(next) && next < 0x80
    default: return false
    }
  }

  /// Whether the parser might read the sign at `index` as more than text. Only after a letter or a digit it never does;
  /// one exchange too many does no harm, one too few would.
  private static func mayOpen(_ source: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index > source.startIndex else { return true }
    switch source[index - 1] {
    case let byte where isLetterOrDigit(byte): return false
    // The last byte of NEL, LS, PS and BOM, which stand between tokens; other letters may end in them too.
    case 0x85, 0xA8, 0xA9, 0xBF: return true
    case 0x80...0xFF: return false
    default: return true
    }
  }

  private static func precedesValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether digits follow the comma and are not themselves a key (`{2011: 17,2012: 29}`).
  private static func isDecimal(_ source: ArraySlice<UInt8>, after comma: Int) -> Bool {
    var index = comma + 1
    while index < source.endIndex, isDigit(source[index]) { index += 1 }
    guard index > comma + 1 else { return false }
    while index < source.endIndex, source[index] == 0x20 { index += 1 }
    return index == source.endIndex || source[index] != UInt8(ascii: ":")
  }
}
