/// The one obvious way to mend a problem, so sure that it may be done unasked: never a figure, never a choice.
package struct Fix: Hashable, Sendable {
  /// One stretch of the file and what is to stand there instead.
  package struct Edit: Hashable, Sendable {
    package var span: SourceSpan
    /// What stands there now. A fix whose file says something else is no fix.
    package var original: String
    package var replacement: String

    package init(at span: SourceSpan, from original: String, to replacement: String) {
      self.span = span
      self.original = original
      self.replacement = replacement
    }
  }

  /// What is done: `”metod” blir ”metoder”`.
  package var words: BilingualText
  package var edits: [Edit]

  package init(_ words: BilingualText, _ edits: [Edit]) {
    self.words = words.concealed
    self.edits = edits
  }

  /// One word or text in place of another.
  package static func replace(_ original: String, at span: SourceSpan, with replacement: String) -> Fix {
    Fix(
      BilingualText("”\(original)” blir ”\(replacement)”", en: "“\(original)” becomes “\(replacement)”"),
      [Edit(at: span, from: original, to: replacement)])
  }

  /// One word of a YAML value or key in place of another; nil when the new word might need quotation marks.
  package static func replaceWord(_ original: String, at span: SourceSpan, with replacement: String?) -> Fix? {
    guard let replacement, let first = replacement.first, let last = replacement.last, first.isLetter,
      last.isLetter || last.isNumber,
      replacement.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " })
    else { return nil }
    return replace(original, at: span, with: replacement)
  }

  /// Whether every edit finds in the file what it is to replace.
  package func holds(in files: [SourceFile]) -> Bool {
    !edits.isEmpty
      && edits.allSatisfy { edit in
        let bytes = files[Int(edit.span.file.index)].bytes
        let range = edit.span.range
        return range.upperBound <= bytes.count && bytes[range].elementsEqual(edit.original.utf8)
      }
  }
}

extension Diagnostic {
  /// The problem without its fix, if the files do not hold what the fix is to replace.
  package func verified(in files: [SourceFile]) -> Diagnostic {
    guard let fix, !fix.holds(in: files) else { return self }
    var diagnostic = self
    diagnostic.fix = nil
    return diagnostic
  }
}
