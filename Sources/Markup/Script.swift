/// A script of values, such as facts that a page asks for when it needs them (ECMAScript 2019). Like `HTML` it lets no value
/// in but escaped.
package struct Script: Sendable, Equatable {
  /// UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Script that is written in the program itself; a value can never get in this way.
  package mutating func raw(_ script: StaticString) {
    script.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A whole number.
  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A finished fragment as a string. Its quotes stand as they are: a string is opened and closed by `'`, which HTML
  /// has only as a reference.
  package mutating func string(_ html: HTML) {
    bytes.append(UInt8(ascii: "'"))
    for byte in html.bytes {
      switch byte {
      case UInt8(ascii: "\n"): raw("\\n")
      case UInt8(ascii: "\r"): raw("\\r")
      case UInt8(ascii: "\\"): raw("\\\\")
      case UInt8(ascii: "'"): raw("\\'")
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "'"))
  }
}
