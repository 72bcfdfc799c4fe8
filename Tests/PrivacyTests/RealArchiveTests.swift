import Archive
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Privacy

/// The reports in `content/` and the golden archive, protected: a reader who tries every assignment finds no small count.
struct RealArchiveTests {
  private func listing(_ folder: URL) throws -> ContentListing {
    let content = folder.appending(path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: content.path).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".yml")
    }
    let files = try paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.enumerated().map { index, path in
      let text = try String(contentsOf: content.appending(path: path), encoding: .utf8)
        .replacing("små-celler: av", with: "små-celler: skydda")
      return SourceFile(path: "content/\(path)", text: text, index: UInt32(index))
    }
    return ContentListing(files: files, assets: [])
  }

  @Test(arguments: ["", "Tests/Golden/skyddad"])
  func tellsNoSmallCount(folder: String) throws {
    let listing = try listing(Folders.checkout.appending(path: folder))
    let archive = ArchiveReader(listing).read().archive
    let protection = Protection(archive)
    let suppressions = protection.suppressions()
    for (scope, suppression) in zip(protection.scopes, suppressions) {
      let name = scope.files.first.map { archive.paths[Int($0.index)] } ?? ""
      #expect(Published.leaks(scope.system, suppression, smallest: 5) == [], "\(name)")
      #expect(suppression.unprotected.isEmpty, "\(name)")
    }
    #expect(suppressions.contains { !$0.hiddenPlaces.isEmpty })
    let published = Protection.published(archive, listing)
    #expect(published.diagnostics.isEmpty)
    // What is built of the protected sources has nothing left to protect that stands in them.
    let again = Protection(published.archive)
    for scope in again.scopes {
      for place in scope.system.places where !place.isFixed {
        let small = scope.system.variables(at: place).filter { scope.system.isSmall($0, smallest: 5) }
        #expect(small.isEmpty, "\(place.span)")
      }
    }
  }
}
