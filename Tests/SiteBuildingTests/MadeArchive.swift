import Archive
import Diagnostics
import Foundation
import Markup
import TestSupport
import Testing

@testable import SiteBuilding

/// Archives for tests: made of texts, without a disk.
enum MadeArchive {
  /// The least that an archive can be.
  static let basis = [
    "site.yml": "titel: Arkivet\nspråk: sv\n",
    "forbund/norr.md": "---\nnamn: Förbundet Norr\n---\n",
    "insatser/bron/insats.md": "---\nnamn: Bron\nförbund: norr\n---\n",
  ]

  /// An archive of sources by their path in `content/`, beside or instead of the basis. Any problem fails the test.
  static func read(_ sources: [String: String], assets: [String] = []) throws -> Archive {
    let paths = basis.merging(sources) { $1 }.sorted { $0.key < $1.key }
    let files = paths.enumerated().map { index, source in
      SourceFile(path: "content/\(source.key)", text: source.value, index: UInt32(index))
    }
    let (archive, problems) = ArchiveReader(ContentListing(files: files, assets: assets)).read()
    if !problems.isEmpty { throw Faulty(text: TerminalRendering(files: files).render(problems.sorted())) }
    return archive
  }

  /// The site of such an archive, with the built-in templates.
  static func site(_ sources: [String: String] = [:]) throws -> Site {
    Site(try read(sources), templates: try #require(TemplateSet.load([]).set))
  }

  struct Faulty: Error { let text: String }
}

extension Site {
  /// A page as it would be written.
  func text(_ path: String) throws -> String {
    render(try #require(pages().first { $0.address.path == path }, "there is no page \(path)"))
  }

  /// What stands in the main part of a page, under the breadcrumbs.
  func main(_ path: String) throws -> String {
    let text = try text(path)
    let start = try #require(text.firstRange(of: "<header class=\"rubrik\">") ?? text.firstRange(of: "<h1"))
    let end = try #require(text.firstRange(of: "</main>"))
    return String(text[start.lowerBound..<end.lowerBound])
  }
}

extension String {
  /// The text between the first `start` and the next `end`, without them.
  func between(_ start: String, _ end: String) throws -> String {
    let from = try #require(firstRange(of: start), "\(start) is not in \(self)")
    let to = try #require(self[from.upperBound...].firstRange(of: end), "\(end) does not follow \(start)")
    return String(self[from.upperBound..<to.lowerBound])
  }
}
