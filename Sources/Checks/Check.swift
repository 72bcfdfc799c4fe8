package import Archive
package import Diagnostics

/// One rule that the content must keep, beyond being readable.
package protocol Check: Sendable {
  /// The rules that this check may report.
  static var rules: [Rule] { get }
  /// The check as one of texts; nil for one that reads the archive by itself. It is asked of each check by name: to look
  /// through all that a program has for what a type can do takes long.
  static var ofTexts: OfTexts? { get }
  /// Every breach in the archive.
  static func run(_ archive: Archive) -> [Diagnostic]
}

extension Check {
  package static var ofTexts: OfTexts? { nil }
}
