#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the file system knows about one entry; links are not followed.
struct EntryStatus {
  /// The kinds of entry that the output folder tells apart.
  enum Kind {
    case file, folder, link
    /// A fifo, a socket or a device.
    case special
  }

  let kind: Kind
  /// Bytes.
  let size: Int
  /// Permission bits.
  let mode: mode_t
  /// Device and inode: equal for two paths to one entry.
  let identity: [UInt64]
  /// Last access and last change, as `futimens` takes them.
  let times: [timespec]

  init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(raw.st_size)
    mode = raw.st_mode & 0o7777
    identity = [UInt64(truncatingIfNeeded: raw.st_dev), UInt64(raw.st_ino)]
    #if canImport(Darwin)
      times = [raw.st_atimespec, raw.st_mtimespec]
    #else
      times = [raw.st_atim, raw.st_mtim]
    #endif
  }

  /// The status of the entry that an absolute or working-directory path leads to, through links.
  static func following(_ path: String) throws(SystemFault) -> EntryStatus {
    var raw = stat()
    try SystemFault.check(stat(path, &raw))
    return EntryStatus(raw)
  }
}
