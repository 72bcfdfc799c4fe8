import Diagnostics
import TestSupport

@testable import Archive

/// A small archive in memory, read.
struct Reading {
  let folder: MarkedFolder
  let archive: Archive
  /// What was found, in the order in which it is told.
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - sources: texts by their path below `content/`; a `site.yml` is added where there is none.
  ///   - assets: attachments by their path below `content/`.
  ///   - unread: paths of the sources that could not be read whole.
  init(_ sources: [String: String], assets: [String] = [], unread: Set<String> = []) {
    folder = MarkedFolder(sources.merging(["site.yml": "titel: Arkivet\nspråk: sv\n"]) { given, _ in given })
    let files = folder.files
    let listing = ContentListing(
      files: files, assets: assets.map { "content/\($0)" },
      unread: Set(files.filter { unread.contains(String($0.path.dropFirst(8))) }.map(\.id)))
    let (archive, found) = ArchiveReader(listing).read()
    self.archive = archive
    diagnostics = found.sorted()
  }

  /// An archive with one förbund `f` and one insats `a`, whose front matter goes on with `insats`; and one report on
  /// it, whose front matter goes on with `report` and whose text is `text`.
  init(insats: String = "", report: String = "", text: String = "", _ others: [String: String] = [:]) {
    self.init(
      [
        "forbund/f.md": "---\nnamn: Förbundet\n---\n",
        "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n\(insats)\n---\n",
        "insatser/a/rapport.md": "---\ntitel: R\ntyp: delrapport\ndatum: 2020\n\(report)\n---\n\(text)\n",
      ].merging(others) { $1 })
  }

  /// The problems as lines to pin.
  var told: [String] { folder.telling(diagnostics) }

  var insats: Insats? { archive.insats("a") }
  var report: Report? { archive.reports(on: "a").first }
}
