/// Caps on what is handed to the YAML parser: its cost is bounded before it starts.
enum YAMLBounds {
  /// The largest front matter or data file, in bytes.
  static let size = 1_000_000
  /// The deepest nesting, whether by brackets, hyphens or indentation.
  static let depth = 64
  private static let indentation = 200

  /// Where the nesting first passes the cap, as an offset in `bytes`; nil when it never does.
  static func tooDeep(_ bytes: ArraySlice<UInt8>) -> Int? {
    var brackets = 0
    var indent = 0
    var hyphens = 0
    var isLeading = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A: (indent, hyphens, isLeading) = (0, 0, true)
      case 0x20, 0x09: if isLeading { indent += 1 }
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        hyphens += isLeading ? 1 : 0
        indent += isLeading ? 1 : 0
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
        isLeading = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        brackets = max(0, brackets - 1)
        isLeading = false
      default: isLeading = false
      }
      if brackets > depth || hyphens > depth || indent > indentation { return index }
    }
    return nil
  }
}
