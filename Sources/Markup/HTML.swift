/// A stretch of finished, well-formed, escaped HTML. Only this type makes HTML, so nothing reaches a page unescaped.
package struct HTML: Sendable, Equatable {
  /// UTF-8.
  package internal(set) var bytes: [UInt8] = []

  package init() {}

  /// Markup that is written in the program itself.
  package init(_ markup: StaticString) { raw(markup) }

  /// Plain text, escaped.
  package init(text: String) { self.text(text) }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The fragment as text, for a template.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes room for so many bytes more.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Markup that is written in the program itself; a value can never get in this way.
  package mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Another finished fragment.
  package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// Text, escaped.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { Escape.text($0, into: &bytes) }
  }

  /// Text as UTF-8, escaped.
  package mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) { Escape.text(utf8, into: &bytes) }

  /// Text as UTF-8, escaped, with the no-break spaces of Swedish typography in figures.
  package mutating func prose(_ utf8: UnsafeBufferPointer<UInt8>) { Escape.prose(utf8, into: &bytes) }

  /// An attribute with its leading space. Nothing is written for nil.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    guard var value else { return }
    bytes.append(0x20)
    raw(name)
    raw("=\"")
    value.withUTF8 { Escape.text($0, into: &bytes) }
    raw("\"")
  }
}
