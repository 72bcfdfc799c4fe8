package import ArgumentParser
import Diagnostics

/// `slutrapport check`: tells every problem of the sources, and writes nothing unless it is asked to mend them.
package struct CheckCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kontrollerar rapporterna och visar allt som behöver rättas.",
    discussion: "Slutkod 0: inga fel. 1: fel i innehållet. 2: kontrollen gick inte att göra.")

  @Argument(help: "Mappen som innehåller content/.")
  package var arkiv: String = "."

  @Flag(name: .customLong("fix"), help: "Rätta det som bara kan rättas på ett sätt, och kontrollera igen.")
  package var fix = false

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("Form för det som visas.", valueName: "form"))
  package var format: TellingFormat = .text

  @OptionGroup package var telling: TellingOptions

  package init() {}

  /// Tells every problem.
  package func run() throws {
    let archive = ArchiveFolder(arkiv)
    let language = telling.language
    var run = try Pipeline.readAll(archive, in: language)
    if fix {
      run = try Mend.run(run, archive: archive, in: language) { line in
        // What other programs read is one document.
        if format == .text { Console.write(line) } else { Console.complain(line) }
      }
    }
    run.keepUntilTheEnd()
    Console.write(run.told(as: format, in: language, folder: archive.path, style: Console.outputStyle))
    if run.hasErrors { throw Outcome.problems }
  }
}
