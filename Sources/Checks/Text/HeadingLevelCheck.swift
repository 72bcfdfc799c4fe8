import Archive
package import Diagnostics
import Markdown

/// Headings go down one level at a time (WCAG 2.2, success criterion 1.3.1, technique G141).
package enum HeadingLevelCheck: TextCheck {
  /// # Rubriknivån hoppar
  ///
  /// Vad: en rubrik ligger två nivåer eller mer under rubriken före: `####` direkt efter `##`.
  ///
  /// Varför: den som lyssnar på sidan hoppar mellan rubriker och tror att ett avsnitt fattas.
  ///
  /// Exempel:
  ///
  /// <!-- fel: rubriknivå-hoppar i text -->
  /// ```markdown
  /// ## Resultat
  ///
  /// #### Arbete och studier
  /// ```
  ///
  /// I stället: skriv `###` efter `##`.
  static let rule = Rule("rubriknivå-hoppar", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every heading that lies more than one level below the one before it.
  static func search(_ archive: Archive) -> @Sendable (TextUnderCheck) -> [Diagnostic] {
    { text in
      // The title of the page is its only heading on the first level.
      var level = 1
      return text.body.headings.compactMap { heading in
        defer { level = heading.level }
        guard heading.level > level + 1 else { return nil }
        let signs = String(repeating: "#", count: level + 1)
        return Diagnostic(
          rule,
          BilingualText(
            "rubriknivå \(heading.level) följer på nivå \(level), och nivån däremellan saknas",
            en: "a heading of level \(heading.level) follows one of level \(level), and the level between is missing"),
          at: heading.span,
          help: [BilingualText("skriv \(signs) \(heading.text)", en: "write \(signs) \(heading.text)")])
      }
    }
  }
}
