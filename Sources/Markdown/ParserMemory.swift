import CCMarkGFM

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where the parser's trees lie: memory that is handed out from the front and taken back all at once, when the last tree
/// of the thread is gone.
///
/// A tree is thousands of small pieces that live and die together; to ask the system for each, and to give each back,
/// took longer than to parse. The parser's allocator has no room for a pointer to its state (`cmark_mem`, cmark-gfm.h),
/// so that the state belongs to the thread; a tree must therefore be let go where it was made.
struct ParserMemory {
  /// What the parser calls, under a lease. Nothing is given back piece by piece.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    memory.initialize(
      to: cmark_mem(
        calloc: { count, size in ParserMemory.current!.pointee.zeroed(count, size) },
        realloc: { piece, size in ParserMemory.current!.pointee.resized(piece, size) },
        free: { _ in }))
    return memory
  }()

  /// The right to parse on this thread and to keep the tree. After the last one everything is free to be used again.
  final class Lease {
    init() { ParserMemory.beginLease() }
    deinit { current!.pointee.endLease() }
  }

  private static let blockSize = 1 << 20
  /// Every piece begins at a multiple of this, and has as much before it to hold its length.
  private static let alignment = 16

  private var leases = 0
  private var blocks: [UnsafeMutableRawBufferPointer] = []
  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer

  private init() {
    let block = Self.block(Self.blockSize)
    blocks = [block]
    next = block.baseAddress!
    end = next + block.count
  }

  private static func block(_ size: Int) -> UnsafeMutableRawBufferPointer {
    .allocate(byteCount: size, alignment: alignment)
  }

  // MARK: - The thread's own

  /// What the thread's own is found by.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let fault = pthread_key_create(&key) { state in
      #if canImport(Darwin)
        let memory = state.assumingMemoryBound(to: ParserMemory.self)
      #else
        guard let memory = state?.assumingMemoryBound(to: ParserMemory.self) else { return }
      #endif
      for block in memory.pointee.blocks { block.deallocate() }
      memory.deinitialize(count: 1).deallocate()
    }
    precondition(fault == 0)
    return key
  }()

  /// Nil until the thread has had a lease.
  @inline(__always)
  private static var current: UnsafeMutablePointer<ParserMemory>? {
    pthread_getspecific(key)?.assumingMemoryBound(to: ParserMemory.self)
  }

  private static func beginLease() {
    if current == nil {
      let memory = UnsafeMutablePointer<ParserMemory>.allocate(capacity: 1)
      memory.initialize(to: ParserMemory())
      pthread_setspecific(key, memory)
    }
    current!.pointee.leases += 1
  }

  // MARK: - Pieces

  private mutating func zeroed(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    let (length, isTooLong) = count.multipliedReportingOverflow(by: size)
    guard !isTooLong else { return nil }
    let piece = take(length)
    memset(piece, 0, length)
    return piece
  }

  private mutating func resized(_ piece: UnsafeMutableRawPointer?, _ length: Int) -> UnsafeMutableRawPointer? {
    guard let piece else { return take(length) }
    let old = (piece - Self.alignment).load(as: Int.self)
    if length <= old { return piece }
    let size = Self.rounded(length)
    // The piece that was taken last can grow where it stands.
    if piece + Self.rounded(old) == next, size <= end - piece {
      next = piece + size
      (piece - Self.alignment).storeBytes(of: length, as: Int.self)
      return piece
    }
    let longer = take(length)
    memcpy(longer, piece, old)
    return longer
  }

  @inline(__always)
  private mutating func take(_ length: Int) -> UnsafeMutableRawPointer {
    let size = Self.rounded(length) + Self.alignment
    if size > end - next { addBlock(size) }
    next.storeBytes(of: length, as: Int.self)
    let piece = next + Self.alignment
    next += size
    return piece
  }

  /// Goes on in a block of its own, which has room for a piece of this size.
  @inline(never)
  private mutating func addBlock(_ size: Int) {
    let block = Self.block(max(size, Self.blockSize))
    blocks.append(block)
    next = block.baseAddress!
    end = next + block.count
  }

  private static func rounded(_ length: Int) -> Int { (length + alignment - 1) & ~(alignment - 1) }

  private mutating func endLease() {
    leases -= 1
    guard leases == 0 else { return }
    for block in blocks.dropFirst() { block.deallocate() }
    blocks.removeSubrange(1...)
    next = blocks[0].baseAddress!
    end = next + blocks[0].count
  }
}
