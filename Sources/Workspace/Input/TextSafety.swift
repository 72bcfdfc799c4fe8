import Diagnostics

/// Whether bytes are text.
enum TextSafety {
  /// The offset of the first byte that is not UTF-8, or is NUL; nil when all is text.
  static func firstFault(_ bytes: [UInt8]) -> Int? {
    let hasZero = bytes.withUnsafeBufferPointer { $0.next(0, from: 0) != nil }
    if !hasZero, String(validating: bytes, as: UTF8.self) != nil { return nil }
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      guard length > 0, bytes[index] != 0 else { return index }
      index += length
    }
    return nil
  }

  /// The length of the well-formed sequence at `index`, 0 when there is none (Unicode 16, table 3-7).
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let first = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0x00...0x7F: (1, 0...0)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 1 else { return length }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    return bytes[(index + 2)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
