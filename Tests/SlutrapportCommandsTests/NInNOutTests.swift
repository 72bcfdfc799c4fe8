import Foundation
import TestSupport
import Testing

/// Every source becomes a page, or nothing is published: no source is lost on the way.
struct NInNOutTests {
  @Test(arguments: UInt64(1)...12)
  func makesAPageOfEverySource(seed: UInt64) throws {
    var archive = MadeUpArchive(seed: seed)
    let workshop = try Workshop()
    try fill(workshop, with: archive.sources)
    let ending = try workshop.run("build")
    try #require(ending.code == 0, "\(ending.complaint)")
    #expect(ending.output.hasPrefix("\(archive.sources.count) källor lästa, "))
    let walk = try SiteWalk(workshop.site)
    for (source, page) in archive.pages { #expect(walk.pages[page] != nil, "\(source) has no page \(page)") }
    #expect(walk.faults == [])
    #expect(Set(archive.pages.values).count == archive.pages.count)

    let before = try FolderContents(workshop.site)
    let (sources, fault) = archive.broken()
    try fill(workshop, with: sources)
    let refused = try workshop.run("build")
    #expect(refused.code == 1 && refused.output == "", "\(fault): \(refused)")
    #expect(refused.complaint.contains(": fel: "), "\(fault)")
    #expect(try FolderContents(workshop.site) == before, "\(fault)")
  }

  private func fill(_ workshop: Workshop, with sources: [String: String]) throws {
    try workshop.remove("content")
    for (path, text) in sources { try workshop.write("content/\(path)", text) }
  }

  /// The generator must make what it says: archives that differ, and enough of every kind of source.
  @Test func makesUpManyKindsOfSources() {
    let archives = (1...12).map { MadeUpArchive(seed: $0) }
    #expect(Set(archives.map(\.sources)).count == 12)
    let paths = archives.flatMap(\.pages.keys)
    for part in [
      "forbund/", "/insats.md", "insatser/insats-0/r-", "/klientresor/", "rapporter/", "/serie.yml", "sidor/",
    ] {
      #expect(paths.count { $0.contains(part) } >= 5, "\(part)")
    }
    var faults: Set<String> = []
    for var archive in archives { faults.insert(String(archive.broken().fault.prefix(7))) }
    #expect(faults.count >= 5, "\(faults)")
  }
}
