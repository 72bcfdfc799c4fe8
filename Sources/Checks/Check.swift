package import Archive
package import Diagnostics

/// One rule that the content must keep, beyond being readable.
package protocol Check: Sendable {
  /// The rules that this check may report.
  static var rules: [Rule] { get }
  /// Every breach in the archive.
  static func run(_ archive: Archive) -> [Diagnostic]
}
