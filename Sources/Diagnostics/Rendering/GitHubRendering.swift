/// Tells what a run found as workflow commands of GitHub Actions, which become notes beside the lines of a change.
package struct GitHubRendering {
  private let findings: Findings
  private let language: Language
  private let prefix: String

  /// - Parameter prefix: what leads from the working directory to the archive: empty, or a path with a slash last.
  package init(_ findings: Findings, language: Language = .swedish, prefix: String = "") {
    self.findings = findings
    self.language = language
    self.prefix = prefix
  }

  /// A command a line: `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::…`.
  package func render() -> String {
    let lines = findings.lines
    return findings.diagnostics.map { command($0, lines[$0.span.file]!) + "\n" }.joined()
  }

  private func command(_ diagnostic: Diagnostic, _ lines: LineIndex) -> String {
    let start = lines.location(of: diagnostic.span.start)
    let end = lines.location(of: diagnostic.span.range.upperBound)
    var properties = [
      ("file", prefix + findings.files[Int(diagnostic.span.file.index)].shownPath), ("line", String(start.line)),
    ]
    // Columns are only understood when both stand on the same line.
    if start.line == end.line { properties.append(("col", String(start.column))) }
    properties.append(("endLine", String(end.line)))
    if start.line == end.line { properties.append(("endColumn", String(max(end.column, start.column)))) }
    properties.append(("title", diagnostic.rule.id))
    let text = ([diagnostic.message] + diagnostic.help).map { $0.text(in: language) }.joined(separator: "\n")
    let head = properties.map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }.joined(separator: ",")
    return "::\(diagnostic.severity.word.english) \(head)::\(Self.escaped(text, isProperty: false))"
  }

  /// The escapes of `@actions/core`: percent and line ends, and in a property colon and comma, too.
  static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(TerminalRendering.steers(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }
}
