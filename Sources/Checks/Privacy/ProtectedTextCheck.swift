package import Archive
package import Diagnostics
import Parallel
import Privacy

/// Where small counts are protected, the text does not tell them: a program can hide a figure in a table, but it cannot
/// write a sentence anew.
package enum ProtectedTextCheck: Check {
  /// # Ett skyddat antal i texten
  ///
  /// Vad: med `små-celler: skydda` står *skyddat* i tabellerna, men en mening säger antalet i alla fall. Det gäller antal
  /// under minsta gruppen, och större antal som är dolda för att skydda dem.
  ///
  /// Varför: den som läser meningen kan räkna ut det som är dolt i tabellen.
  ///
  /// Exempel:
  ///
  /// <!-- fel: skyddat-antal-i-text i site -->
  /// ```yaml
  /// beskrivning: Tre deltagare fick sjukersättning.
  /// integritet: {små-celler: skydda}
  /// ```
  ///
  /// I stället: skriv *några få deltagare*.
  static let rule = Rule("skyddat-antal-i-text", isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every figure in a text that tells what a table hides.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    guard archive.site.privacy.smallCells == .protect else { return [] }
    let protection = Protection(archive)
    let all = Array(zip(protection.scopes, protection.suppressions()))
    return Parallel.map(all) { scope, suppression in
      let hidden = HiddenFigures(scope.system, suppression, smallest: protection.smallest)
      return scope.files.flatMap { id in
        hidden.mentions(in: archive.sourceFile(id)).map { span in
          Diagnostic(
            rule,
            BilingualText(
              "antalet är skyddat i tabellerna och får inte stå i texten",
              en: "the count is protected in the tables and may not stand in the text"),
            at: span,
            help: [
              BilingualText(
                "skriv några få, en del eller de flesta; gäller talet något annat, skriv <!-- granskas ej: skäl --> före",
                en: "write a few, some or most; if the figure is of something else, write <!-- granskas ej: reason -->")
            ])
        }
      }
    }.flatMap { $0 }
  }
}
