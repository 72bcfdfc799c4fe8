package import Archive
package import Diagnostics

/// A report that follows an outline answers all of its headings.
package enum OutlineCheck: Check {
  static let missing = Rule("rubrik-saknas", .warning, isAdjustable: true)
  package static var rules: [Rule] { [missing] }

  /// Every heading of an outline that a report lacks.
  package static func run(_ archive: Archive) -> [Diagnostic] {
    archive.reports.flatMap { report -> [Diagnostic] in
      guard let id = report.disposition, let disposition = archive.disposition(id.value) else { return [] }
      let answered = Set(report.body.answers.map(\.question))
      return disposition.questions.filter { !answered.contains($0.id) }.map { question in
        Diagnostic(
          missing, "rapporten saknar rubriken ”\(question.text)”", at: id.span,
          help: "lägg till ## \(question.text)")
      }
    }
  }
}
