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
}
