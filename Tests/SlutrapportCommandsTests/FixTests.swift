import Foundation
import TestSupport
import Testing

/// `check --fix` does what is certain, and nothing else.
struct FixTests {
  @Test func mendsTheWholeArchiveAndTouchesNothingElse() throws {
    try Folders.withTemporary { folder in
      try Fixtures.copy("Broken", "helt-arkiv", to: folder)
      let before = try Self.files(in: folder)
      let first = try Program.run(["check", "--fix"], in: folder)
      #expect(first.code == 1 && first.complaint == "")
      #expect(
        first.output.contains("content/insatser/bron/insats.md:3:1: rättat: ”forbund” blir ”förbund” [okänd-nyckel]\n"))
      #expect(first.output.contains("\n11 saker rättade i 4 filer\n"))
      #expect(!first.output.contains("kan rättas med --fix"))
      let after = try Self.files(in: folder)
      #expect(Set(before.keys) == Set(after.keys))
      let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
      #expect(
        changed == [
          "content/indikatorer.yml", "content/insatser/bron/insats.md", "content/insatser/bron/slutrapport.md",
          "content/site.yml",
        ])
      for path in changed {
        // Figures stand as they stood; a date may change its form.
        let old = Self.lines(before[path]!), new = Self.lines(after[path]!)
        for line in new where !old.contains(line) && !line.contains("beslutat") && !line.contains("period") {
          #expect(old.contains { Self.digits($0) == Self.digits(line) }, "\(path): \(line)")
        }
      }
      let second = try Program.run(["check", "--fix"], in: folder)
      #expect(second.output.hasPrefix("Inget att rätta med --fix.\n"))
      #expect(try Self.files(in: folder) == after)
    }
  }

  @Test(arguments: [
    ("\u{FEFF}---\r\nnamn: A\r\nforbund: norr\r\n---\r\nA\u{30A}r\r\n", "forbund", "förbund"),
    ("---\nnamn: A\nförbund: norr\nperiod: 20210115\n---\n", "20210115", "2021-01-15"),
    ("---\nnamn: A\nförbund: norr\nperiod:\u{A0}2021\n---\n", "period:\u{A0}", "period: "),
    ("---\nnamn: A\nförbund: norr\nfo\u{308}regangare: B\n---\n", "fo\u{308}regangare", "föregångare"),
    ("---\nnamn: A\nförbund: norr\n---\n| A |\n|---|\n| 1 |\nTabell: B\n", "| 1 |\n", "| 1 |\n\n"),
    ("---\nnamn: A\nförbund: norr\n---\r\n| A |\r\n|---|\r\n| 1 |\r\nTabell: B\r\n", "| 1 |\r\n", "| 1 |\r\n\r\n"),
    ("---\nnamn: A\nförbund: norr\n---\n## Mål\n\n[x](#Mål)\n", "(#Mål)", "(#mal)"),
    ("---\nnamn: A\nförbund: norr\n---\nLagen (*2013:1210*) om finansiell samordning.\n", "2013:1210", "2003:1210"),
    ("---\nnamn: A\nförbund: norr\n---\nEnligt finsamlagen\r\n(2003:1201) får de.\r\n", "2003:1201", "2003:1210"),
  ])
  func keepsEveryOtherByte(text: String, written: String, mended: String) throws {
    try withArchive(text) { folder, file in
      _ = try Program.run(["check", "--fix"], in: folder)
      let expected = Data(text.utf8).replacing(Data(written.utf8), with: Data(mended.utf8))
      #expect(try Data(contentsOf: file) == expected)
    }
  }

  @Test(arguments: [
    "period: 180901", "metodr: [A]\nMetoder: [B]", "statuss: x\nstatu: y", "status: \"avslutat\"", "budget: 4,8 mnkrr",
    "mål: [{id: a, text: T, krav: minst 60 procennt}]", "förbund2: x", "period: 2021-13",
  ])
  func leavesWhatIsNotCertain(yaml: String) throws {
    try withArchive("---\nnamn: A\nförbund: norr\n\(yaml)\n---\n") { folder, file in
      let before = try Data(contentsOf: file)
      let ending = try Program.run(["check", "--fix"], in: folder)
      #expect(ending.output.hasPrefix("Inget att rätta med --fix.\n") && ending.code == 1)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func leavesANumberThatIsSpokenOf() throws {
    let text = "---\nnamn: A\nförbund: norr\n---\nFinsamlagen hade nummer 2013:1210 i texten i stället för 2003:1210.\n"
    try withArchive(text) { folder, file in
      let ending = try Program.run(["check", "--fix"], in: folder)
      #expect(ending.output.contains("[fel-lagnummer]"))
      #expect(try Data(contentsOf: file) == Data(text.utf8))
    }
  }

  @Test func keepsOtherFormsWhole() throws {
    try withArchive("---\nnamn: A\nforbund: norr\n---\n") { folder, _ in
      let ending = try Program.run(["check", "--fix", "--format", "json", "--language", "en"], in: folder)
      #expect(ending.code == 0 && (try? JSONSerialization.jsonObject(with: Data(ending.output.utf8))) != nil)
      #expect(
        ending.complaint == """
          content/insatser/a/insats.md:3:1: mended: “forbund” becomes “förbund” [okänd-nyckel]
          1 thing mended in 1 file

          """)
    }
  }

  private func withArchive(_ insats: String, _ body: (URL, URL) throws -> Void) throws {
    try Folders.withTemporary { folder in
      let files = [
        "content/site.yml": "titel: A\nspråk: sv\n", "content/forbund/norr.md": "---\nnamn: Norr\n---\n",
        "content/insatser/a/insats.md": insats,
      ]
      for (path, text) in files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try body(folder, folder.appending(path: "content/insatser/a/insats.md"))
    }
  }

  private static func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        (try? Data(contentsOf: folder.appending(path: name))).map { (name, $0) }
      })
  }

  private static func lines(_ data: Data) -> [Substring] {
    String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  private static func digits(_ line: Substring) -> String { line.filter(\.isNumber) }
}
