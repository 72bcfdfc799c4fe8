/// Tells what a run found as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for tools that gather the
/// results of checks.
package struct SARIFRendering {
  /// What the file says of a rule.
  package struct RuleText: Sendable {
    package var rule: Rule
    /// One line: what the rule finds.
    package var title: String
    /// A sentence or two.
    package var summary: String
    /// The whole page, as plain text and as Markdown.
    package var help: String
    package var markdown: String

    package init(rule: Rule, title: String, summary: String, help: String, markdown: String) {
      self.rule = rule
      self.title = title
      self.summary = summary
      self.help = help
      self.markdown = markdown
    }
  }

  private let findings: Findings
  private let rules: [RuleText]
  private let language: Language
  private let folder: String
  private let lines: [SourceFile.ID: LineIndex]
  private let ruleIndex: [String: Int]

  /// - Parameters:
  ///   - rules: every rule of the program, in the order in which they are to stand.
  ///   - folder: the archive as it was named on the command line.
  package init(_ findings: Findings, rules: [RuleText], language: Language = .swedish, folder: String = ".") {
    self.findings = findings
    self.rules = rules
    self.language = language
    self.folder = folder
    lines = findings.lines
    ruleIndex = Dictionary(
      rules.enumerated().map { ($1.rule.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The whole log.
  package func render() -> String {
    let results =
      findings.diagnostics.map { result($0, silence: nil) }
      + findings.silenced.flatMap { silence in silence.diagnostics.map { result($0, silence: silence) } }
    return JSONValue.pairs([
      "$schema": .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .pairs([
          "tool": .pairs([
            "driver": .pairs([
              "name": .string("slutrapport"), "language": .string("sv"), "rules": .array(rules.map(descriptor)),
            ])
          ]),
          "language": .string(language.rawValue),
          "invocations": .array([
            .pairs([
              "executionSuccessful": .boolean(true), "exitCode": .integer(findings.errors > 0 ? 1 : 0),
            ])
          ]),
          "originalUriBaseIds": base,
          "columnKind": .string("unicodeCodePoints"),
          "results": .array(results),
        ])
      ]),
    ]).text
  }

  private func descriptor(_ rule: RuleText) -> JSONValue {
    .pairs([
      "id": .string(rule.rule.id),
      "shortDescription": .pairs(["text": .string(rule.title)]),
      "fullDescription": .pairs(["text": .string(rule.summary)]),
      "help": .pairs(["text": .string(rule.help), "markdown": .string(rule.markdown)]),
      "defaultConfiguration": .pairs(["level": .string(rule.rule.severity.word.english)]),
      "properties": .pairs(["adjustable": .boolean(rule.rule.isAdjustable)]),
    ])
  }

  private func result(_ diagnostic: Diagnostic, silence: Silenced?) -> JSONValue {
    let text = ([diagnostic.message] + diagnostic.help).map { $0.text(in: language) }.joined(separator: "\n")
    return .pairs([
      "ruleId": .string(diagnostic.rule.id),
      "ruleIndex": ruleIndex[diagnostic.rule.id].map { .integer($0) },
      "level": .string(diagnostic.severity.word.english),
      "message": .pairs(["text": .string(text)]),
      "locations": .array([location(diagnostic.span)]),
      "suppressions": .array(
        silence.map { silence in
          [
            .pairs([
              "kind": .string("inSource"), "justification": .string(silence.reason),
              "location": location(silence.span),
            ])
          ]
        } ?? []),
      "fixes": diagnostic.fix.map { .array([fix($0)]) },
    ])
  }

  private func fix(_ fix: Fix) -> JSONValue {
    .pairs([
      "description": .pairs(["text": .string(fix.words.text(in: language))]),
      "artifactChanges": .array([
        .pairs([
          "artifactLocation": artifact(fix.edits[0].span.file),
          "replacements": .array(
            fix.edits.map { edit in
              .pairs([
                "deletedRegion": region(edit.span),
                "insertedContent": .pairs(["text": .string(edit.replacement)]),
              ])
            }),
        ])
      ]),
    ])
  }

  private func location(_ span: SourceSpan) -> JSONValue {
    .pairs([
      "physicalLocation": .pairs(["artifactLocation": artifact(span.file), "region": region(span)])
    ])
  }

  /// Lines, and columns in Unicode code points, from 1; an end is the place after the last character (§3.30).
  private func region(_ span: SourceSpan) -> JSONValue {
    let index = lines[span.file]!
    let start = index.codePointLocation(of: span.start)
    let end = index.codePointLocation(of: span.range.upperBound)
    return .pairs([
      "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
      "endColumn": .integer(end.column), "byteOffset": .integer(span.start), "byteLength": .integer(span.length),
    ])
  }

  /// The working directory that all addresses start from; an archive that is named from the root brings its own.
  private var base: JSONValue {
    let isAbsolute = folder.hasPrefix("/")
    let uri = "file://" + Self.percentEncoded(folder.hasSuffix("/") ? folder : folder + "/")
    return .pairs(["%SRCROOT%": .pairs(["uri": isAbsolute ? .string(uri) : nil])])
  }

  private func artifact(_ file: SourceFile.ID) -> JSONValue {
    let isBelow = folder == "." || folder.hasPrefix("/")
    let path = (isBelow ? "" : folder + "/") + findings.files[Int(file.index)].shownPath
    return .pairs(["uri": .string(Self.percentEncoded(path)), "uriBaseId": .string("%SRCROOT%")])
  }

  /// A path as a relative URI reference (RFC 3986, §2.3).
  static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        encoded.unicodeScalars.append(UnicodeScalar(byte))
      default: encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
