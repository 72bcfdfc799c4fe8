import Testing

@testable import Workspace

@Suite struct ContentHashTests {
  @Test(
    "agrees with XXH64's published values",
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)])
  func agrees(text: String, expected: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { ContentHash.of($0) } == expected)
  }

  @Test("tells every length and every changed byte apart")
  func tellsApart() {
    var hashes: Set<UInt64> = []
    for length in 0..<100 {
      var bytes = [UInt8](repeating: 7, count: length)
      hashes.insert(bytes.withUnsafeBytes { ContentHash.of($0) })
      for index in bytes.indices {
        bytes[index] = 8
        hashes.insert(bytes.withUnsafeBytes { ContentHash.of($0) })
        bytes[index] = 7
      }
    }
    #expect(hashes.count == 100 + 99 * 100 / 2)
  }

  @Test("does not mind where in memory the bytes lie")
  func ignoresAlignment() {
    let bytes = (0..<80).map { UInt8($0) }
    let shifted = [0] + bytes
    let hash = bytes.withUnsafeBytes { ContentHash.of($0) }
    #expect(shifted.withUnsafeBytes { ContentHash.of(UnsafeRawBufferPointer(rebasing: $0[1...])) } == hash)
  }
}
