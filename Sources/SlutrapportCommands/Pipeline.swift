import Archive
import Checks
import Diagnostics
import Privacy
import SiteBuilding
import Workspace

/// The whole run, from the folder of sources to what is told and what is built.
struct Pipeline {
  private(set) var files: [SourceFile]
  /// The archive as it may be published: without the counts that it protects.
  let archive: Archive
  private(set) var diagnostics: [Diagnostic]
  /// What writers have silenced, and why.
  let silenced: [Silenced]
  /// Files that follow along to the site, and where they lie.
  let assets: [(address: Address, source: String)]
  /// Where each file of `content/` lies on the disk, at the index of its id.
  let places: [String]

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  /// How many files were read, attachments not counted.
  let sourceCount: Int

  /// Reads and checks the sources of an archive.
  ///
  /// - Parameter isDrawn: whether the texts are wanted as HTML, for a site.
  /// - Throws: an exit code when there is nothing to read; the reason has then been told.
  static func read(_ path: String, in language: Language, isDrawn: Bool) throws -> Pipeline {
    let folder = ContentFolder(
      archive: path, assetFolders: ContentLayout.assetFolders, assetEndings: ContentLayout.assetEndings)
    let reading: ContentFolder.Reading
    do {
      reading = try folder.read()
    } catch {
      Console.refuse(error.message, in: language)
      throw Outcome.failure
    }
    if reading.files.isEmpty {
      Console.refuse(
        BilingualText(
          "mappen \(path)/content är tom; börja med content/site.yml",
          en: "the folder \(path)/content is empty; begin with content/site.yml"), in: language)
      throw Outcome.failure
    }
    // A file that could not be read has one problem, not one more for every key that is therefore missing.
    let unread = Set(reading.diagnostics.map(\.span.file))
    let listing = ContentListing(files: reading.files, assets: reading.assets.map(\.path), unread: unread)
    let (archive, found) = ArchiveReader(listing, isDrawn: isDrawn).read()
    let kept = unread.isEmpty ? found : reading.diagnostics + found.filter { !unread.contains($0.span.file) }
    let result = Checks.run(archive, found: kept)
    // An archive with errors is not published, and need not be protected.
    let hasErrors = result.diagnostics.contains { $0.severity == .error }
    let (published, faults) = hasErrors ? (archive, []) : Protection.published(archive, listing, isDrawn: isDrawn)
    var diagnostics = faults.isEmpty ? result.diagnostics : result.diagnostics + faults
    for place in diagnostics.indices where diagnostics[place].fix != nil {
      diagnostics[place] = diagnostics[place].verified(in: reading.files)
    }
    let sources = Dictionary(reading.assets.map { ($0.path, $0.fullPath) }, uniquingKeysWith: { first, _ in first })
    return Pipeline(
      files: reading.files, archive: published, diagnostics: diagnostics, silenced: result.silenced,
      assets: archive.assets.compactMap { asset in sources[asset.path].map { (asset.address, $0) } },
      places: reading.places,
      sourceCount: reading.files.count - reading.assets.count)
  }

  /// Keeps what was read. The program ends when all is told or written, and the system takes its memory back at once:
  /// taking a large archive apart value by value would only keep the writer waiting.
  func keepUntilTheEnd() { _ = Unmanaged.passRetained(Kept(self)) }

  private final class Kept {
    let run: Pipeline
    init(_ run: Pipeline) { self.run = run }
  }

  /// Reads and checks the sources and the templates of an archive, for who wants to know what is wrong with them.
  static func readAll(_ archive: ArchiveFolder, in language: Language) throws -> Pipeline {
    var run = try read(archive.path, in: language, isDrawn: false)
    _ = try run.readTemplates(archive.path, in: language)
    return run
  }

  /// Reads the templates of the archive; problems join the others. Nil when they cannot be used.
  ///
  /// - Throws: an exit code when the folder cannot be read; the reason has then been told.
  mutating func readTemplates(_ path: String, in language: Language) throws -> TemplateSet? {
    let reading: TemplateFolder.Reading
    do {
      reading = try TemplateFolder.read(archive: path, firstID: files.count)
    } catch {
      Console.refuse(error.message, in: language)
      throw Outcome.failure
    }
    files += reading.files
    diagnostics += reading.diagnostics
    let unread = Set(reading.diagnostics.map(\.span.file))
    let (set, problems) = TemplateSet.load(reading.files.filter { !unread.contains($0.id) })
    diagnostics += problems
    return unread.isEmpty ? set : nil
  }
}
