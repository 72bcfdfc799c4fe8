package import Diagnostics

/// What lies in `content/`: the texts as they were read, and the names of everything else.
package struct ContentListing: Sendable {
  /// Every file in the order of the paths, images too; the id of each is its place.
  package var files: [SourceFile]
  /// Paths of images and other files that reports may use, relative to the archive folder: `content/insatser/…`.
  package var assets: [String]
  /// Files that have a place but could not be read whole: what they hold is not known, and no mistake of others.
  package var unread: Set<SourceFile.ID>

  package init(files: [SourceFile], assets: [String], unread: Set<SourceFile.ID> = []) {
    self.files = files
    self.assets = assets
    self.unread = unread
  }
}
