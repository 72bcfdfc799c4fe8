/// Setting a finished fragment in another page than its own: a chapter in a book.
extension HTML {
  /// The fragment as a part of another page: anchors of its own, headings so many levels further down (never below
  /// `h6`), and links that lead on from the new place. A section is named by the part and by its own heading, so that no
  /// two of the page have the same name.
  ///
  /// - Parameters:
  ///   - prefix: what every anchor is given in front, and every link to one: the id of the part's heading and a sign.
  ///   - levels: how far the headings go down.
  ///   - link: a relative address, as written, seen from the new page. Addresses with a scheme are left alone.
  package func placed(prefix: String, headings levels: UInt8, link: ([UInt8]) -> [UInt8]) -> HTML {
    let prefix = Array(prefix.utf8)
    let bytes = self.bytes
    var placed = HTML()
    placed.reserve(bytes.count + bytes.count / 16)
    var index = 0
    while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let end = bytes[tag...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      placed.write(bytes[index..<tag])
      var at = tag
      if let digit = Self.headingDigit(bytes[tag..<end]) {
        placed.write(bytes[tag..<digit])
        placed.buffer.append(min(bytes[digit] + levels, UInt8(ascii: "6")))
        at = digit + 1
      }
      while let quote = bytes[at..<end].firstIndex(of: UInt8(ascii: "\"")) {
        let close = bytes[(quote + 1)..<end].firstIndex(of: UInt8(ascii: "\"")) ?? end
        let name = bytes[at..<quote].suffix(while: { $0 != UInt8(ascii: " ") })
        let value = bytes[(quote + 1)..<close]
        placed.write(bytes[at...quote])
        switch Meaning(name) {
        case .anchor:
          if bytes[tag..<end].starts(with: Self.sectionTag), name.starts(with: Self.naming) {
            placed.write(prefix.dropLast() + [UInt8(ascii: " ")])
          }
          placed.write(prefix + value)
        case .address:
          if value.first == UInt8(ascii: "#") {
            placed.write([UInt8(ascii: "#")] + prefix + value.dropFirst())
          } else {
            placed.write(Self.hasScheme(value) ? value : link(Array(value))[...])
          }
        case nil: placed.write(value)
        }
        at = close
        if at < end {
          placed.buffer.append(bytes[at])
          at += 1
        }
      }
      placed.write(bytes[at..<end])
      index = end
    }
    placed.write(bytes[index...])
    return placed
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { buffer.append($0) } }

  private static let sectionTag = Array("<section ".utf8)
  private static let naming = Array("aria-labelledby=".utf8)

  /// What the value of an attribute stands for.
  private enum Meaning {
    case anchor, address

    init?(_ name: ArraySlice<UInt8>) {
      switch String(decoding: name, as: UTF8.self) {
      case "id=", "aria-labelledby=", "aria-describedby=": self = .anchor
      case "href=", "src=": self = .address
      default: return nil
      }
    }
  }

  /// Where the level stands in the tag of a heading: `<h2`, `</h2`.
  private static func headingDigit(_ tag: ArraySlice<UInt8>) -> Int? {
    var at = tag.startIndex + 1
    if at < tag.endIndex, tag[at] == UInt8(ascii: "/") { at += 1 }
    guard at + 1 < tag.endIndex, tag[at] == UInt8(ascii: "h"), (0x31...0x36).contains(tag[at + 1]) else { return nil }
    return at + 1
  }

  /// Whether an address names its scheme: `https://…`, `mailto:…`.
  private static func hasScheme(_ address: ArraySlice<UInt8>) -> Bool {
    let stop = address.firstIndex { [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains($0) }
    return stop.map { address[$0] == UInt8(ascii: ":") } ?? false
  }
}

extension ArraySlice<UInt8> {
  /// The longest end whose bytes all are as wanted.
  fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !isWanted($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
