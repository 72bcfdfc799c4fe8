/// Makes the mended bytes of files out of the fixes that their problems offer. It touches nothing but the edits.
package enum Mending {
  /// A file as it will be, and the problems that are thereby mended.
  package struct Mended: Sendable {
    package var file: SourceFile
    package var bytes: [UInt8]
    package var diagnostics: [Diagnostic]
  }

  /// Every file that some fix changes, in the order of the files. Where two fixes meet, the first one is made and the
  /// other left for the next run.
  package static func mend(_ findings: Findings) -> [Mended] {
    let offered = Dictionary(grouping: findings.diagnostics.filter { $0.fix?.holds(in: findings.files) == true }) {
      $0.fix!.edits[0].span.file
    }
    return offered.sorted { $0.key < $1.key }.compactMap { id, diagnostics in
      mend(findings.files[Int(id.index)], diagnostics)
    }
  }

  private static func mend(_ file: SourceFile, _ diagnostics: [Diagnostic]) -> Mended? {
    var edits: [Fix.Edit] = []
    var made: [Diagnostic] = []
    for diagnostic in diagnostics {
      let wanted = diagnostic.fix!.edits
      guard wanted.allSatisfy({ $0.span.file == file.id }),
        !wanted.contains(where: { new in edits.contains { meets($0.span, new.span) } })
      else { continue }
      edits += wanted
      made.append(diagnostic)
    }
    guard !edits.isEmpty else { return nil }
    var bytes: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      bytes += file.bytes[place..<edit.span.start]
      bytes += Array(edit.replacement.utf8)
      place = edit.span.range.upperBound
    }
    bytes += file.bytes[place...]
    return bytes == file.bytes ? nil : Mended(file: file, bytes: bytes, diagnostics: made)
  }

  /// Whether two edits share a byte or a place.
  private static func meets(_ left: SourceSpan, _ right: SourceSpan) -> Bool {
    left.start <= right.range.upperBound && right.start <= left.range.upperBound
  }
}
