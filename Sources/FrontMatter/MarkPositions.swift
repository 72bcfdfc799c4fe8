/// Turns the parser's places, counted in Unicode scalars from the start of the text, into UTF-8 offsets in the whole file.
///
/// The places come nearly in order, so each is found by a walk from the one before: a whole text costs one walk over it.
struct MarkPositions {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset in the file of the first byte of the text.
  private let base: Int
  /// The place last found: so many scalars, and so many bytes, from the start of the text.
  private var scalars = 0
  private var offset = 0

  /// - Parameters:
  ///   - bytes: the text that is parsed; it must outlive this value.
  ///   - base: the offset of its first byte in the file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
  }

  /// The offset in the file of the scalar with this number, or of the end of the text when there are fewer.
  mutating func offset(_ index: Int) -> Int {
    while index &- scalars >= 8, bytes.count &- offset >= 8, isASCII(at: offset) {
      offset &+= 8
      scalars &+= 8
    }
    while scalars < index, offset < bytes.count {
      repeat { offset += 1 } while offset < bytes.count && bytes[offset] & 0xC0 == 0x80
      scalars += 1
    }
    while scalars > index, offset > 0 {
      repeat { offset -= 1 } while offset > 0 && bytes[offset] & 0xC0 == 0x80
      scalars -= 1
    }
    return base + offset
  }

  /// Whether eight bytes are eight scalars.
  private func isASCII(at offset: Int) -> Bool {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
  }
}
