extension FolderHandle {
  /// Runs `body`; when it misses something, makes the folders above `path` and runs it once more.
  ///
  /// A folder is made once, when its first file comes, and nobody waits for anybody: another thread that needs the
  /// same folder at the same time finds it, or makes it first.
  func withFolders<Result: ~Copyable>(
    above path: SitePath, _ body: () throws(SystemFault) -> Result
  ) throws(SystemFault) -> Result {
    do throws(SystemFault) {
      return try body()
    } catch {
      guard error.isMissing, let parent = path.parent else { throw error }
      try makeFolders(downTo: parent)
    }
    return try body()
  }

  private func makeFolders(downTo path: SitePath) throws(SystemFault) {
    do throws(SystemFault) {
      try withFolders(above: path) { () throws(SystemFault) in try makeFolder(path) }
    } catch {
      guard error.isAlreadyThere else { throw error }
    }
  }
}
