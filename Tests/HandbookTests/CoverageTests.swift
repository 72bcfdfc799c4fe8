import Diagnostics
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// Nothing that a writer may write, or may be told, is missing from the handbook.
struct CoverageTests {
  /// The page that describes the keys of a source file.
  private static let pages: [String: String] = [
    "Goal": "mal-och-utfall.md", "Outcome": "mal-och-utfall.md", "Insats": "insats.md", "Klientresa": "klientresa.md",
    "Report": "rapport.md", "ReportParts": "rapport.md", "EvaluationMatrices": "rapport.md",
    "ReportedMeasure": "rapport.md", "Person": "rapport.md", "Indicator": "indikatorer-och-jamforelser.md",
    "Disposition": "indikatorer-och-jamforelser.md", "SiteConfiguration": "arkivet.md", "GlossaryTerm": "arkivet.md",
    "ConceptLists": "arkivet.md", "Forbund": "arkivet.md", "Series": "serier.md",
  ]

  private static let sources: [(name: String, text: String)] = {
    let folder = Folders.checkout.appending(path: "Sources")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
    }
  }()

  /// Every key that the reader asks for, and the source file that asks.
  private static let keys: [(key: String, path: String)] = {
    let reading =
      /(?:\.(?:text|texts|choice|group|groups|pairs|items|node|count|flag|date|period|when|quantity|requirements)\(|Person\.read\(fields, )"([^"]+)"/
    return sources.filter { $0.name.hasPrefix("Archive/") }.flatMap { path, text in
      text.matches(of: reading).map { (String($0.1), path) }
    }
  }()

  @Test func describesEveryKey() throws {
    #expect(Self.keys.count > 150, "the keys are read in a way that this test no longer sees")
    for (key, path) in Self.keys {
      let name = String(path.split(separator: "/").last!.dropLast(6))
      let page = name.hasSuffix("Block") ? "block.md" : try #require(Self.pages[name], "no page describes \(path)")
      #expect(HandbookPage.named(page).mentions(key), "\(page) lacks the key \(key) of \(path)")
    }
  }

  @Test func describesNoOtherKey() {
    let known = Set(Self.keys.map(\.key))
    for page in HandbookPage.all {
      for table in page.tables where table.text.hasPrefix("| Nyckel ") {
        for row in table.text.split(separator: "\n").dropFirst(2) {
          for key in TableTests.codes(String(row.split(separator: "|")[0])) {
            #expect(known.contains(key), "\(page.name):\(table.line) describes \(key), which no reader knows")
          }
        }
      }
    }
  }

  @Test func namesEveryTemplateAndValue() {
    let page = HandbookPage.named("mallar.md")
    for part in TemplateSchema.parts { #expect(page.mentions("\(part).mustache"), "mallar.md lacks \(part)") }
    for (template, schema) in TemplateSchema.pages {
      #expect(page.mentions("\(template).mustache"), "mallar.md lacks \(template)")
      let row = page.text.split(separator: "\n").last { $0.hasPrefix("| `\(template).mustache`") } ?? ""
      let common = page.text.split(separator: "\n").last { $0.hasPrefix("| alla sidor") } ?? ""
      let named = Set(TableTests.codes(String(row)) + TableTests.codes(String(common)))
      for (name, kind) in schema.names {
        let written =
          switch kind {
          case .text: "{{\(name)}}"
          case .html: "{{{\(name)}}}"
          case .flag: "{{#\(name)}}"
          }
        #expect(named.contains(written), "mallar.md lacks \(written) of \(template)")
      }
      for name in named where name.hasPrefix("{") {
        #expect(schema.names[name.filter { !"{}#".contains($0) }] != nil, "\(template) has no \(name)")
      }
    }
  }

  @Test func namesEveryCommandAndOption() {
    let page = HandbookPage.named("kommandon.md")
    let commands = Self.sources.filter { $0.name.hasPrefix("SlutrapportCommands/") }.map(\.text).joined()
    let names = commands.matches(of: /commandName: "([^"]+)"/).map { String($0.1) }
    let options =
      commands.matches(of: /customLong\("([^"]+)"\)/).map { "--\($0.1)" }
      + commands.matches(of: /@Option\([^\n]*\n\s*package var (\w+)/).map { "--\($0.1)" }
    #expect(names.count >= 3 && options.count >= 2)
    for word in names + options { #expect(page.mentions(word), "kommandon.md lacks \(word)") }
  }
}
