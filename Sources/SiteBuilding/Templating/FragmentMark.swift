import Markup

/// What stands in a rendered template where a long fragment belongs: its number between two control characters, which no
/// source may hold.
enum FragmentMark {
  private static let open: UInt8 = 0x01
  private static let close: UInt8 = 0x02

  /// The mark of a fragment.
  static func text(_ index: Int) -> String { "\u{1}\(index)\u{2}" }

  /// A rendered template with its fragments in their places.
  static func filled(_ text: String, _ fragments: [HTML]) -> [UInt8] {
    var text = text
    guard !fragments.isEmpty else { return Array(text.utf8) }
    return text.withUTF8 { source in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(source.count + fragments.reduce(0) { $0 + $1.count })
      var start = 0
      while let mark = source[start...].firstIndex(of: open) {
        bytes.append(contentsOf: source[start..<mark])
        var index = 0
        start = mark + 1
        while start < source.count, source[start] != close {
          index = index * 10 + Int(source[start] &- 0x30)
          start += 1
        }
        start += 1
        if fragments.indices.contains(index) { fragments[index].withUTF8 { bytes.append(contentsOf: $0) } }
      }
      bytes.append(contentsOf: source[start...])
      return bytes
    }
  }
}
