import Testing

@testable import Markup

/// The buffer against an array, which does the same slowly.
struct UTF8BufferTests {
  /// Pieces of all lengths about the size of a room, in a fixed order.
  @Test func writesWhatAnArrayWrites() {
    var buffer = UTF8Buffer()
    var array: [UInt8] = []
    for length in 0..<300 {
      let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ length) }
      piece.withUnsafeBufferPointer { buffer.append($0) }
      buffer.append(UInt8(length % 256))
      buffer.append("åäö")
      if length.isMultiple(of: 50) { buffer.reserve(length) }
      if length.isMultiple(of: 70) { buffer.fit() }
      array += piece + [UInt8(length % 256)] + Array("åäö".utf8)
    }
    #expect(buffer.withBytes { Array($0) } == array)
    #expect(buffer.count == array.count)
  }

  /// A copy keeps what it had when the original goes on, also where there was room left.
  @Test func isAValue() {
    var buffer = UTF8Buffer()
    buffer.append("ett")
    let copy = buffer
    buffer.append("två")
    var other = copy
    other.append("tre")
    #expect(
      [copy, buffer, other].map { $0.withBytes { String(decoding: $0, as: UTF8.self) } } == ["ett", "etttvå", "etttre"])
    #expect(copy != buffer)
    buffer.append(buffer)
    #expect(buffer.withBytes { String(decoding: $0, as: UTF8.self) } == "etttvåetttvå")
  }

  @Test func takesBackWhatWasWrittenLast() {
    var buffer = UTF8Buffer()
    buffer.cut(to: 0)
    buffer.append("ett")
    let copy = buffer
    buffer.append("två")
    buffer.cut(to: 5)
    buffer.cut(to: 9)
    buffer.append("re")
    #expect([copy, buffer].map { $0.withBytes { String(decoding: $0, as: UTF8.self) } } == ["ett", "etttvre"])
  }

  @Test func isEqualByWhatIsWritten() {
    var (left, right) = (UTF8Buffer(), UTF8Buffer())
    right.reserve(1_000)
    #expect(left == right)
    left.append("a")
    #expect(left != right)
    right.append("a")
    #expect(left == right)
  }
}
