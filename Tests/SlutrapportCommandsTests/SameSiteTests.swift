import Foundation
import TestSupport
import Testing

/// The site depends on the sources and on nothing else.
struct SameSiteTests {
  @Test func isTheSameFromAnotherFolderTimeAndLanguage() throws {
    let workshop = try Workshop(golden: "full")
    #expect(try workshop.run("build").code == 0)
    let first = try FolderContents(workshop.site)

    // Another place, other names of the folders, the files made in another order.
    let other = workshop.root.appending(path: "En annan mapp/å ä ö")
    let sources = try FolderContents(workshop.archive.appending(path: "content")).files
    for (path, data) in sources.sorted(by: { $0.key > $1.key }) {
      let file = other.appending(path: "content/\(path)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    let output = workshop.root.appending(path: "ut")
    let ending = try Program.run(
      ["build", other.path, "--output", output.path, "--no-cache"], in: URL(filePath: "/"),
      environment: ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "C", "HOME": "/nonexistent"])
    #expect(ending.code == 0)
    #expect(try FolderContents(output).differences(from: first) == [])
    #expect(first.files.count > 50)
  }

  @Test func saysTheSameOfTheSameFaults() throws {
    let folder = Fixtures.folder("Broken").appending(path: "lankar")
    let first = try Program.run(["check"], in: folder)
    let second = try Program.run(["check"], in: folder, environment: ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8"])
    #expect(first == second && first.code == 1)
  }
}
