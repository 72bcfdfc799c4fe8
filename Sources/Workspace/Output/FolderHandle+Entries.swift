#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FolderHandle {
  /// The entries of the folder at `path`, without `.` and `..`, sorted by name.
  func entries(of path: SitePath = .here) throws(SystemFault) -> [(name: [UInt8], kind: EntryStatus.Kind)] {
    let opened = path.terminated.withUnsafeBytes { bytes in
      openat(
        descriptor, bytes.assumingMemoryBound(to: CChar.self).baseAddress!,
        O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
    }
    guard let stream = fdopendir(try SystemFault.check(opened)) else {
      let fault = SystemFault.latest
      close(opened)
      throw fault
    }
    defer { closedir(stream) }
    var entries: [(name: [UInt8], kind: EntryStatus.Kind)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFault.latest }
        break
      }
      let name = Self.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append((name, try kind(Int32(entry.pointee.d_type), of: path.appending(name))))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The name is read where it lies: a copy of `dirent` could reach beyond the record.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
    let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while start[count] != 0 { count += 1 }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  private func kind(_ listed: Int32, of path: SitePath) throws(SystemFault) -> EntryStatus.Kind {
    switch listed {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    // Some file systems do not list the kind.
    case Int32(DT_UNKNOWN): try status(of: path).kind
    default: .special
    }
  }
}
