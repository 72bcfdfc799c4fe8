#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads whole files.
package enum FileReading {
  /// The bytes of a regular file, or nil when it cannot be read or is larger than `limit`. A link is not followed.
  package static func bytes(_ path: String, atMost limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) <= limit else {
      return nil
    }
    let size = Int(status.st_size)
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Self.read(descriptor, buffer.baseAddress! + count, size - count)
        if got <= 0 {
          isWhole = got == 0
          break
        }
        count += got
      }
    }
    return isWhole ? bytes : nil
  }

  private static func read(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, target, count)
    #else
      Glibc.read(descriptor, target, count)
    #endif
  }
}
