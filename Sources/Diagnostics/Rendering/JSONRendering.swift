/// Tells what a run found as JSON, for other programs. Its names are a promise: they are described in the handbook and
/// only added to.
package struct JSONRendering {
  private let findings: Findings
  private let language: Language
  private let lines: [SourceFile.ID: LineIndex]

  package init(_ findings: Findings, language: Language = .swedish) {
    self.findings = findings
    self.language = language
    lines = findings.lines
  }

  /// The whole document.
  package func render() -> String {
    JSONValue.pairs([
      "format": .string("slutrapport-check"), "version": .integer(1), "language": .string(language.rawValue),
      "summary": .pairs([
        "errors": .integer(findings.errors), "warnings": .integer(findings.warnings),
        "files": .integer(Set(findings.diagnostics.map(\.span.file)).count),
        "fixable": .integer(findings.fixable),
        "silenced": .integer(findings.silenced.reduce(0) { $0 + $1.count }),
      ]),
      "problems": .array(findings.diagnostics.map(problem)),
      "silenced": .array(findings.silenced.map(silence)),
    ]).text
  }

  private func problem(_ diagnostic: Diagnostic) -> JSONValue {
    .pairs([
      "rule": .string(diagnostic.rule.id), "severity": .string(diagnostic.severity.word.english),
      "message": .string(diagnostic.message.text(in: language)),
      "help": .array(diagnostic.help.map { .string($0.text(in: language)) }),
      "file": path(diagnostic.span), "start": start(of: diagnostic.span), "end": end(of: diagnostic.span),
      "fix": diagnostic.fix.map(fix),
    ])
  }

  private func fix(_ fix: Fix) -> JSONValue {
    .pairs([
      "message": .string(fix.words.text(in: language)),
      "edits": .array(
        fix.edits.map { edit in
          .pairs([
            "start": start(of: edit.span), "end": end(of: edit.span), "replacement": .string(edit.replacement),
          ])
        }),
    ])
  }

  private func silence(_ silence: Silenced) -> JSONValue {
    .pairs([
      "reason": .string(silence.reason), "file": path(silence.span), "start": start(of: silence.span),
      "end": end(of: silence.span), "problems": .array(silence.diagnostics.map(problem)),
    ])
  }

  private func path(_ span: SourceSpan) -> JSONValue { .string(findings.files[Int(span.file.index)].shownPath) }

  private func start(of span: SourceSpan) -> JSONValue { place(span.start, span.file) }

  private func end(of span: SourceSpan) -> JSONValue { place(span.range.upperBound, span.file) }

  /// Lines and characters from 1, as in the text, and the offset in bytes from 0.
  private func place(_ offset: Int, _ file: SourceFile.ID) -> JSONValue {
    let location = lines[file]!.location(of: offset)
    return .pairs([
      "line": .integer(location.line), "column": .integer(location.column), "offset": .integer(offset),
    ])
  }
}
