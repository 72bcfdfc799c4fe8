package import Archive
package import Diagnostics

/// A report that follows an outline answers all of its headings.
package enum OutlineCheck: Check {
  /// # En rubrik ur dispositionen saknas
  ///
  /// Tema: Arkivet
  ///
  /// Vad: Rapporten följer en [disposition](../indikatorer-och-jamforelser.md#dispositioner) men saknar
  /// en av rubrikerna.
  ///
  /// Varför: Svaren på samma fråga läses tvärs över rapporterna. Den som saknar rubriken syns inte där.
  ///
  /// Exempel:
  ///
  /// <!-- fel: rubrik-saknas i rapport -->
  /// ```yaml
  /// disposition: fem-fragor
  /// ```
  ///
  /// I stället: Lägg till rubriken med det som hör dit, eller ta bort `disposition`.
  static let missing = Rule("rubrik-saknas", .warning, isAdjustable: true)
  package static var rules: [Rule] { [missing] }

  /// Every heading of an outline that a report lacks.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard let id = report.disposition, let disposition = archive.disposition(id.value) else { return [] }
      let answered = Set(report.body.answers.map(\.question))
      return disposition.questions.filter { !answered.contains($0.id) }.map { question in
        Diagnostic(
          missing,
          BilingualText(
            "rapporten saknar rubriken ”\(question.text)”", en: "the report lacks the heading “\(question.text)”"),
          at: id.span,
          help: BilingualText("lägg till ## \(question.text)", en: "add ## \(question.text)"))
      }
    }
  }
}
