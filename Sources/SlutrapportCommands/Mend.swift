import Diagnostics
import Workspace

/// `check --fix`: does what is beyond doubt in the sources, and checks again.
enum Mend {
  /// Mends the sources of an archive until nothing more is certain, and gives the run that then remains.
  ///
  /// - Parameter tell: is given a line for each mended problem, and a last one that counts them.
  static func run(
    _ first: Pipeline, archive: ArchiveFolder, in language: Language, tell: (String) -> Void
  ) throws -> Pipeline {
    var run = first
    var (count, files) = (0, Set<String>())
    // A mended mistake may have hidden another; no archive needs this many rounds.
    for _ in 0..<10 {
      let mended = Mending.mend(run.findings)
      if mended.isEmpty { break }
      for change in mended {
        let place = run.places[Int(change.file.id.index)]
        do {
          try SourceWriting.replace(place, change.file.bytes, with: change.bytes)
        } catch {
          Console.refuse(error.message, in: language)
          throw Outcome.failure
        }
        let lines = LineIndex(change.file)
        for diagnostic in change.diagnostics { tell(line(diagnostic, change.file.shownPath, lines, language)) }
        count += change.diagnostics.count
        files.insert(change.file.path)
      }
      run = try Pipeline.readAll(archive, in: language)
    }
    tell(summary(count, files: files.count).text(in: language) + "\n")
    return run
  }

  private static func line(
    _ diagnostic: Diagnostic, _ path: String, _ lines: LineIndex, _ language: Language
  ) -> String {
    let place = lines.location(of: diagnostic.span.start)
    let word = BilingualText("rättat", en: "mended").text(in: language)
    let words = diagnostic.fix?.words.text(in: language) ?? ""
    return TerminalRendering.clean(
      "\(path):\(place.line):\(place.column): \(word): \(words) [\(diagnostic.rule.id)]") + "\n"
  }

  private static func summary(_ count: Int, files: Int) -> BilingualText {
    guard count > 0 else {
      return BilingualText("Inget att rätta med --fix.", en: "Nothing to mend with --fix.")
    }
    return BilingualText(
      "\(count) \(count == 1 ? "sak rättad" : "saker rättade") i \(files) \(files == 1 ? "fil" : "filer")",
      en: "\(count) \(count == 1 ? "thing" : "things") mended in \(files) \(files == 1 ? "file" : "files")")
  }
}
