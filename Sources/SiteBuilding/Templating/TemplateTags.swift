/// The tags of a template, each with its place.
struct TemplateTag: Equatable {
  enum Kind: Equatable {
    case text, html, section, invertedSection, close, partial, parent, block, comment
    /// A feature of the template language that is not used here.
    case unsupported
    case unclosed
  }

  var kind: Kind
  var name: String
  /// Where the name stands, in UTF-8 offsets.
  var range: Range<Int>
  /// Where the whole tag stands, braces included.
  var whole: Range<Int>

  /// All tags in order.
  static func all(in bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var index = 0
    while let open = find("{{", in: bytes, from: index) {
      let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
      let start = open + (isTriple ? 3 : 2)
      guard let close = find(isTriple ? "}}}" : "}}", in: bytes, from: start) else {
        tags.append(TemplateTag(kind: .unclosed, name: "", range: open..<(open + 2), whole: open..<bytes.count))
        return tags
      }
      index = close + (isTriple ? 3 : 2)
      tags.append(tag(bytes, start..<close, isTriple ? .html : nil, whole: open..<index))
    }
    return tags
  }

  /// A tag whose kind is told by its first sign, unless it is known already. A sign with a space before it is no sign to
  /// the template library.
  private static func tag(_ bytes: [UInt8], _ inner: Range<Int>, _ known: Kind?, whole: Range<Int>) -> TemplateTag {
    let told = known == nil && !inner.isEmpty ? kind(of: bytes[inner.lowerBound]) : nil
    var (start, end) = (inner.lowerBound + (told == nil ? 0 : 1), inner.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return TemplateTag(
      kind: known ?? told ?? .text, name: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end,
      whole: whole)
  }

  private static func kind(of sign: UInt8) -> Kind? {
    switch sign {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .invertedSection
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "&"): .html
    case UInt8(ascii: "="), UInt8(ascii: "%"): .unsupported
    default: nil
    }
  }

  private static func find(_ text: StaticString, in bytes: [UInt8], from: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    guard bytes.count >= count else { return nil }
    return text.withUTF8Buffer { wanted in
      var index = from
      while index + count <= bytes.count {
        if bytes[index] == wanted[0], bytes[index..<(index + count)].elementsEqual(wanted) { return index }
        index += 1
      }
      return nil
    }
  }
}
