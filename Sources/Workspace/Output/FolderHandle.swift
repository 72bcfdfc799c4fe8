#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open folder, under which every path is looked up; it stays the same folder when it is renamed. It closes itself.
final class FolderHandle: Sendable {
  let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens the folder that `path` leads to, through links.
  static func at(_ path: String) throws(SystemFault) -> FolderHandle {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    return FolderHandle(descriptor: try SystemFault.check(openat(AT_FDCWD, path, flags)))
  }

  /// Opens the folder at `path`, which must not be a link.
  func folder(at path: SitePath) throws(SystemFault) -> FolderHandle {
    FolderHandle(descriptor: try open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW))
  }

  /// Opens the file at `path` for reading; a link is refused, a fifo does not block.
  func file(at path: SitePath) throws(SystemFault) -> OpenFile {
    OpenFile(descriptor: try open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK))
  }

  /// Makes the file at `path`, which must not be there, and opens it for writing.
  func newFile(at path: SitePath) throws(SystemFault) -> OpenFile {
    OpenFile(descriptor: try open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW))
  }

  /// The bytes of the file at `path`.
  func contents(of path: SitePath) throws(SystemFault) -> [UInt8] {
    let file = try file(at: path)
    let status = try file.status()
    guard status.kind == .file else { throw SystemFault(code: EISDIR) }
    return try file.readAll(expected: status.size)
  }

  /// What stands at `path`.
  func status(of path: SitePath = .here) throws(SystemFault) -> EntryStatus {
    var raw = stat()
    try SystemFault.check(fstatat(descriptor, path.terminated, &raw, AT_SYMLINK_NOFOLLOW))
    return EntryStatus(raw)
  }

  /// Whether this program may make and remove entries in the folder at `path`.
  func checkWritable(_ path: SitePath) throws(SystemFault) {
    try SystemFault.check(faccessat(descriptor, path.terminated, W_OK | X_OK, 0))
  }

  /// Takes the folder for this program alone, until `unlock()` or the end of the program.
  ///
  /// File systems that know no locks (some on the network) are used without one.
  ///
  /// - Returns: false when another holds it.
  func lock() -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || !SystemFault.latest.isLockedElsewhere
  }

  func unlock() {
    _ = flock(descriptor, LOCK_UN)
  }

  private func open(_ path: SitePath, _ flags: Int32) throws(SystemFault) -> Int32 {
    let result = path.terminated.withUnsafeBytes { bytes in
      // The bytes end with NUL, so there is a first one.
      openat(descriptor, bytes.assumingMemoryBound(to: CChar.self).baseAddress!, flags | O_CLOEXEC, 0o644)
    }
    return try SystemFault.check(result)
  }
}
