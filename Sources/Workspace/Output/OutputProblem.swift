/// Why an output folder cannot be staged, written or published. The last good site stands untouched in every case.
///
/// A path of the output folder itself is given as the user wrote it, a path of a page relative to the folder.
package enum OutputProblem: Error, Equatable, Sendable {
  /// The output path leads to something that is not a folder.
  case notAFolder(String)
  /// The output path is a symbolic link that leads nowhere.
  case linkToNowhere(String)
  /// The folder is not empty and has no manifest of ours.
  case notOurs(String)
  /// The folder's manifest cannot be read: edited, cut off, or of another version.
  case damagedManifest(String)
  /// The folder is, or contains, a path that must not be replaced.
  case protected(output: String, contains: String)
  /// The folder lies in one whose files are read as sources.
  case inside(output: String, folder: String)
  /// The folder two levels above the output does not exist; only the last two levels are made.
  case parentMissing(String)
  /// Another build holds the folder in which the output lies.
  case busy(String)
  /// A file (link, folder) that we did not write stands where the site wants to write.
  case foreignFileInTheWay(String)
  /// A fifo, a socket or a device, which cannot be carried over or copied.
  case specialFile(String)
  /// A path that could leave the folder, or that no file system can hold.
  case unusablePath(String, PathFault)
  /// Two writes to one path.
  case writtenTwice(String)
  /// Two paths that macOS and Windows take for one, in the order in which they were written.
  case differsOnlyInCase(String, String)
  /// A path that is a file and a folder of another file.
  case fileAndFolder(String)
  /// The operating system refused; `code` is its `errno`.
  case refused(Deed, path: String, code: Int32)

  /// What was tried when the operating system refused.
  package enum Deed: Sendable {
    case read, write, replace, remove
  }
}
