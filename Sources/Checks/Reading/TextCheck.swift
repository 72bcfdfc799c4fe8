import Archive
import Diagnostics

/// A rule on what the writers wrote, looked for text by text.
protocol TextCheck: Check {
  /// What finds the breaches in a text. It is made once for the archive, with whatever it needs to know of the whole.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic]
  /// What is told of all that was found, in the order of the texts.
  static func conclude(_ found: [Diagnostic]) -> [Diagnostic]
}

/// A check of texts, which are read once for all such checks.
package struct OfTexts: Sendable {
  let check: any TextCheck.Type
}

extension TextCheck {
  package static var ofTexts: OfTexts? { OfTexts(check: self) }
  /// Every breach in the archive.
  package static func run(_ archive: Archive) -> [Diagnostic] { TextUnderCheck.run([self], archive, archive.bodies) }
  static func conclude(_ found: [Diagnostic]) -> [Diagnostic] { found }
}
