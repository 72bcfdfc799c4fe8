/// The site that a build replaces.
struct OldSite: Sendable {
  let folder: FolderHandle
  /// Its files that are ours; none for an empty folder.
  let manifest: OutputManifest

  init(folder: FolderHandle, manifest: OutputManifest) {
    self.folder = folder
    self.manifest = manifest
  }

  /// Reads what is ours in `folder`, which has the path `shownPath` in messages.
  ///
  /// - Throws: `notOurs`, `damagedManifest`, `refused`.
  init(_ folder: FolderHandle, shownPath: String) throws(OutputProblem) {
    let text: [UInt8]
    do throws(SystemFault) {
      text = try folder.contents(of: OutputManifest.path)
    } catch {
      guard error.isMissing else { throw .damagedManifest(shownPath) }
      let isEmpty = try OutputProblem.refusing(.read, shownPath) { try folder.entries().isEmpty }
      guard isEmpty else { throw .notOurs(shownPath) }
      self.init(folder: folder, manifest: OutputManifest())
      return
    }
    guard let manifest = OutputManifest(parsing: text) else { throw .damagedManifest(shownPath) }
    self.init(folder: folder, manifest: manifest)
  }

  /// Whether our file at `path` still holds exactly `bytes`, whose fingerprint is `hash`; false when it cannot be read.
  ///
  /// The fingerprint alone is no proof: the file may have been edited since.
  func holds(_ bytes: UnsafeRawBufferPointer, _ hash: UInt64, at path: SitePath) -> Bool {
    guard manifest.files[path] == hash, let file = try? folder.file(at: path), let status = try? file.status()
    else { return false }
    return status.kind == .file && status.size == bytes.count && file.holds(bytes)
  }

  /// The fingerprint of the file at `path` as it is now.
  func currentHash(of path: SitePath) throws(SystemFault) -> UInt64 {
    try folder.contents(of: path).withUnsafeBytes { ContentHash.of($0) }
  }
}
