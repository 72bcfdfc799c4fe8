import Archive
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteBuilding

/// The golden archive `full`, which has everything that the format has, and its site.
enum GoldenArchive {
  static let site = Result { try make() }
  static let pages = Result { try site.get().pages() }
  static let walk = Result {
    let whole = try site.get()
    let texts = try pages.get().map { ($0.address.path, whole.render($0)) }
    let others = whole.archive.assets.map(\.address.path) + ["stil.css", "urval.js", "sitemap.xml"]
    return SiteWalk(pages: Dictionary(uniqueKeysWithValues: texts), others: Set(others))
  }

  private static func make() throws -> Site {
    let root = Folders.checkout.appending(path: "Tests/Golden/full/content")
    var sources: [String: String] = [:]
    var assets: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      if path.hasSuffix(".md") || path.hasSuffix(".yml") {
        sources[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      } else if path.contains(".") {
        assets.append("content/\(path)")
      }
    }
    let files = sources.sorted { $0.key < $1.key }.enumerated().map { index, source in
      SourceFile(path: "content/\(source.key)", text: source.value, index: UInt32(index))
    }
    let (archive, problems) = ArchiveReader(ContentListing(files: files, assets: assets.sorted())).read()
    try #require(problems.isEmpty, "\(TerminalRendering(files: files).render(problems.sorted()))")
    return Site(archive, templates: try #require(TemplateSet.load([]).set))
  }
}
