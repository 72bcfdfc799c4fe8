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

  package init() {}

  /// Builds the site.
  package func run() throws {
    let archive = ArchiveFolder(arkiv)
    var run = try Pipeline.read(archive.path)
    let templates = try run.readTemplates(archive.path)
    if !run.diagnostics.isEmpty { Console.complain(TerminalRendering(files: run.files).render(run.diagnostics)) }
    guard let templates, !run.hasErrors else { throw Outcome.problems }

    let folder = output ?? archive.site
    do throws(OutputProblem) {
      let site = Site(run.archive, templates: templates)
      // The program ends when the site is written, and the system takes its memory back at once: taking a large archive
      // apart value by value would only keep the writer waiting.
      _ = Unmanaged.passRetained(site)
      let summary = try SiteWriting(site: site, assets: run.assets)
        .write(to: OutputFolder(path: folder, protecting: archive.sources, outside: archive.sources))
      Console.write(Self.report(summary, sources: run.sourceCount, folder: folder))
    } catch {
      Console.complain("slutrapport: \(error.message)\n")
      throw Outcome.failure
    }
  }

  private static func report(_ summary: PublishSummary, sources: Int, folder: String) -> String {
    var lines = [
      "\(sources) \(sources == 1 ? "källa läst" : "källor lästa"), \(summary.written + summary.unchanged) filer i \(folder): "
        + "\(summary.written) skrivna, \(summary.unchanged) oförändrade, \(summary.removed.count) borttagna.",
      "Öppna \(folder)/index.html i en webbläsare.",
    ]
    if !summary.kept.isEmpty { lines.append("Rörde inte: \(summary.kept.joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
  }
}
