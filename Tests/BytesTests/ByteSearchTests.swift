import Bytes
import Testing

struct ByteSearchTests {
  @Test func findsTheNextByteFromAnOffset() {
    let bytes = Array("rad\nrad\n\u{0}".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      #expect(bytes.next(0x0A, from: 0) == 3)
      #expect(bytes.next(0x0A, from: 3) == 3)
      #expect(bytes.next(0x0A, from: 4) == 7)
      #expect(bytes.next(0x0A, from: 8) == nil)
      #expect(bytes.next(0, from: 0) == 8)
      #expect(bytes.next(0x0A, from: 9) == nil)
    }
    [UInt8]().withUnsafeBufferPointer { #expect($0.next(0x0A, from: 0) == nil) }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 4_079, 4_080, 4_081, 5_000])
  func countsAByte(_ length: Int) {
    let bytes = (0..<length).map { $0 % 3 == 0 ? UInt8(0x0A) : 0x61 }
    #expect(bytes.withUnsafeBufferPointer { $0.count(of: 0x0A) } == (length + 2) / 3)
    let feeds = [UInt8](repeating: 0x0A, count: length)
    #expect(feeds.withUnsafeBufferPointer { $0.count(of: 0x0A) } == length)
    #expect(feeds.withUnsafeBufferPointer { $0.count(of: 0x61) } == 0)
  }
}
