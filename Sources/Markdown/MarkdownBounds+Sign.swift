import Bytes

extension MarkdownBounds {
  /// A sign that the parser may have to match with every other of its kind in the same block.
  struct Sign {
    let byte: UInt8
    /// How many may stand in one block.
    let perBlock: Int
    var perText = Int.max

    static let all = [
      Sign(byte: UInt8(ascii: "["), perBlock: 1_000, perText: 20_000),
      Sign(byte: UInt8(ascii: "]"), perBlock: 1_000, perText: 20_000),
      Sign(byte: UInt8(ascii: "<"), perBlock: 500, perText: 20_000),
      Sign(byte: UInt8(ascii: "`"), perBlock: 1_000), Sign(byte: UInt8(ascii: "*"), perBlock: 3_000),
      Sign(byte: UInt8(ascii: "_"), perBlock: 3_000), Sign(byte: UInt8(ascii: "~"), perBlock: 1_000),
      Sign(byte: UInt8(ascii: "!"), perBlock: 1_000),
    ]
    /// Places in `all`.
    static let opening = 0
    static let closing = 1

    // What each byte is to the caps; a counted sign is its place in `all` and this much more.
    static let plain: UInt8 = 0
    static let lineEnd: UInt8 = 1
    static let bar: UInt8 = 2
    static let firstCounted: UInt8 = 3

    /// The counted signs, bars and line ends, and a few more that lie between them.
    @inline(__always)
    static func mayCount(_ block: ByteBlock) -> ByteMask {
      block.lies(in: 0x0A...0x0D) .| block.lies(in: UInt8(ascii: "[")...UInt8(ascii: "`"))
        .| block.lies(in: UInt8(ascii: "|")...UInt8(ascii: "~")) .| block.isByte(UInt8(ascii: "!"))
        .| block.isByte(UInt8(ascii: "*")) .| block.isByte(UInt8(ascii: "<"))
    }

    static let kinds: [UInt8] = {
      var kinds = [UInt8](repeating: plain, count: 256)
      kinds[0x0A] = lineEnd
      kinds[0x0D] = lineEnd
      kinds[Int(UInt8(ascii: "|"))] = bar
      for (place, sign) in all.enumerated() { kinds[Int(sign.byte)] = firstCounted + UInt8(place) }
      return kinds
    }()
  }
}
