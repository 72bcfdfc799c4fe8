package import Diagnostics

/// What lies in `content/`: the texts as they were read, and the names of everything else.
package struct ContentListing: Sendable {
  /// Markdown and YAML files in the order of their paths; the id of each is its place.
  package var files: [SourceFile]
  /// Paths of images and other files that reports may use, relative to the archive folder: `content/insatser/…`.
  package var assets: [String]

  package init(files: [SourceFile], assets: [String]) {
    self.files = files
    self.assets = assets
  }
}
