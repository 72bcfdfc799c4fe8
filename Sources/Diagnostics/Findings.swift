/// Everything that a run found, ready to be told in any form.
package struct Findings: Sendable {
  /// The files of the run, at the index of their id.
  package var files: [SourceFile]
  /// The problems, in the order in which they are told.
  package var diagnostics: [Diagnostic]
  /// What writers have silenced, and why.
  package var silenced: [Silenced]

  package init(files: [SourceFile], diagnostics: [Diagnostic], silenced: [Silenced] = []) {
    self.files = files
    self.diagnostics = diagnostics
    self.silenced = silenced
  }

  package var errors: Int { diagnostics.count { $0.severity == .error } }
  package var warnings: Int { diagnostics.count - errors }
  /// How many problems the program can mend by itself.
  package var fixable: Int { diagnostics.count { $0.fix != nil } }

  /// The lines of each file that something is told of.
  var lines: [SourceFile.ID: LineIndex] {
    let told = silenced.map(\.span.file) + (diagnostics + silenced.flatMap(\.diagnostics)).map(\.span.file)
    return Dictionary(uniqueKeysWithValues: Set(told).map { ($0, LineIndex(files[Int($0.index)])) })
  }
}

/// A place that a writer has silenced, and the problems that it keeps quiet.
package struct Silenced: Sendable, Equatable {
  /// The comment that silences.
  package var span: SourceSpan
  package var reason: String
  package var diagnostics: [Diagnostic]

  package init(span: SourceSpan, reason: String, diagnostics: [Diagnostic]) {
    self.span = span
    self.reason = PersonalNumber.concealed(reason)
    self.diagnostics = diagnostics
  }

  /// How many problems it keeps quiet.
  package var count: Int { diagnostics.count }
}
