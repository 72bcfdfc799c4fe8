package import Diagnostics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes a mended source in place of the old one: all of it, or nothing.
package enum SourceWriting {
  /// Why a source was left as it is.
  package enum Problem: Error, Equatable {
    /// It is no longer what was read.
    case changed(String)
    /// The operating system refused; `code` is its `errno`.
    case refused(String, code: Int32)

    /// The problem, with a way out.
    package var message: BilingualText {
      switch self {
      case .changed(let path):
        BilingualText(
          "\(path) ändrades medan kontrollen pågick och rörs inte; kör igen",
          en: "\(path) was changed while it was checked and is left alone; run again")
      case .refused(let path, let code):
        BilingualText(
          "\(path) kan inte skrivas: \(SystemFault(code: code).reason)",
          en: "\(path) cannot be written: \(SystemFault(code: code).reason.english)")
      }
    }
  }

  /// Puts `bytes` in the place of a file that holds `old`. Its permissions stay; a link is not followed.
  package static func replace(_ path: String, _ old: [UInt8], with bytes: [UInt8]) throws(Problem) {
    guard FileReading.bytes(path, atMost: old.count) == old else { throw .changed(path) }
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    // A hidden file is no source, so nothing is read from it if the run is killed here.
    let draft = "\(path[..<slash]).\(path[slash...]).slutrapport"
    do throws(SystemFault) {
      var status = stat()
      try SystemFault.check(lstat(path, &status))
      unlink(draft)
      let file = OpenFile(
        descriptor: try SystemFault.check(open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)))
      try write(bytes, to: file)
      try file.finish()
      try SystemFault.check(chmod(draft, status.st_mode & 0o7777))
      try SystemFault.check(rename(draft, path))
    } catch {
      unlink(draft)
      throw .refused(path, code: error.code)
    }
  }

  private static func write(_ bytes: [UInt8], to file: borrowing OpenFile) throws(SystemFault) {
    var fault: SystemFault?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemFault) { try file.write(buffer) } catch { fault = error }
    }
    if let fault { throw fault }
  }
}
