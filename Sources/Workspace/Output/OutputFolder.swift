/// The folder that holds the finished site.
///
/// A site is built in a hidden folder beside it and takes its place whole: whoever looks, and whatever is killed, sees
/// the last good site or the new one. Nothing is forced to the disk (`fsync`), so a power cut is not covered.
package struct OutputFolder: Sendable {
  /// The path as the user wrote it, absolute or from the working directory.
  package let path: String
  /// Absolute paths that must not be the folder or lie in it: the home folder, the content folder.
  package let protected: [String]
  /// Folders that the folder must not lie in, because their files are read as sources.
  package let sources: [String]
  var traits = FileSystemTraits()

  /// The output folder at `path`, which need not exist; its parent need not either, but the folder above that must.
  package init(path: String, protecting protected: [String] = [], outside sources: [String] = []) {
    self.path = path
    self.protected = protected
    self.sources = sources
  }

  /// Begins a build: takes the parent folder for this program alone, puts back or clears away what a killed build left,
  /// and makes an empty staging folder. The site in the output folder stays as it is.
  ///
  /// - Throws: `OutputProblem` when the folder is not ours to replace, when another build is under way, or when the
  ///   system refuses.
  package func stage() throws(OutputProblem) -> Staging {
    try refuseInside()
    let location = try OutputLocation(resolving: path)
    let parent = location.parent
    let names = location.names
    guard parent.lock() else { throw .busy(path) }
    // Succeeds only when a build was killed between its two renames (`FolderSwap`): a full folder is not replaced.
    try? parent.rename(names.aside, to: names.output)
    let old = try openOld(location)
    for leftOver in [names.staging, names.aside] { try clear(leftOver, in: parent) }
    let new = try OutputProblem.refusing(.write, path) {
      try parent.makeFolder(names.staging)
      return try parent.folder(at: names.staging)
    }
    return Staging(
      shownPath: path, old: old, new: new, swap: FolderSwap(parent: parent, names: names, traits: traits))
  }

  /// A site inside the content would be read as content by the next build. Asked before anything is made on the disk.
  private func refuseInside() throws(OutputProblem) {
    guard let above = try OutputLocation.nearestFolder(above: path) else { return }
    for folder in sources {
      guard let identity = try? EntryStatus.following(folder).identity else { continue }
      if OutputLocation.folder(identity, contains: above) { throw .inside(output: path, folder: folder) }
    }
  }

  /// The site that is to be replaced, nil when there is none.
  private func openOld(_ location: OutputLocation) throws(OutputProblem) -> OldSite? {
    let folder: FolderHandle
    do throws(SystemFault) {
      folder = try location.parent.folder(at: location.names.output)
    } catch {
      if error.isMissing { return nil }
      throw error.isNotAFolder ? .notAFolder(path) : .refused(.read, path: path, code: error.code)
    }
    let identity = try OutputProblem.refusing(.read, path) { try folder.status().identity }
    if let inner = protected.first(where: { OutputLocation.folder(identity, contains: $0) }) {
      throw .protected(output: path, contains: inner)
    }
    try OutputProblem.refusing(.write, path) { try folder.checkWritable(.here) }
    return try OldSite(folder, shownPath: path)
  }

  private func clear(_ leftOver: SitePath, in parent: FolderHandle) throws(OutputProblem) {
    guard let status = try? parent.status(of: leftOver) else { return }
    guard status.kind == .folder else { throw .notAFolder(leftOver.text) }
    try OutputProblem.refusing(.remove, leftOver.text) { try parent.removeTree(leftOver) }
  }
}
