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
    let span = diagnostic.span
    let place = lines.location(of: span.start)
    let line = lines.line(at: span.start)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count + 2)
    var text = "\(Self.clean(path)):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
    text += "\(Self.clean(diagnostic.message.swedish)) [\(diagnostic.rule.id)]\n"
    if line.count > 0 {
      let window = Window(line, from: place.column - 1, to: line.characters(before: span.range.upperBound))
      text += " \(number) │ \(window.text)\n"
      text += "\(margin)│ \(window.padding)\(String(repeating: "^", count: window.count))\n"
    }
    for advice in diagnostic.help { text += "\(margin)= \(Self.clean(advice.swedish))\n" }
    return text
  }

  /// A text from a file may hold characters that steer a terminal, or the direction of the line; none may be obeyed.
  static func clean(_ text: String) -> String {
    String(text.map { $0.unicodeScalars.contains(where: steers) ? "�" : $0 })
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// The part of a long line that is worth showing around the marked span.
private struct Window {
  var text: String
  var padding: String
  var count: Int

  /// - Parameters:
  ///   - from: the first marked character, counted from 0.
  ///   - to: where the marked characters end.
  init(_ line: SourceLine, from: Int, to: Int) {
    let width = 100
    let start = line.count <= width || from < width - 20 ? 0 : from - 20
    let end = min(line.count, start + width)
    let before = start > 0 ? "…" : ""
    let after = end < line.count ? "…" : ""
    let shown = line.text(start..<end).map { $0 == "\t" ? " " : $0 }
    text = before + TerminalRendering.clean(String(shown)) + after
    padding = String(repeating: " ", count: before.count + from - start)
    count = max(1, min(to, end) - from)
  }
}
