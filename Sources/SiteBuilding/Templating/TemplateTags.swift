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

  /// All tags in order.
  static func all(in bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var index = 0
    while let open = find("{{", in: bytes, from: index) {
      let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
      let start = open + (isTriple ? 3 : 2)
      guard let close = find(isTriple ? "}}}" : "}}", in: bytes, from: start) else {
        tags.append(TemplateTag(kind: .unclosed, name: "", range: open..<min(open + 2, bytes.count)))
        return tags
      }
      tags.append(isTriple ? tag(.html, bytes, start..<close) : tag(bytes, start..<close))
      index = close + (isTriple ? 3 : 2)
    }
    return tags
  }

  private static func tag(_ bytes: [UInt8], _ range: Range<Int>) -> TemplateTag {
    guard let sign = bytes[range].first(where: { $0 != 0x20 }) else { return tag(.text, bytes, range) }
    let kind: Kind? =
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
    guard let kind else { return tag(.text, bytes, range) }
    let start = bytes[range].firstIndex(of: sign)! + 1
    return tag(kind, bytes, start..<range.upperBound)
  }

  private static func tag(_ kind: Kind, _ bytes: [UInt8], _ range: Range<Int>) -> TemplateTag {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return TemplateTag(kind: kind, name: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
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
