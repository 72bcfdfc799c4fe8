import Archive
import Diagnostics

/// An archive in memory.
struct SmallArchive {
  let archive: Archive
  /// What was told of the texts; empty in a test that is in order.
  let told: [String]

  /// - Parameter texts: paths within `content/` and the files there; front matter without its lines of hyphens.
  init(_ texts: [String: String]) {
    var texts = texts
    texts["site.yml"] = "titel: Prov\nspråk: sv"
    texts["forbund/f.md"] = "namn: F"
    let files = texts.sorted { $0.key < $1.key }.enumerated().map { index, file in
      let isMarkdown = file.key.hasSuffix(".md") && !file.value.hasPrefix("---")
      return SourceFile(
        path: "content/" + file.key, text: isMarkdown ? "---\n\(file.value)\n---\n" : file.value, index: UInt32(index))
    }
    let (archive, diagnostics) = ArchiveReader(ContentListing(files: files, assets: [])).read()
    self.archive = archive
    told = diagnostics.sorted().map { "\(files[Int($0.span.file.index)].path): \($0.message)" }
  }

  /// An insats with these lines beside the required ones.
  static func insats(_ name: String, _ lines: String = "") -> String { "namn: \(name)\nförbund: f\n\(lines)" }

  /// A report with these lines beside the required ones.
  static func report(_ title: String, _ date: String, _ lines: String = "") -> String {
    "titel: \(title)\ntyp: slutrapport\ndatum: \(date)\n\(lines)"
  }
}
