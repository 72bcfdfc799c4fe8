import Foundation
import TestSupport
import Testing

/// A build that is killed leaves the old site or the new one, whole.
struct KillTests {
  @Test(.timeLimit(.minutes(1))) func survivesBeingKilled() throws {
    let workshop = try Workshop(golden: "full")
    // Two versions of the archive that differ on every page.
    let versions = ["Provarkivet A", "Provarkivet B"]
    let settings = try workshop.read("content/site.yml")
    func turn(to version: String) throws {
      try workshop.write("content/site.yml", settings.replacing("titel: Provarkivet", with: "titel: \(version)"))
    }
    var whole: [FolderContents] = []
    for version in versions {
      try turn(to: version)
      #expect(try workshop.run("build").code == 0)
      whole.append(try FolderContents(workshop.site))
    }
    #expect(whole[0] != whole[1])

    var seen = [0, 0]
    var struck = 0
    var midway = 0
    var turns = 0
    // How long a build may take before it is killed: longer after each that was caught, shorter after each that was
    // done, so that the kills fall where the end is, however busy the machine is.
    var reach = Duration.milliseconds(100)
    // The kills must have struck, some of them while the site was being written; a busy machine is given more time.
    var hasStruck: Bool { struck > turns / 3 && midway > 0 && seen[0] > 0 && seen[1] > 0 }
    let start = ContinuousClock.now
    while start.duration(to: .now) < .seconds(hasStruck ? 4 : 30) {
      turns += 1
      try turn(to: versions[turns % 2])
      if try KilledBuild.run(workshop.archive, killingAfter: reach * Double.random(in: 0.3...1)) {
        struck += 1
        reach = reach * 1.2
      } else {
        reach = reach * 0.7
      }
      let site = try FolderContents(workshop.site)
      let place = try #require(whole.firstIndex(of: site), "\(site.differences(from: whole[0]).prefix(3))")
      seen[place] += 1
      let names = try FileManager.default.contentsOfDirectory(atPath: workshop.archive.path).sorted()
      if names != ["content", "site"] { midway += 1 }
    }
    #expect(hasStruck, "\(turns) \(struck) \(midway) \(seen)")

    // The next build clears away what the killed ones left.
    try turn(to: versions[0])
    #expect(try workshop.run("build").code == 0)
    #expect(try FolderContents(workshop.site) == whole[0])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.archive.path).sorted() == ["content", "site"])
  }
}
