/// The folder of an archive, as the user named it, and what lies in it.
struct ArchiveFolder {
  let path: String

  /// - Parameter path: as given on the command line; slashes at the end do not count.
  init(_ path: String) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
  }

  /// Where the site is written unless another folder is named.
  var site: String { path == "." ? "site" : "\(path)/site" }
  /// Folders whose files are read, which no site may be written to.
  var sources: [String] { ["\(path)/content", "\(path)/templates"] }
}
