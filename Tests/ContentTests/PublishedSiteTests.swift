import Foundation
import TestSupport
import Testing

/// The site that is committed, as its readers meet it.
struct PublishedSiteTests {
  private static let site = Result { try SiteWalk(Folders.checkout.appending(path: "site")) }

  @Test func hasNoDeadLink() throws {
    #expect(try Self.site.get().deadLinks == [])
  }

  @Test func hasNoOrphanPage() throws {
    #expect(try Self.site.get().orphans == [])
  }

  @Test func hasAPageForEverySource() throws {
    let content = Folders.checkout.appending(path: "content")
    let sources = try FileManager.default.subpathsOfDirectory(atPath: content.path)
      .filter { $0.hasSuffix(".md") || $0.hasSuffix("/serie.yml") }
    let files = try Self.site.get().files
    #expect(sources.count >= 60)
    for source in sources {
      let page = source.replacing("/insats.md", with: ".html").replacing("/serie.yml", with: ".html")
        .replacing(".md", with: ".html").replacing("sidor/", with: "")
      #expect(files.contains(page), "\(source) has no page \(page)")
    }
  }

  @Test func hasOneTitleAndUniqueAnchorsOnEveryPage() throws {
    for (path, page) in try Self.site.get().pages {
      #expect(page.text.split(separator: "<h1").count == 2, "\(path) has not exactly one h1")
      #expect(Set(page.ids).count == page.ids.count, "\(path) has an id twice")
    }
  }

  @Test func fetchesNothingFromElsewhere() throws {
    for (path, page) in try Self.site.get().pages {
      #expect(!page.text.contains("<script>") && !page.text.contains(" style=\""), "\(path) has script or style inline")
      #expect(!page.text.contains(" src=\"http"), "\(path) fetches from another site")
    }
  }

  @Test func passesTheCheckWithNothingToRemark() throws {
    let process = Process()
    process.executableURL = Folders.products.appending(path: "slutrapport")
    process.arguments = ["check", Folders.checkout.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text == "Inga fel.\n")
  }
}
