#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FolderHandle {
  /// Makes the folder at `path`, readable by all that the umask lets.
  func makeFolder(_ path: SitePath) throws(SystemFault) {
    try SystemFault.check(mkdirat(descriptor, path.terminated, 0o755))
  }

  /// Makes a file at `path` with `bytes`, and the folders above it, readable by all that the umask lets. Nothing may
  /// stand at `path`.
  func makeFile(_ path: SitePath, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
    let file = try withFolders(above: path) { () throws(SystemFault) in try newFile(at: path) }
    try file.write(bytes)
    try file.finish()
  }

  /// Makes a file at `path` with `bytes`: see `makeFile(_:_:)` of a buffer.
  func makeFile(_ path: SitePath, _ bytes: [UInt8]) throws(SystemFault) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(SystemFault) in
      try makeFile(path, UnsafeRawBufferPointer(bytes))
    }
  }

  /// Makes a symbolic link at `path` with the target of the link at the same path in `other`.
  func makeLink(_ path: SitePath, as other: FolderHandle) throws(SystemFault) {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX) + 1)
    let room = target.count - 1
    let count = target.withUnsafeMutableBytes { buffer in
      readlinkat(
        other.descriptor, path.terminated, buffer.assumingMemoryBound(to: CChar.self).baseAddress!, room)
    }
    target[try SystemFault.check(count)] = 0
    try SystemFault.check(symlinkat(target, descriptor, path.terminated))
  }

  /// Gives the file at `path` in `other` a second name: the same path in this folder. Makes the folders above it.
  /// Nothing may stand there.
  func linkFile(_ path: SitePath, in other: FolderHandle) throws(SystemFault) {
    _ = try withFolders(above: path) { () throws(SystemFault) in
      try SystemFault.check(linkat(other.descriptor, path.terminated, descriptor, path.terminated, 0))
    }
  }

  /// Copies the file at `path` in `other`, with its permissions and times, to the same path in this folder.
  func copyFile(_ path: SitePath, in other: FolderHandle) throws(SystemFault) {
    let source = try other.file(at: path)
    let status = try source.status()
    try makeFile(path, source.readAll(expected: status.size))
    try file(at: path).imitate(status)
  }

  /// Sets the permissions of the file or folder at `path`, which must not be a link.
  func setMode(_ path: SitePath = .here, _ mode: mode_t) throws(SystemFault) {
    try SystemFault.check(fchmodat(descriptor, path.terminated, mode, 0))
  }

  /// Renames an entry of this folder. An empty folder of the new name is replaced, a full one is not.
  func rename(_ path: SitePath, to other: SitePath) throws(SystemFault) {
    try SystemFault.check(renameat(descriptor, path.terminated, descriptor, other.terminated))
  }

  /// Removes the file, link or empty folder at `path`, also from a folder of ours that is write-protected.
  func remove(_ path: SitePath, isFolder: Bool) throws(SystemFault) {
    let flags = isFolder ? Int32(AT_REMOVEDIR) : 0
    if unlinkat(descriptor, path.terminated, flags) == 0 { return }
    let fault = SystemFault.latest
    guard fault.isDenied, let parent = path.parent else { throw fault }
    try setMode(parent, 0o700)
    try SystemFault.check(unlinkat(descriptor, path.terminated, flags))
  }

  /// Removes the folder at `path` and all that is in it; links are removed, not followed.
  func removeTree(_ path: SitePath) throws(SystemFault) {
    for entry in try entries(of: path) {
      let inner = path.appending(entry.name)
      if entry.kind == .folder {
        try removeTree(inner)
      } else {
        try remove(inner, isFolder: false)
      }
    }
    try remove(path, isFolder: true)
  }
}
