import Diagnostics
import Foundation
import Testing

@testable import Workspace

struct TemplateFolderTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  @Test func needsNoFolder() throws {
    let reading = try TemplateFolder.read(archive: temporary.path, firstID: 7)
    #expect(reading.files.isEmpty && reading.diagnostics.isEmpty)
  }

  @Test func readsFilesInTheOrderOfTheirNames() throws {
    try temporary.write("templates/stil.css", "b {}")
    try temporary.write("templates/rapport.mustache", "{{titel}}")
    try temporary.write("templates/.DS_Store", "skräp")
    let reading = try TemplateFolder.read(archive: temporary.path, firstID: 7)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.files.map(\.path) == ["templates/rapport.mustache", "templates/stil.css"])
    #expect(reading.files.map(\.id.index) == [7, 8])
    #expect(reading.files.map { $0.text(0..<$0.bytes.count) } == ["{{titel}}", "b {}"])
  }

  @Test func tellsOfWhatItCannotRead() throws {
    try temporary.makeFolder("templates")
    try temporary.makeLink("templates/a.mustache", to: "/etc/hostname")
    try temporary.write("templates/b.mustache", String(repeating: "x", count: TemplateFolder.largest + 1))
    try Data([0x68, 0x65, 0x6A, 0xE5, 0x6B]).write(to: URL(filePath: temporary("templates/c.mustache")))
    try #require(mkfifo(temporary("templates/d.mustache"), 0o600) == 0)
    let reading = try TemplateFolder.read(archive: temporary.path, firstID: 0)
    #expect(
      reading.diagnostics.map(\.message.swedish) == [
        "symboliska länkar följs inte", "en mall får vara högst 1 MB", "filen är inte sparad som UTF-8",
        "det här är ingen vanlig fil",
      ])
    #expect(reading.diagnostics.map(\.span.start) == [0, 0, 3, 0])
    #expect(reading.diagnostics.map(\.span.file.index) == [0, 1, 2, 3])
    #expect(reading.files.map(\.bytes) == [[], [], Array("hej".utf8), []])
  }
}
