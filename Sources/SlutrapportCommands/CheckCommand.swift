package import ArgumentParser
import Diagnostics

/// `slutrapport check`: tells every problem of the sources and writes nothing.
package struct CheckCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kontrollerar rapporterna och visar allt som behöver rättas.",
    discussion: "Slutkod 0: inga fel. 1: fel i innehållet. 2: kontrollen gick inte att göra.")

  @Argument(help: "Mappen som innehåller content/.")
  package var arkiv: String = "."

  package init() {}

  /// Tells every problem.
  package func run() throws {
    let archive = ArchiveFolder(arkiv)
    var run = try Pipeline.read(archive.path)
    _ = try run.readTemplates(archive.path)
    Console.write(TerminalRendering(files: run.files).render(run.diagnostics))
    Console.write(run.silencedText)
    if run.hasErrors { throw Outcome.problems }
  }
}
