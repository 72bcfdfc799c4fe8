import Testing

@testable import Workspace

struct TextSafetyTests {
  @Test(arguments: [
    "", "a", "Mål och utfall för året", "åäö", "– € ≈", "😀 och 🇸🇪", "x😀xxxxxxx", "1234567å", "12345678å", "\u{10FFFF}",
    "\u{800}\u{FFFF}",
  ])
  func passesText(_ text: String) {
    for before in 0..<9 {
      let bytes = Array(repeating: UInt8(ascii: "x"), count: before) + Array(text.utf8)
      #expect(TextSafety.firstFault(bytes) == nil, "\(before)")
    }
  }

  /// Each fault stands at every place among the bytes that are looked at together, with text before and after.
  @Test(arguments: [
    [0x00], [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x41], [0xE0, 0x9F, 0xBF], [0xE2, 0x80], [0xED, 0xA0, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
  ])
  func tellsWhereTheFirstFaultIs(_ fault: [UInt8]) {
    for before in 0..<20 {
      for after in ["", "x", "å och mer text", "\u{0}"] {
        let bytes = Array(String(repeating: "ö", count: before).utf8) + fault + Array(after.utf8)
        #expect(TextSafety.firstFault(bytes) == 2 * before, "\(before) \(after)")
      }
    }
  }

  @Test func agreesWithTheStandardLibraryOnNoise() {
    var state: UInt64 = 1
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let signs: [UInt8] = [0x20, 0x61, 0xC3, 0xA5, 0xE2, 0x80, 0x93, 0xF0, 0x9F, 0x98, 0xED]
    for _ in 0..<20_000 {
      let bytes = (0..<(next() % 24)).map { _ in signs[Int(next()) % signs.count] }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect((TextSafety.firstFault(bytes) == nil) == isText, "\(bytes)")
    }
  }
}
