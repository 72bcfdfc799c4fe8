import Diagnostics

/// Where footnote marks, link destinations and tags are written in the source of a block.
///
/// The parser tells only which block an inline stands in. What is asked for in the order of the text is found in the
/// order of the source; what stands in code, in a comment or behind a backslash is passed over, as the parser does.
struct SourceMarks {
  private let places: TextPlaces
  private var block = 0..<0
  private var marks: [String: ArraySlice<Range<Int>>] = [:]

  init(_ places: TextPlaces) { self.places = places }

  /// The next `[^label]`; nil when it is not written letter for letter and so was not meant as a footnote.
  mutating func footnote(_ label: String, in node: CMark.Node) -> SourceSpan? { take("[^\(label)]", in: node) }

  /// The next link or image to `url`; the first line of the block when the address is written in another way.
  mutating func destination(_ url: String, in node: CMark.Node) -> SourceSpan {
    take("(\(url)", in: node) ?? places.span(of: node)
  }

  /// The next link to `url` that has no text; the first line of the block when it is written in another way.
  mutating func emptyLink(_ url: String, in node: CMark.Node) -> SourceSpan {
    take("[](\(url)", in: node) ?? places.span(of: node)
  }

  /// The next tag of this name (`<b`, `</b`).
  mutating func tag(_ name: String, in node: CMark.Node) -> SourceSpan {
    take(name, in: node) ?? places.span(of: node)
  }

  /// `<b` of `<b class="x">`.
  static func tagName(_ tag: some Collection<UInt8>) -> String {
    String(decoding: tag.prefix(2) + tag.dropFirst(2).prefix(40).prefix { isNameByte($0) }, as: UTF8.self)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "<")
  }

  private mutating func take(_ key: String, in node: CMark.Node) -> SourceSpan? {
    let range = places.range(ofBlock: node)
    if range != block {
      block = range
      var scan = SourceScan(places.file.bytes[range])
      marks = scan.run()
    }
    return marks[key]?.popFirst().map { places.file.span($0) }
  }
}
