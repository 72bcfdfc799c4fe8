import Bytes

/// Caps on what is handed to the YAML parser: its cost is bounded before it starts.
enum YAMLBounds {
  /// The largest front matter or data file, in bytes.
  static let size = 1_000_000
  /// The deepest nesting, whether by brackets, hyphens or indentation.
  static let depth = 64
  private static let indentation = 200

  /// Where the nesting first passes the cap, as an offset in `bytes`; nil when it never does.
  static func tooDeep(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { tooDeep($0) }.map { bytes.startIndex + $0 }
  }

  private static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var brackets = 0
    var indent = 0
    var signs = 0
    var isLeading = true
    var index = 0
    var walk = ByteWalk(bytes)
    while index < bytes.count {
      // Once a line has begun only its end and brackets tell of levels.
      if !isLeading {
        guard let place = walk.next(endsLineOrOpens) else { return nil }
        if place < index { continue }
        index = place
      }
      let previous = index > 0 ? bytes[index - 1] : 0x0A
      switch bytes[index] {
      case 0x0A, 0x0D: (indent, signs, isLeading) = (0, 0, true)
      // The last byte of NEL, LS and PS, which end a line in YAML 1.1.
      case 0x85 where previous == 0xC2, 0xA8 where previous == 0x80, 0xA9 where previous == 0x80:
        (indent, signs, isLeading) = (0, 0, true)
      case 0x20, 0x09: if isLeading { indent += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        // Only a sign with a space after it opens a level: a row of hyphens is a text.
        isLeading = isLeading && (index + 1 == bytes.count || bytes[index + 1] <= 0x20)
        signs += isLeading ? 1 : 0
        indent += isLeading ? 1 : 0
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
        isLeading = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        brackets = max(0, brackets - 1)
        isLeading = false
      default: isLeading = false
      }
      if brackets > depth || signs > depth || indent > indentation { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private static func endsLineOrOpens(_ block: ByteBlock) -> ByteMask {
    block.isByte(0x0A) .| block.isByte(0x0D) .| block.isByte(UInt8(ascii: "[")) .| block.isByte(UInt8(ascii: "]"))
      .| block.isByte(UInt8(ascii: "{")) .| block.isByte(UInt8(ascii: "}")) .| block.isByte(0x85)
      .| block.lies(in: 0xA8...0xA9)
  }
}
