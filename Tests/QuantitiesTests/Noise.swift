/// Repeatable nonsense for tests: the same seed gives the same texts.
struct Noise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Any bytes, made into a text.
  mutating func bytes(upTo count: Int) -> String {
    let length = Int.random(in: 0...count, using: &self)
    return String(decoding: (0..<length).map { _ in UInt8.random(in: 0...255, using: &self) }, as: UTF8.self)
  }

  /// Pieces of figures in any order.
  mutating func soup(of pieces: [String], upTo count: Int) -> String {
    let length = Int.random(in: 0...count, using: &self)
    return (0..<length).map { _ in pieces.randomElement(using: &self)! }.joined()
  }

  static let pieces = [
    "14", "0", "34", "999999999999999", "1", "250", "000", ",", ".", " ", "\u{A0}", "\u{202F}", "\u{2009}", "-", "–",
    "−", "+", "%", " kr", " mnkr", " miljarder", " månader", "av", " av ", "(", ")", " och ", " till ", "från ",
    "minst ",
    "mellan ", "öka ", "fördelning", " ca ", "drygt ", "mer än ", "/", "2014", "-02", "-30", "våren ", "månad ",
    "vecka",
    "a\u{30A}r", "½", "é", " av vardera könet", "alla", "~", "\u{E2}", "\n",
  ]
}
