import Bytes

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
    html.withUTF8 { html in
      var start = 0
      var walk = ByteWalk(html)
      while let index = walk.next(Self.isEscaped) {
        bytes.append(contentsOf: html[start..<index])
        raw(Self.escaped(html[index]))
        start = index + 1
      }
      bytes.append(contentsOf: html[start...])
    }
    bytes.append(UInt8(ascii: "'"))
  }

  /// The bytes that may not stand as they are in a string.
  @inline(__always)
  private static func isEscaped(_ block: ByteBlock) -> ByteMask {
    block.isByte(UInt8(ascii: "\n")) .| block.isByte(UInt8(ascii: "\r")) .| block.isByte(UInt8(ascii: "\\"))
      .| block.isByte(UInt8(ascii: "'"))
  }

  private static func escaped(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\\"): "\\\\"
    default: "\\'"
    }
  }
}
