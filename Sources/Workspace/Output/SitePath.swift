/// A path below the output folder as the bytes that the file system holds.
///
/// Bytes and not a `String`: names of foreign files need not be UTF-8, and two spellings that Swift takes for the same
/// text (å as one or two scalars) are two files on Linux.
struct SitePath: Hashable, Comparable, Sendable {
  /// The path's bytes and a closing NUL, as C functions take them.
  let terminated: [UInt8]

  /// The folder itself.
  static let here = SitePath(unchecked: ".")

  /// A path that is known to be good, or a bare name in another folder.
  init(unchecked text: String) {
    terminated = Array(text.utf8) + [0]
  }

  /// The path of bytes without NUL: a line of a manifest, names in a folder.
  init(bytes: some Sequence<UInt8>) {
    terminated = Array(bytes) + [0]
  }

  /// The path's bytes.
  var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// The path as text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The folder in which the path lies, or nil when it lies in the output folder itself.
  var parent: SitePath? {
    guard let slash = terminated.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return SitePath(bytes: terminated[..<slash])
  }

  /// The path of the entry `name` (without NUL) in the folder that this path leads to.
  func appending(_ name: [UInt8]) -> SitePath {
    guard self != .here else { return SitePath(bytes: name) }
    var joined = Array(bytes)
    joined.append(UInt8(ascii: "/"))
    return SitePath(bytes: joined + name)
  }

  static func < (left: SitePath, right: SitePath) -> Bool {
    left.terminated.lexicographicallyPrecedes(right.terminated)
  }
}
