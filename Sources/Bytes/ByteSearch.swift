#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Finding one byte in a text, many bytes at a time.
extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, from an offset on.
  package func next(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How often a byte stands in the text.
  package func count(of byte: UInt8) -> Int {
    var total = 0
    var index = 0
    while index &+ 16 <= count {
      // A sum of sixteen columns, each of which holds at most 255.
      var columns = ByteBlock(repeating: 0)
      let end = Swift.min(count &- 15, index &+ 16 * 255)
      while index < end {
        let block = UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: ByteBlock.self)
        columns = columns.replacing(with: columns &+ 1, where: block.isByte(byte))
        index &+= 16
      }
      for place in columns.indices { total &+= Int(columns[place]) }
    }
    while index < count {
      total &+= self[index] == byte ? 1 : 0
      index &+= 1
    }
    return total
  }
}
