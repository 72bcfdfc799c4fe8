import Archive
import Diagnostics
import TestSupport

@testable import Checks

/// A small archive in memory, read and checked.
struct Checked {
  let folder: MarkedFolder
  let result: CheckResult

  /// What `site.yml` needs, so that nothing reminds of it.
  static let site = """
    titel: Arkivet
    språk: sv
    adress: https://exempel.se/
    utgivare: {namn: Förbundet}
    tillgänglighet: {status: helt förenlig}

    """

  /// - Parameter sources: texts by their path below `content/`; a whole `site.yml` is added where there is none.
  init(_ sources: [String: String]) {
    folder = MarkedFolder(sources.merging(["site.yml": Self.site]) { given, _ in given })
    let (archive, found) = ArchiveReader(ContentListing(files: folder.files, assets: [])).read()
    result = Checks.run(archive, found: found)
  }

  /// An archive with one insats whose front matter goes on with `insats`, and one report of the kind `kind` on it,
  /// whose front matter goes on with `report` and whose text is `text`. `settings` are the rules of `granskning`.
  init(
    insats: String = "", kind: String = "delrapport", date: String = "2020", report: String = "", text: String = "",
    settings: String = "", _ others: [String: String] = [:]
  ) {
    self.init(
      [
        "forbund/f.md": "---\nnamn: Förbundet\n---\n",
        "insatser/a/insats.md": "---\nnamn: A\nförbund: f\n\(insats)\n---\n",
        "insatser/a/rapport.md": "---\ntitel: 9️⃣Rapporten\ntyp: \(kind)\ndatum: \(date)\n\(report)\n---\n\(text)\n",
        "site.yml": Self.site + (settings.isEmpty ? "" : "granskning: {\(settings)}\n"),
      ].merging(others) { $1 })
  }

  var diagnostics: [Diagnostic] { result.diagnostics }

  /// The problems that a check tells of, and those of reading, as lines to pin; those of other checks are left out.
  func told(_ check: any Check.Type) -> [String] {
    let others = Set(Checks.all.flatMap { $0.rules }).subtracting(check.rules)
    return folder.telling(diagnostics.filter { !others.contains($0.rule) })
  }
}
