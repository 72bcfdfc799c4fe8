import Archive
package import ArgumentParser
import Diagnostics
import Parallel
import SiteBuilding
import Workspace

/// `slutrapport build`: checks the sources and writes the site, all of it or nothing.
package struct BuildCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Kontrollerar rapporterna och skriver webbplatsen.",
    discussion: """
      Webbplatsen skrivs bara om inga fel finns; annars lämnas den förra orörd.
      Slutkod 0: webbplatsen är skriven. 1: fel i innehållet. 2: bygget gick inte att göra.
      """)

  @Argument(help: "Mappen som innehåller content/.")
  package var arkiv: String = "."

  @Option(help: ArgumentHelp("Mappen som webbplatsen skrivs till. Annars site/ i arkivet.", valueName: "mapp"))
  package var output: String?

  @Flag(name: .customLong("no-cache"), help: "Bygg allt från början.")
  package var noCache = false

  @OptionGroup package var telling: TellingOptions

  /// How many warnings a build shows; they must not hide what was built, and `check` shows them all.
  private static let warningLimit = 20

  package init() {}

  /// Builds the site.
  package func run() throws {
    let archive = ArchiveFolder(arkiv)
    let language = telling.language
    var run = try Pipeline.read(archive.path, in: language, isDrawn: true)
    let templates = try run.readTemplates(archive.path, in: language)
    if !run.diagnostics.isEmpty {
      Console.complain(
        TerminalRendering(files: run.files, language: language, style: Console.complaintStyle)
          .render(run.diagnostics, warnings: Self.warningLimit))
    }
    run.keepUntilTheEnd()
    guard let templates, !run.hasErrors else { throw Outcome.problems }

    let folder = output ?? archive.site
    do throws(OutputProblem) {
      let site = Site(run.archive, templates: templates)
      let summary = try SiteWriting(site: site, assets: run.assets)
        .write(to: OutputFolder(path: folder, protecting: archive.sources, outside: archive.sources))
      Console.write(Self.report(summary, sources: run.sourceCount, folder: folder).text(in: language))
    } catch {
      Console.refuse(error.message, in: language)
      throw Outcome.failure
    }
  }

  private static func report(_ summary: PublishSummary, sources: Int, folder: String) -> BilingualText {
    let (written, same, removed) = (summary.written, summary.unchanged, summary.removed.count)
    var swedish = """
      \(sources) \(sources == 1 ? "källa läst" : "källor lästa"), \(written + same) filer i \(folder): \
      \(written) skrivna, \(same) oförändrade, \(removed) borttagna.
      Öppna \(folder)/index.html i en webbläsare.

      """
    var english = """
      \(sources) \(sources == 1 ? "source" : "sources") read, \(written + same) files in \(folder): \
      \(written) written, \(same) unchanged, \(removed) removed.
      Open \(folder)/index.html in a browser.

      """
    if !summary.kept.isEmpty {
      let names = summary.kept.joined(separator: ", ")
      swedish += "Rörde inte: \(names)\n"
      english += "Left alone: \(names)\n"
    }
    return BilingualText(swedish, en: english)
  }
}
