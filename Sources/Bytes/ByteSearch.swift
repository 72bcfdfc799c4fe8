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
}
