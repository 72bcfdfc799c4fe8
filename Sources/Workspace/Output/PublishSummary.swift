/// What a published build changed in the output folder.
package struct PublishSummary: Equatable, Sendable {
  /// Files with new bytes, without the manifest.
  package let written: Int
  /// Files with the same bytes as in the site before.
  package let unchanged: Int
  /// Our files of the site before that are no longer there, sorted.
  package let removed: [String]
  /// Files and links that somebody else put or changed there and that stay, sorted.
  package let kept: [String]

  package init(written: Int, unchanged: Int, removed: [String], kept: [String]) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.kept = kept
  }
}
