/// Takes what is not ours from the old site into the new one, and finds out what of ours is gone.
struct CarryOver {
  let old: OldSite
  let new: FolderHandle
  /// The files of the new site.
  let produced: OutputManifest
  let traits: FileSystemTraits

  /// All that stood in the old folder, a folder before what is in it.
  private(set) var seen: [(path: SitePath, isFolder: Bool)] = []
  /// Our files that are no longer produced and that nobody else has changed.
  private(set) var removed: [SitePath] = []
  /// Foreign files and links.
  private(set) var kept: [SitePath] = []

  init(old: OldSite, new: FolderHandle, produced: OutputManifest, traits: FileSystemTraits) {
    self.old = old
    self.new = new
    self.produced = produced
    self.traits = traits
  }

  /// Walks through the old folder; the first problem in the order of names ends the walk.
  ///
  /// - Throws: `foreignFileInTheWay`, `specialFile`, `refused`.
  mutating func run() throws(OutputProblem) {
    try walk(.here)
  }

  /// Removes what `run()` saw, and nothing that has come since: folders that are not empty stay.
  func removeSeen() {
    for entry in seen.reversed() { try? old.folder.remove(entry.path, isFolder: entry.isFolder) }
  }

  private mutating func walk(_ folder: SitePath) throws(OutputProblem) {
    let entries = try OutputProblem.refusing(.read, folder.text) { try old.folder.entries(of: folder) }
    if entries.isEmpty, folder != .here { try makeFolder(folder, for: folder) }
    for entry in entries {
      let path = folder.appending(entry.name)
      seen.append((path, entry.kind == .folder))
      switch entry.kind {
      case .folder: try walk(path)
      case .special: throw .specialFile(path.text)
      case .file, .link: try visit(path, isLink: entry.kind == .link)
      }
    }
  }

  private mutating func visit(_ path: SitePath, isLink: Bool) throws(OutputProblem) {
    if path == OutputManifest.path { return }
    if let hash = old.manifest.files[path] {
      if produced.files[path] != nil { return }
      if !isLink, try isUnchanged(path, hash) {
        removed.append(path)
        return
      }
    }
    try carry(path, isLink: isLink)
    kept.append(path)
  }

  private func isUnchanged(_ path: SitePath, _ hash: UInt64) throws(OutputProblem) -> Bool {
    try OutputProblem.refusing(.read, path.text) { try old.currentHash(of: path) == hash }
  }

  private func carry(_ path: SitePath, isLink: Bool) throws(OutputProblem) {
    if let parent = path.parent { try makeFolder(parent, for: path) }
    do throws(SystemFault) {
      if isLink {
        try new.makeLink(path, as: old.folder)
      } else {
        try linkOrCopy(path)
      }
    } catch {
      throw error.isAlreadyThere || error.isNotAFolder
        ? .foreignFileInTheWay(path.text) : .refused(.write, path: path.text, code: error.code)
    }
  }

  private func linkOrCopy(_ path: SitePath) throws(SystemFault) {
    if traits.hardLinks {
      do throws(SystemFault) {
        return try new.linkFile(path, in: old.folder)
      } catch {
        if error.isAlreadyThere { throw error }
      }
    }
    try new.copyFile(path, in: old.folder)
  }

  /// Makes sure of the folder at `folder` in the new site, for the sake of the foreign entry at `path`. A folder that
  /// only the old site has keeps its permissions, with ours to write in it.
  private func makeFolder(_ folder: SitePath, for path: SitePath) throws(OutputProblem) {
    if let status = try? new.status(of: folder) {
      guard status.kind == .folder else { throw .foreignFileInTheWay(path.text) }
      // The empty folder at `path` itself is foreign, but a folder of ours does it no harm.
      return
    }
    if let parent = folder.parent { try makeFolder(parent, for: path) }
    try OutputProblem.refusing(.write, folder.text) {
      try new.makeFolder(folder)
      try new.setMode(folder, old.folder.status(of: folder).mode | 0o700)
    }
  }
}
