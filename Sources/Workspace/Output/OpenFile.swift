#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file; it closes itself.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Opens the file that `path` leads to, through links, for reading. A fifo does not block.
  static func reading(_ path: String) throws(SystemFault) -> OpenFile {
    OpenFile(descriptor: try SystemFault.check(open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)))
  }

  func status() throws(SystemFault) -> EntryStatus {
    var raw = stat()
    try SystemFault.check(fstat(descriptor, &raw))
    return EntryStatus(raw)
  }

  /// The bytes from here to the end of the file; `expected` is a guess at their number.
  func readAll(expected: Int) throws(SystemFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = expected + 1
    while true {
      let start = bytes.count
      var outcome = 0
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        outcome = readSome(UnsafeMutableRawBufferPointer(buffer))
        count = max(outcome, 0)
      }
      try SystemFault.check(outcome)
      if outcome == 0 { return bytes }
      if start == 0 { bytes = piece } else { bytes += piece }
      capacity = max(expected + 1 - bytes.count, 65_536)
    }
  }

  /// Whether the file holds `bytes` and no more; false when it cannot be read.
  func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: min(bytes.count + 1, 65_536), alignment: 16) { buffer in
      var offset = 0
      while true {
        let count = readSome(buffer)
        if count <= 0 { return count == 0 && offset == bytes.count }
        guard offset + count <= bytes.count, let base = bytes.baseAddress, let read = buffer.baseAddress,
          memcmp(base + offset, read, count) == 0
        else { return false }
        offset += count
      }
    }
  }

  /// Writes all of `bytes`.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      rest = UnsafeRawBufferPointer(rebasing: rest[try SystemFault.check(count)...])
    }
  }

  /// Gives the file another's permissions and times.
  func imitate(_ status: EntryStatus) throws(SystemFault) {
    try SystemFault.check(fchmod(descriptor, status.mode))
    try SystemFault.check(futimens(descriptor, status.times))
  }

  /// Closes the file; a disk on the network may say only here that it is full.
  consuming func finish() throws(SystemFault) {
    let result = close(descriptor)
    discard self
    try SystemFault.check(result)
  }

  private func readSome(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
