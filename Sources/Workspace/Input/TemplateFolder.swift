package import Diagnostics

/// The folder `templates/` of an archive, which need not exist.
package enum TemplateFolder {
  /// The largest template or stylesheet, in bytes.
  package static let largest = 1_000_000

  /// What was read: files in the order of their names, and what could not be read. A file with a problem has
  /// only the bytes before it.
  package struct Reading: Sendable {
    package var files: [SourceFile] = []
    package var diagnostics: [Diagnostic] = []
  }

  /// Every file of the folder, with ids from `firstID` on. Hidden files are left alone; symbolic links are problems.
  ///
  /// - Throws: when the folder is there but cannot be read.
  package static func read(archive: String, firstID: Int) throws(FolderProblem) -> Reading {
    let entries: [FolderWalk.Entry]
    do {
      entries = try FolderWalk(root: archive, top: "templates").entries()
    } catch {
      if case .missing = error { return Reading() }
      throw error
    }
    var reading = Reading()
    for (index, entry) in entries.enumerated() {
      let id = SourceFile.ID(index: UInt32(firstID + index))
      let (bytes, diagnostic) = load(entry, id, archive: archive)
      reading.files.append(SourceFile(id: id, path: entry.path, bytes: bytes))
      if let diagnostic { reading.diagnostics.append(diagnostic) }
    }
    return reading
  }

  private static func load(
    _ entry: FolderWalk.Entry, _ id: SourceFile.ID, archive: String
  ) -> (bytes: [UInt8], diagnostic: Diagnostic?) {
    func refuse(_ rule: Rule, _ message: BilingualText, help: BilingualText) -> ([UInt8], Diagnostic?) {
      ([], Diagnostic(rule, message, at: SourceSpan(file: id, start: 0, length: 0), help: help))
    }
    switch entry.kind {
    case .file: break
    case .link:
      return refuse(
        .symbolicLink, BilingualText("symboliska länkar följs inte", en: "symbolic links are not followed"),
        help: BilingualText("lägg själva filen i templates/", en: "put the file itself in templates/"))
    case .special, .tooDeep:
      return refuse(
        .symbolicLink, BilingualText("det här är ingen vanlig fil", en: "this is no ordinary file"),
        help: BilingualText("ta bort den ur templates/", en: "remove it from templates/"))
    }
    if entry.size > largest {
      return refuse(
        .fileTooLarge, BilingualText("en mall får vara högst 1 MB", en: "a template may be at most 1 MB"),
        help: BilingualText("gör filen mindre", en: "make the file smaller"))
    }
    guard let bytes = FileReading.bytes("\(archive)/\(entry.diskPath)", atMost: largest) else {
      return refuse(
        .unreadableFile, BilingualText("filen går inte att läsa", en: "the file cannot be read"),
        help: BilingualText("se efter vem som får läsa filen", en: "see who may read the file"))
    }
    if let offset = TextSafety.firstFault(bytes) {
      return (
        Array(bytes[..<offset]),
        Diagnostic(
          .notUTF8, BilingualText("filen är inte sparad som UTF-8", en: "the file is not saved as UTF-8"),
          at: SourceSpan(file: id, start: offset, length: 1),
          help: BilingualText(
            "spara om filen med teckenkodningen UTF-8", en: "save the file again with the encoding UTF-8"))
      )
    }
    return (bytes, nil)
  }
}
