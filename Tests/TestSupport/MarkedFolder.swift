package import Diagnostics

/// Several marked sources as the files of one run, in the order of their paths.
package struct MarkedFolder: Sendable {
  /// The files; the id of each is its place.
  package let files: [SourceFile]
  private let marks: [Int: (file: SourceFile.ID, offset: Int)]

  /// - Parameter sources: texts by their path below `content/`. A mark may stand in one of them only.
  package init(_ sources: [String: String]) {
    var files: [SourceFile] = []
    var marks: [Int: (file: SourceFile.ID, offset: Int)] = [:]
    for (path, text) in sources.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let marked = MarkedSource(text)
      let file = marked.file("content/\(path)", index: UInt32(files.count))
      for (mark, offset) in marked.marks { marks[mark] = (file.id, offset) }
      files.append(file)
    }
    self.files = files
    self.marks = marks
  }

  /// Problems as lines to pin: the mark (or the path, line and column) where the span starts, the text of the span, the
  /// severity, the message, the rule and the advice. `1️⃣«tre» fel: ”värde” är … [oläsligt-tal] = skriv …`
  package func telling(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let text = files[Int(diagnostic.span.file.index)].text(diagnostic.span.range)
      let advice = diagnostic.help.map { " = \($0)" }.joined()
      return "\(place(of: diagnostic.span))«\(text)» \(diagnostic.severity.rawValue): \(diagnostic.message) "
        + "[\(diagnostic.rule.id)]\(advice)"
    }
  }

  private func place(of span: SourceSpan) -> String {
    if let mark = marks.first(where: { $0.value == (span.file, span.start) }) { return "\(mark.key)\u{FE0F}\u{20E3}" }
    let file = files[Int(span.file.index)]
    let location = LineIndex(file).location(of: span.start)
    return "\(file.path.dropFirst("content/".count)):\(location.line):\(location.column)"
  }
}
