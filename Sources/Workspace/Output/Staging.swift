import Synchronization

/// A site under construction, beside the output folder that it is to replace. Safe to write to from several threads.
///
/// The first problem of any write is kept, and `publish()` throws it: a site with a hole is never published. Dropped
/// without `publish()`, it clears away itself.
package final class Staging: Sendable {
  struct State {
    var paths = StagedPaths()
    var produced = OutputManifest()
    var unchanged = 0
    var problem: OutputProblem?
    var isOpen = true
  }

  let shownPath: String
  let old: OldSite?
  let new: FolderHandle
  let swap: FolderSwap
  let state = Mutex(State())

  init(shownPath: String, old: OldSite?, new: FolderHandle, swap: FolderSwap) {
    self.shownPath = shownPath
    self.old = old
    self.new = new
    self.swap = swap
  }

  deinit { abandon() }

  /// Writes the file at `path`, relative to the site; a file with the same bytes in the old site is kept as it is, with
  /// its inode and time. Does nothing after `abandon()`.
  ///
  /// - Throws: `unusablePath`, `writtenTwice`, `differsOnlyInCase`, `fileAndFolder`, `refused`.
  package func write(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(OutputProblem) {
    try noting { () throws(OutputProblem) in try put(path, UnsafeRawBufferPointer(bytes)) }
  }

  /// Writes the file at `path`, relative to the site: see `write(_:_:)` of a buffer.
  package func write(_ path: String, _ bytes: [UInt8]) throws(OutputProblem) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputProblem) in try write(path, bytes) }
  }

  /// Writes the bytes of the file that `source` leads to, absolute and through links, at `path` in the site.
  ///
  /// - Throws: as `write`, and `refused` or `specialFile` with the path of the source.
  package func copy(assetAt source: String, to path: String) throws(OutputProblem) {
    let bytes = try noting { () throws(OutputProblem) in try Self.contents(ofAsset: source) }
    try write(path, bytes)
  }

  /// Gives up the build and clears away what was written; the old site stays. Does nothing after `publish()`.
  package func abandon() {
    let wasOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    if wasOpen { clearAway() }
  }

  /// Removes the staging folder and lets other builds in. What cannot be removed goes at the next `stage()`.
  func clearAway() {
    try? swap.parent.removeTree(swap.names.staging)
    swap.parent.unlock()
  }

  private static func contents(ofAsset source: String) throws(OutputProblem) -> [UInt8] {
    let bytes = try OutputProblem.refusing(.read, source) { () -> [UInt8]? in
      let file = try OpenFile.reading(source)
      let status = try file.status()
      return status.kind == .special ? nil : try file.readAll(expected: status.size)
    }
    guard let bytes else { throw .specialFile(source) }
    return bytes
  }

  private func noting<Result>(_ body: () throws(OutputProblem) -> Result) throws(OutputProblem) -> Result {
    do throws(OutputProblem) {
      return try body()
    } catch {
      state.withLock { $0.problem = $0.problem ?? error }
      throw error
    }
  }

  private func put(_ text: String, _ bytes: UnsafeRawBufferPointer) throws(OutputProblem) {
    let path = try SitePath(checking: text)
    let hash = ContentHash.of(bytes)
    guard try take(text, path, hash) else { return }
    if let old, old.holds(bytes, hash, at: path) {
      state.withLock { $0.unchanged += 1 }
      if swap.traits.hardLinks, (try? new.linkFile(path, in: old.folder)) != nil { return }
    }
    try OutputProblem.refusing(.write, shownPath + "/" + text) {
      try new.makeFile(path, bytes)
    }
  }

  /// Takes the path, so that no other write can have it.
  ///
  /// - Returns: false after `abandon()`.
  private func take(_ text: String, _ path: SitePath, _ hash: UInt64) throws(OutputProblem) -> Bool {
    try state.withLock { (state) throws(OutputProblem) -> Bool in
      guard state.isOpen else { return false }
      try state.paths.take(text)
      state.produced.files[path] = hash
      return true
    }
  }
}
