/// A stretch of finished, well-formed, escaped HTML. Only this type makes HTML, so nothing reaches a page unescaped.
package struct HTML: Sendable, Equatable {
  var buffer = UTF8Buffer()

  package init() {}

  /// Markup that is written in the program itself.
  package init(_ markup: StaticString) { raw(markup) }

  /// Plain text, escaped.
  package init(text: String) { self.text(text) }

  /// The fragment as UTF-8.
  package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { buffer.withBytes(body) }

  /// A copy of the fragment as UTF-8.
  package var bytes: [UInt8] { withUTF8 { Array($0) } }

  /// The length in bytes.
  package var count: Int { buffer.count }

  package var isEmpty: Bool { buffer.count == 0 }

  /// The fragment as text, for a template.
  package var string: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// Makes room for so many bytes more.
  package mutating func reserve(_ count: Int) { buffer.reserve(count) }

  /// Takes back all but the first bytes, of which there are so many.
  package mutating func cut(to count: Int) { buffer.cut(to: count) }

  /// Gives back the room that is not needed, before the fragment is kept for long.
  package mutating func fit() { buffer.fit() }

  /// Markup that is written in the program itself; a value can never get in this way.
  package mutating func raw(_ markup: StaticString) { buffer.append(markup) }

  /// Another finished fragment.
  package mutating func append(_ other: HTML) { buffer.append(other.buffer) }

  /// Text, escaped.
  package mutating func text(_ text: String) {
    text.readUTF8 { Escape.text($0, into: &buffer) }
  }

  /// Text as UTF-8, escaped.
  package mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) { Escape.text(utf8, into: &buffer) }

  /// Text as UTF-8, escaped, with the no-break spaces of Swedish typography in figures.
  package mutating func prose(_ utf8: UnsafeBufferPointer<UInt8>) { Escape.prose(utf8, into: &buffer) }

  /// An attribute with its leading space. Nothing is written for nil.
  package mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    attribute(name) { $0.text(value) }
  }
}

extension String {
  /// Reads the text as UTF-8 where it lies. Only one that came from elsewhere than Swift is copied first.
  @inline(__always)
  fileprivate func readUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard utf8.withContiguousStorageIfAvailable(body) == nil else { return }
    var text = self
    text.withUTF8(body)
  }
}
