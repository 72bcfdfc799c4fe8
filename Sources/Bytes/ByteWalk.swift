/// Sixteen bytes of a text, looked at together.
@usableFromInline package typealias ByteBlock = SIMD16<UInt8>

/// Which of sixteen bytes something is true of.
@usableFromInline package typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension ByteBlock {
  /// Which of the bytes are this one.
  @inlinable @inline(__always)
  package func isByte(_ byte: UInt8) -> ByteMask { self .== ByteBlock(repeating: byte) }

  /// Which of the bytes are in a range, with its ends.
  @inlinable @inline(__always)
  package func lies(in range: ClosedRange<UInt8>) -> ByteMask {
    self &- ByteBlock(repeating: range.lowerBound) .<= ByteBlock(repeating: range.upperBound - range.lowerBound)
  }
}

/// A walk over a text that stops only at bytes of one kind. Nearly all of a text is not what a walk looks for, and is
/// passed sixteen bytes at a time.
@usableFromInline package struct ByteWalk {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  /// Where the bytes begin that `found` tells of.
  @usableFromInline var base: Int
  /// A byte of ones for each that was found among eight, the first one lowest, and among the eight after them.
  @usableFromInline var found: UInt64 = 0
  @usableFromInline var foundAfter: UInt64 = 0
  /// Where the next sixteen bytes begin.
  @usableFromInline var unread: Int

  @inlinable @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    base = start
    unread = start
  }

  /// Where the next byte stands of which `kind` is true; nil at the end of the text.
  ///
  /// - Parameter kind: tells of sixteen bytes which are looked for; the same in the whole walk.
  @inlinable @inline(__always)
  package mutating func next(_ kind: (ByteBlock) -> ByteMask) -> Int? {
    while found == 0 {
      if foundAfter != 0 {
        found = foundAfter
        foundAfter = 0
        base &+= 8
        break
      }
      guard unread < bytes.count else { return nil }
      read(kind)
    }
    let bit = found.trailingZeroBitCount
    found &= ~(0xFF &<< UInt64(bit))
    return base &+ bit / 8
  }

  @inlinable @inline(__always)
  mutating func read(_ kind: (ByteBlock) -> ByteMask) {
    let isWhole = bytes.count &- unread >= 16
    let block = isWhole ? UnsafeRawPointer(bytes.baseAddress! + unread).loadUnaligned(as: ByteBlock.self) : lastBlock()
    let mask = unsafeBitCast(kind(block), to: SIMD2<UInt64>.self)
    (found, foundAfter) = (UInt64(littleEndian: mask[0]), UInt64(littleEndian: mask[1]))
    base = unread
    unread &+= 16
    guard !isWhole else { return }
    // What stands after the end is no part of the text.
    let rest = bytes.count &- base
    if rest <= 8 { foundAfter = 0 }
    if rest < 8 { found &= (1 &<< UInt64(8 &* rest)) &- 1 }
    if rest > 8 { foundAfter &= (1 &<< UInt64(8 &* (rest &- 8))) &- 1 }
  }

  /// The last bytes, which are fewer than sixteen, with zeros after them.
  @usableFromInline
  func lastBlock() -> ByteBlock {
    var block = ByteBlock(repeating: 0)
    withUnsafeMutableBytes(of: &block) {
      $0.copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[unread...])))
    }
    return block
  }
}
