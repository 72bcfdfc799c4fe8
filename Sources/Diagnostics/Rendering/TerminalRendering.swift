import Parallel

/// Shows problems as text: a headline with place and rule, the source line with the span marked, and the way out.
package struct TerminalRendering {
  private let files: [SourceFile]
  private let language: Language
  private let style: TerminalStyle

  /// - Parameter files: the files of the run, at the index of their id.
  package init(files: [SourceFile], language: Language = .swedish, style: TerminalStyle = .plain) {
    self.files = files
    self.language = language
    self.style = style
  }

  /// All problems, in the order given, and a closing line that counts them.
  ///
  /// - Parameter limit: how many warnings are shown; of the others it is said how many they are.
  package func render(_ diagnostics: [Diagnostic], warnings limit: Int = .max) -> String {
    var warnings = 0
    let shown = diagnostics.filter { diagnostic in
      if diagnostic.severity == .warning { warnings += 1 }
      return diagnostic.severity != .warning || warnings <= limit
    }
    // Those of one file stand together.
    let ofFiles = shown.chunked { $0.span.file == $1.span.file }
    var text = Parallel.map(ofFiles) { diagnostics in
      let file = files[Int(diagnostics[diagnostics.startIndex].span.file.index)]
      let lines = LineIndex(file)
      return diagnostics.reduce(into: "") { $0 += render($1, path: file.shownPath, lines: lines) }
    }.joined()
    if warnings > limit {
      let rest = BilingualText(
        "… och \(warnings - limit) varningar till; slutrapport check visar alla",
        en: "… and \(warnings - limit) more warnings; slutrapport check shows them all")
      text += rest.text(in: language) + "\n"
    }
    return text + summary(diagnostics) + "\n"
  }

  /// `3 fel, 1 varning i 2 filer`, or that nothing was found.
  package func summary(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return BilingualText("Inga fel.", en: "No errors.").text(in: language) }
    var (errors, fixable) = (0, 0)
    var files: Set<SourceFile.ID> = []
    for index in diagnostics.indices {
      if diagnostics[index].severity == .error { errors += 1 }
      if diagnostics[index].fix != nil { fixable += 1 }
      files.insert(diagnostics[index].span.file)
    }
    let warnings = diagnostics.count - errors
    let places = files.count
    let counts = [
      errors > 0 ? BilingualText("\(errors) fel", en: "\(errors) \(errors == 1 ? "error" : "errors")") : nil,
      warnings > 0
        ? BilingualText(
          "\(warnings) \(warnings == 1 ? "varning" : "varningar")",
          en: "\(warnings) \(warnings == 1 ? "warning" : "warnings")") : nil,
    ]
    let scope = BilingualText(
      "i \(places) \(places == 1 ? "fil" : "filer")", en: "in \(places) \(places == 1 ? "file" : "files")")
    let offer = BilingualText("; \(fixable) kan rättas med --fix", en: "; \(fixable) can be mended with --fix")
    return counts.compactMap { $0?.text(in: language) }.joined(separator: ", ") + " " + scope.text(in: language)
      + (fixable > 0 ? offer.text(in: language) : "")
  }

  private func render(_ diagnostic: Diagnostic, path: String, lines: LineIndex) -> String {
    let span = diagnostic.span
    let (place, line) = lines.place(of: span.start)
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count + 2)
    var text = style.set("\(Self.clean(path)):\(place.line):\(place.column):", as: .place) + " "
    text += style.set("\(diagnostic.severity.word.text(in: language)):", as: diagnostic.severity.role) + " "
    text += style.set(Self.clean(diagnostic.message.text(in: language)), as: .headline)
    text += " " + style.set("[\(diagnostic.rule.id)]", as: .quiet) + "\n"
    if line.count > 0 {
      let window = Window(line, from: place.column - 1, to: line.characters(before: span.range.upperBound))
      let marks = String(repeating: "^", count: window.count)
      text += style.set(" \(number) │", as: .quiet) + " \(window.text)\n"
      text += style.set("\(margin)│", as: .quiet) + " \(window.padding)"
      text += style.set(marks, as: diagnostic.severity.role) + "\n"
    }
    for advice in diagnostic.help { text += "\(margin)= \(Self.clean(advice.text(in: language)))\n" }
    if diagnostic.fix != nil {
      let offer = BilingualText("kan rättas med --fix", en: "can be mended with --fix")
      text += "\(margin)= \(offer.text(in: language))\n"
    }
    return text
  }

  /// A text from a file may hold characters that steer a terminal, or the direction of the line; none may be obeyed.
  package static func clean(_ text: String) -> String {
    // Such characters are below 0x20, 0x7F, or begin with C2 or E2; most texts have none of these bytes.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return String(text.map { $0.unicodeScalars.contains(where: steers) ? "�" : $0 })
  }

  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Array {
  /// The array in stretches whose neighbours belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = 0
    for index in indices.dropFirst() where !belong(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < count { chunks.append(self[start...]) }
    return chunks
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
    let part = line.text(start..<end)
    let shown = part.utf8.contains(0x09) ? String(part.map { $0 == "\t" ? " " : $0 }) : part
    text = before + TerminalRendering.clean(shown) + after
    padding = String(repeating: " ", count: before.count + from - start)
    count = max(1, min(to, end) - from)
  }
}
