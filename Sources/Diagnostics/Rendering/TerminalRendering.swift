/// Shows problems as text: a headline with place and rule, the source line with the span marked, and the way out.
package struct TerminalRendering {
  private let files: [SourceFile]

  /// - Parameter files: the files of the run, at the index of their id.
  package init(files: [SourceFile]) {
    self.files = files
  }

  /// All problems, in the order given, and a closing line that counts them.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    var index: (id: SourceFile.ID, lines: LineIndex)?
    for diagnostic in diagnostics {
      let id = diagnostic.span.file
      if index?.id != id { index = (id, LineIndex(files[Int(id.index)])) }
      text += render(diagnostic, path: files[Int(id.index)].path, lines: index!.lines)
    }
    return text + summary(diagnostics) + "\n"
  }

  /// `3 fel, 1 varning i 2 filer`, or that nothing was found.
  package func summary(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "Inga fel." }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let places = Set(diagnostics.map(\.span.file)).count
    let counts = [
      errors > 0 ? "\(errors) fel" : nil,
      warnings > 0 ? "\(warnings) \(warnings == 1 ? "varning" : "varningar")" : nil,
    ]
    return counts.compactMap { $0 }.joined(separator: ", ") + " i \(places) \(places == 1 ? "fil" : "filer")"
  }

  private func render(_ diagnostic: Diagnostic, path: String, lines: LineIndex) -> String {
    let place = lines.location(of: diagnostic.span.start)
    let (line, range) = lines.line(at: diagnostic.span.start)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count + 2)
    var text = "\(Self.clean(path)):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
    text += "\(Self.clean(diagnostic.message)) [\(diagnostic.rule.id)]\n"
    if !line.isEmpty {
      let marked = max(1, characters(of: diagnostic.span, within: range, lines: lines))
      let window = Window(line: line, from: place.column - 1, count: marked)
      text += " \(number) │ \(window.text)\n"
      text += "\(margin)│ \(window.padding)\(String(repeating: "^", count: window.count))\n"
    }
    for advice in diagnostic.help { text += "\(margin)= \(Self.clean(advice))\n" }
    return text
  }

  private func characters(of span: SourceSpan, within line: Range<Int>, lines: LineIndex) -> Int {
    let end = min(span.start + span.length, line.upperBound)
    guard end > span.start else { return 1 }
    return lines.location(of: end).column - lines.location(of: span.start).column
  }

  /// A text from a file may hold control characters; a terminal must not obey them.
  static func clean(_ text: String) -> String {
    String(
      text.map { character in
        character.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value)
        }
          ? character : "�"
      })
  }
}

/// The part of a long line that is worth showing around the marked span.
private struct Window {
  var text: String
  var padding: String
  var count: Int

  init(line: String, from: Int, count: Int) {
    let width = 100
    let characters = Array(line.map { $0 == "\t" ? " " : $0 })
    let start = characters.count <= width || from < width - 20 ? 0 : from - 20
    let end = min(characters.count, start + width)
    let before = start > 0 ? "…" : ""
    let after = end < characters.count ? "…" : ""
    text = before + TerminalRendering.clean(String(characters[start..<end])) + after
    padding = String(repeating: " ", count: before.count + min(from, characters.count) - start)
    self.count = max(1, min(count, end - from))
  }
}
