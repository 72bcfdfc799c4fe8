import Bytes
import Diagnostics

/// Whether bytes are text.
enum TextSafety {
  /// The offset of the first byte that is not UTF-8, or is NUL; nil when all is text.
  static func firstFault(_ bytes: [UInt8]) -> Int? {
    let zero = bytes.withUnsafeBufferPointer { $0.next(0, from: 0) }
    let end = zero ?? bytes.count
    var index = 0
    while index < end {
      // Most of a text is ASCII, of which eight bytes are passed at once.
      if index + 8 <= end {
        let high = bytes.withUnsafeBytes { bytes in
          UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) & 0x8080_8080_8080_8080
        }
        index += high.trailingZeroBitCount / 8
        if high == 0 { continue }
      }
      let length = sequenceLength(bytes, at: index)
      guard length > 0 else { return index }
      index += length
    }
    return zero
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
