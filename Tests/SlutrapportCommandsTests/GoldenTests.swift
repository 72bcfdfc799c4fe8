import Foundation
import TestSupport
import Testing

/// Whole archives and the sites that they become, byte by byte.
struct GoldenTests {
  @Test func findsTheArchives() {
    #expect(Fixtures.names("Golden") == ["egna-mallar", "full", "minsta", "skyddad"])
  }

  @Test(arguments: Fixtures.names("Golden"))
  func becomesTheExpectedSite(name: String) throws {
    let folder = Fixtures.folder("Golden").appending(path: name)
    let expected = folder.appending(path: "expected")
    try Folders.withTemporary { temporary in
      let site = temporary.appending(path: "site")
      let ending = try Program.run(["build", "--output", site.path], in: folder)
      #expect(ending.code == 0)
      if Fixtures.isUpdating {
        try? FileManager.default.removeItem(at: expected)
        try FileManager.default.copyItem(at: site, to: expected)
      }
      let differences = try FolderContents(site).differences(from: try FolderContents(expected))
      #expect(differences == [])
    }
  }

  @Test(arguments: Fixtures.names("Golden"))
  func isAWholeSite(name: String) throws {
    let expected = Fixtures.folder("Golden").appending(path: "\(name)/expected")
    #expect(try SiteWalk(expected).faults == [])
  }

  @Test func showsTheArchivesOwnTemplates() throws {
    let expected = try FolderContents(Fixtures.folder("Golden").appending(path: "egna-mallar/expected"))
    #expect(expected.text("stil.css") == "body { font-family: serif; }\n")
    let report = try #require(expected.text("insatser/bron/slutrapport.html"))
    #expect(report.contains("<article class=\"egen\">\n<h1>Slutrapport</h1>\n"))
    #expect(report.contains("<p>En ingress med &lt;tecken&gt; &amp; &quot;citat&quot;.</p>\n<p>Utan undertitel.</p>\n"))
    #expect(
      report.contains(
        "<footer>\n<p>Arkiv med egna mallar (påhittat): En ingress med &lt;tecken&gt; &amp; &quot;citat&quot;. "
          + "(utan utgivare)</p>\n"))
    let start = try #require(expected.text("index.html"))
    #expect(start.contains("<header class=\"sidhuvud\">") && !start.contains("Ingen har fyllt sidan."))
  }

  /// In the site that protects small counts, what is hidden stands nowhere: not as a count, a share or a percentage, in no
  /// table, comparison or other file.
  @Test func tellsNoHiddenCountInAnyFile() throws {
    let expected = try FolderContents(Fixtures.folder("Golden").appending(path: "skyddad/expected"))
    let hidden = [
      ">3<", ">4<", ">9<", ">13<", ">20<", ">22<", "3 av 64", "3 av 37", "26 av 27", "(8\u{A0}%)", "(96\u{A0}%)",
      "(5\u{A0}%)", "(31\u{A0}%)", "31 %", "27 %",
    ]
    for path in expected.files.keys.sorted() where !path.hasSuffix(".css") {
      // The marks of an axis are made of what is told.
      let lines = try #require(expected.text(path)).split(separator: "\n").filter { !Self.isAxisMark($0) }
      let text = lines.joined(separator: "\n")
      let told = hidden.filter { text.contains($0) }
      #expect(told == [], "\(path)")
    }
    let report = try #require(expected.text("insatser/bron/slutrapport.html"))
    #expect(report.contains(">skyddat<") && report.contains(">64<"))
    #expect(try #require(expected.text("jamforelser/arbete-eller-studier.html")).contains("Värdet är skyddat"))
  }

  /// Whether a line is a bare number on an axis: `<text class="skala" x="50%" y="83" text-anchor="middle">50</text>`.
  private static func isAxisMark(_ line: Substring) -> Bool {
    guard line.hasPrefix("<text class=\"skala\""), let start = line.firstIndex(of: ">") else { return false }
    return line[line.index(after: start)...].prefix { $0 != "<" }.allSatisfy(\.isNumber)
  }
}
