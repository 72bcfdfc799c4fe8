import Bytes
import Testing

struct ByteWalkTests {
  private func places(_ bytes: [UInt8], from start: Int = 0, _ kind: (ByteBlock) -> ByteMask) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var walk = ByteWalk(bytes, from: start)
      var places: [Int] = []
      while let place = walk.next(kind) { places.append(place) }
      return places
    }
  }

  /// Every length around one and two blocks of sixteen, with the byte at every place: none is passed, and none is seen
  /// after the end.
  @Test func stopsAtEveryByteOfTheKindAndAtNoOther() {
    for length in 0..<50 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[place] = 0x2C
        #expect(places(bytes) { $0.isByte(0x2C) } == [place])
        #expect(places(bytes) { $0.isByte(0x61) } == (0..<length).filter { $0 != place })
      }
      #expect(places([UInt8](repeating: 0x61, count: length)) { $0.isByte(0) }.isEmpty)
    }
  }

  @Test func beginsWhereItIsTold() {
    let bytes = Array("1 a 2 b 3 c 4 d 5 e 6 f".utf8)
    for start in 0...bytes.count {
      let expected = (start..<bytes.count).filter { (0x30...0x39).contains(bytes[$0]) }
      #expect(places(bytes, from: start) { $0.lies(in: 0x30...0x39) } == expected)
    }
  }

  @Test func rangesHoldTheirEndsAndBytesAbove127() {
    let bytes = (0...255).map { UInt8($0) }
    #expect(places(bytes) { $0.lies(in: 0x84...0x96) } == Array(0x84...0x96))
    #expect(places(bytes) { $0.lies(in: 0x00...0x00) .| $0.isByte(0xFF) } == [0, 255])
  }
}
