package import Archive
package import Diagnostics
import Parallel
import Quantities

/// What is told of in several places happened in the same year everywhere: in front matter, tidslinjer, tables and text.
///
/// Nobody says which places tell of the same, so the check looks for slips of the pen, as `RepeatedFigures` does: a year
/// that no other place supports, while another place says the same of the same month, day or season, with the same words
/// and with a year that differs by one digit.
package enum SameEventCheck: Check {
  /// # Samma händelse har olika år
  ///
  /// Tema: Siffror på flera ställen
  ///
  /// Vad: Samma händelse står på två ställen om en insats, och årtalen skiljer sig åt med en enda siffra.
  ///
  /// Varför: Den som läser båda ställena vet inte när det hände.
  ///
  /// Exempel:
  ///
  /// <!-- fel: samma-händelse-olika-år i text -->
  /// ```markdown
  /// Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.
  ///
  /// Tidiga samtal infördes efter beslutet i styrgruppen den 14 mars 2022.
  /// ```
  ///
  /// I stället: Skriv samma år på båda ställena. Är det två händelser, säg hur de skiljer sig åt.
  ///
  /// <!-- utdrag: text -->
  /// ```markdown
  /// Styrgruppen beslutade den 14 mars 2021 om tidiga samtal.
  ///
  /// Tidiga samtal infördes efter beslutet i styrgruppen den 14 mars 2021.
  /// ```
  static let rule = Rule("samma-händelse-olika-år", .warning, isAdjustable: true)
  package static var rules: [Rule] { [rule] }

  /// Every year that another place contradicts: each insats with one report on it, and each report on several.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    let insatser = Parallel.map(archive.insatser) { insats in
      DatedStatements(archive.files[Int(insats.file.index)], insats.body, isRetold: false).all
    }
    let own = Dictionary(
      zip(archive.insatser.map(\.id), insatser), uniquingKeysWith: { first, _ in first })
    let found = Parallel.map(archive.reports) { report in
      let read = DatedStatements(
        archive.files[Int(report.file.index)], report.body, isRetold: report.rendering == .retold
      ).all
      let insats = report.isStandalone ? [] : report.onlyInsats(in: archive).flatMap { own[$0.id] } ?? []
      return SameEvents(insats + read).contradictions(archive.files)
    }
    // An insats with several reports is told of once.
    var told: Set<Diagnostic> = []
    return found.flatMap { $0 }.filter { told.insert($0).inserted }
  }
}
